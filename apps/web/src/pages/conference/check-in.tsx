import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Phase } from './phase';
import { type Conference, markAttendance } from './queries';
import { Quorum } from './quorum';

interface Props {
  /** As the scanned code has it. */
  unit: string;
  conference: Conference;
  phase: Phase;
  onLeave: () => void;
}

/** What a unit's code opens: one button for whoever takes attendance, a word for everybody else. */
export function CheckIn({ unit, conference, phase, onLeave }: Props) {
  const { t } = useTranslation('conference');
  const { said } = useFormat();
  const { cycle, members, nameOf, may } = useYear();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const codes = members.map((member) => member.unit);
  const command = useCommand({ act: markAttendance(cycle), touches: [keys.year(cycle)] });
  const name = said(nameOf(unit));
  const present = conference.attendance.filter(({ mark }) => mark === 'present').map((one) => one.unit);
  const isThere = present.includes(unit);

  const word = (): string | undefined => {
    if (!codes.includes(unit)) return t('checkIn.unknown');
    if (isThere) return command.isSuccess ? t('checkIn.done', { unit: name }) : t('checkIn.already', { unit: name });
    if (phase === 'held') return t('checkIn.over');
    if (!may('attend')) return t('checkIn.notYours');
    return phase === 'sitting' ? undefined : t('checkIn.notNow');
  };
  const notice = word();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="check-in">
      <Stack gap="sm">
        <Title order={2} id="check-in" ref={heading} tabIndex={-1} className="page-title">
          {t('checkIn.title', { unit: codes.includes(unit) ? name : '' })}
        </Title>
        {phase === 'sitting' && <Quorum present={present.length} />}
        {notice !== undefined && <Text role="status">{notice}</Text>}
        <ProblemNote error={command.error} />
        <Group gap="xs">
          {notice === undefined && (
            <Button
              size="lg"
              h="auto"
              py="sm"
              fullWidth
              styles={{ label: { whiteSpace: 'normal' } }}
              leftSection={<IconCheck aria-hidden />}
              loading={command.isPending}
              onClick={() => command.mutate({ [unit]: 'present' })}
            >
              {t('checkIn.do', { unit: name })}
            </Button>
          )}
          <Button variant="default" onClick={onLeave}>
            {t('checkIn.leave')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
