import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconMinus, IconUserOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { type Changes, type Mark, marksOf, presentWith } from './attendance-marks';
import { type Conference, conferenceQuery, markAttendance } from './queries';
import { Quorum } from './quorum';

const MARKS = ['present', 'excused', 'absent'] as const satisfies readonly Mark[];
const SIGNS = { present: IconCheck, excused: IconUserOff, absent: IconMinus } as const;
const isMark = (value: string): value is Mark => MARKS.some((mark) => mark === value);

interface Props {
  conference: Conference;
  /** Whether attendance is taken now, by the reader. */
  isTaken: boolean;
}

/** Who is there, and whether they are enough for a vote. */
export function Attendance({ conference, isTaken }: Props) {
  const { t } = useTranslation('conference');
  const { attendance } = conference;
  return (
    <section aria-labelledby="attendance">
      <Title order={2} id="attendance" mb="xs">
        {t('attendance.title')}
      </Title>
      {isTaken ? (
        <Taking attendance={attendance} />
      ) : (
        <Stack gap="sm">
          {attendance.length === 0 ? <Text>{t('attendance.none')}</Text> : <Taken attendance={attendance} />}
        </Stack>
      )}
    </section>
  );
}

function Taken({ attendance }: Pick<Conference, 'attendance'>) {
  const { t } = useTranslation('conference');
  const { said } = useFormat();
  const { nameOf } = useYear();
  return (
    <>
      <Quorum present={attendance.filter(({ mark }) => mark === 'present').length} />
      <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
        {attendance.map(({ unit, mark }) => {
          const Sign = SIGNS[mark];
          return (
            <Group
              component="li"
              key={unit}
              gap="xs"
              justify="space-between"
              wrap="nowrap"
              align="flex-start"
              maw="40rem"
            >
              <Text size="sm">{said(nameOf(unit))}</Text>
              <Text size="sm" fw={500} style={{ display: 'inline-flex', alignItems: 'center', gap: 6, flexShrink: 0 }}>
                <Sign size="1rem" aria-hidden />
                {t(`attendance.mark.${mark}`)}
              </Text>
            </Group>
          );
        })}
      </Stack>
    </>
  );
}

function Taking({ attendance }: Pick<Conference, 'attendance'>) {
  const { t } = useTranslation('conference');
  const { said } = useFormat();
  const { cycle, members } = useYear();
  const client = useQueryClient();
  const [changes, setChanges] = useState<Changes>({});
  const codes = members.map(({ unit }) => unit);
  const standing = new Map(attendance.map(({ unit, mark }) => [unit, mark]));
  const changed = codes.filter((unit) => changes[unit] !== undefined && changes[unit] !== standing.get(unit));
  const present = presentWith(codes, attendance, changes);
  const command = useCommand({
    act: markAttendance(cycle),
    touches: [keys.year(cycle)],
    done: (now) => {
      notifications.show({ message: t('attendance.saved', { present: now.present.length, members: codes.length }) });
      client.setQueryData(conferenceQuery(cycle).queryKey, (known) =>
        known ? { ...known, attendance: marksOf(codes, now) } : known,
      );
      setChanges({});
    },
  });
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('attendance.help')}
      </Text>
      <Quorum present={present.length} isUnsaved={changed.length > 0} />
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {members.map(({ unit, name }) => (
          <Paper component="li" key={unit} withBorder p="xs">
            <Group gap="xs" justify="space-between">
              <Text fw={500} style={{ flex: '1 1 14rem' }}>
                {said(name)}
                {changed.includes(unit) && (
                  <Text span size="sm" c="dimmed">
                    {` (${t('attendance.unsaved')})`}
                  </Text>
                )}
              </Text>
              <SegmentedControl
                aria-label={said(name)}
                value={changes[unit] ?? standing.get(unit) ?? 'absent'}
                onChange={(mark) => isMark(mark) && setChanges((before) => ({ ...before, [unit]: mark }))}
                data={MARKS.map((mark) => ({ value: mark, label: t(`attendance.mark.${mark}`) }))}
              />
            </Group>
          </Paper>
        ))}
      </Stack>
      <ProblemNote error={command.error} />
      <Group gap="xs">
        <Button loading={command.isPending} disabled={changed.length === 0} onClick={() => command.mutate(changes)}>
          {changed.length === 0 ? t('attendance.save') : t('attendance.saveCount', { count: changed.length })}
        </Button>
        <Button
          variant="default"
          onClick={() => setChanges(Object.fromEntries(codes.map((unit) => [unit, 'present' as const])))}
        >
          {t('attendance.allPresent')}
        </Button>
        {changed.length > 0 && (
          <Button variant="subtle" color="gray" onClick={() => setChanges({})}>
            {t('attendance.drop')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
