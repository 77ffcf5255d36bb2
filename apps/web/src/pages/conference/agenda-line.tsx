import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OpenNext } from '../../shared/contests/open-next';
import type { Contest } from '../../shared/contests/queries';
import { StatusBadge } from '../../shared/contests/status-badge';
import { useContestName } from '../../shared/contests/use-contest-name';
import { waitsFor } from '../../shared/contests/waits';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { AgendaEntry } from './queries';

interface Props {
  place: number;
  entry: AgendaEntry;
  begin: string | null;
  contest: Contest | undefined;
  /** All of them: some are decided before others can be opened. */
  contests: Contest[];
  isSitting: boolean;
}

const MINUTE = 60_000;

export function AgendaLine({ place, entry, begin, contest, contests, isSitting }: Props) {
  const { moment, span } = useFormat();
  const { zone } = useYear();
  const [hour] = begin === null ? [] : moment(begin, zone).split(' ');
  return (
    <Paper component="li" withBorder p="sm">
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <Text w="3.5rem" fw={600} style={{ flexShrink: 0 }}>
          {hour ?? `${place}.`}
        </Text>
        <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
          <Text>
            {entry.title}
            {entry.minutes !== null && (
              <Text span size="sm" c="dimmed">
                {` · ${span(entry.minutes * MINUTE)}`}
              </Text>
            )}
          </Text>
          {contest && <Vote title={entry.title} contest={contest} contests={contests} isSitting={isSitting} />}
        </Stack>
      </Group>
    </Paper>
  );
}

interface VoteProps {
  /** Of the entry, which often is the name of the contest already. */
  title: string;
  contest: Contest;
  contests: Contest[];
  isSitting: boolean;
}

function Vote({ title, contest, contests, isSitting }: VoteProps) {
  const { t } = useTranslation('conference');
  const { cycle, rules, may, state } = useYear();
  const nameOfContest = useContestName();
  const { code, status } = contest;
  const name = nameOfContest(contest);
  const waits = rules ? waitsFor(contest, contests, rules) : [];
  const tellsWait = isSitting && state === 'running' && status === 'pending' && may('openContest') && waits.length > 0;
  return (
    <Group gap="xs">
      {name !== title && <Text size="sm">{name}</Text>}
      <StatusBadge status={status} />
      <OpenNext contest={contest} isItsTurn={isSitting && waits.length === 0} size="xs" />
      <Button
        component={Link}
        to={pages.contest(cycle, code)}
        size="xs"
        variant="default"
        aria-label={t('agenda.seeFor', { name })}
      >
        {t('agenda.see')}
      </Button>
      {tellsWait && (
        <Text size="sm" c="dimmed">
          {t('agenda.waits', {
            contests: contests
              .filter((other) => waits.includes(other.code))
              .map(nameOfContest)
              .join('; '),
          })}
        </Text>
      )}
    </Group>
  );
}
