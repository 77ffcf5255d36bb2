import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { pages } from '@thidua/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Contest } from '../../shared/contests/queries';
import { useContestName } from '../../shared/contests/use-contest-name';
import { useYear } from '../../year/year-context';
import { AgendaEditor } from './agenda-editor';
import { AgendaLine } from './agenda-line';
import { beginnings } from './agenda-times';
import type { Phase } from './phase';
import type { Conference } from './queries';

interface Props {
  conference: Conference;
  contests: Contest[];
  phase: Phase;
}

/** What the conference does, one after another; its contests are opened from here. */
export function Agenda({ conference, contests, phase }: Props) {
  const { t } = useTranslation('conference');
  const { cycle, may, state } = useYear();
  const [isEdited, setEdited] = useState(false);
  const nameOfContest = useContestName();
  const { agenda, startsAt } = conference;
  const mayEdit = may('setAgenda') && state === 'running' && phase !== 'held';
  const begins = beginnings(startsAt, agenda);
  const left = contests.filter(({ code }) => agenda.length > 0 && !agenda.some(({ contest }) => contest === code));
  return (
    <section aria-labelledby="agenda">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} id="agenda">
          {t('agenda.title')}
        </Title>
        {mayEdit && !isEdited && (
          <Button variant="default" onClick={() => setEdited(true)}>
            {t(agenda.length > 0 ? 'agenda.edit' : 'agenda.make')}
          </Button>
        )}
      </Group>
      {isEdited && mayEdit ? (
        <AgendaEditor agenda={agenda} contests={contests} onClose={() => setEdited(false)} />
      ) : (
        <Stack gap="xs">
          {agenda.length === 0 && (
            <Text>
              {t('agenda.none')}{' '}
              {phase === 'sitting' && (
                <Anchor component={Link} to={pages.voting(cycle)}>
                  {t('agenda.toContests')}
                </Anchor>
              )}
            </Text>
          )}
          <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {agenda.map((entry, index) => (
              <AgendaLine
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name but their place
                key={index}
                place={index + 1}
                entry={entry}
                begin={begins[index] ?? null}
                contest={contests.find(({ code }) => code === entry.contest)}
                contests={contests}
                isSitting={phase === 'sitting'}
              />
            ))}
          </Stack>
          {left.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('agenda.left', { contests: left.map(nameOfContest).join('; ') })}
            </Text>
          )}
        </Stack>
      )}
    </section>
  );
}
