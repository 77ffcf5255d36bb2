import { Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Contest, Round } from '../../shared/contests/queries';
import { type Line, type Result, resultOf } from '../../shared/contests/result';
import { isUnread, votedIn } from '../../shared/contests/rounds';
import { SIGNS, useVerdict } from '../../shared/contests/use-verdict';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** A counted round: the figures, what was needed, and for each their votes and why they passed or did not. */
export function RoundResult({ contest, round }: { contest: Contest; round: Round }) {
  const { t } = useTranslation('contest');
  const { moment } = useFormat();
  const { rules, zone } = useYear();
  const rule = rules?.voting.contests.find(({ code }) => code === contest.code);
  const result = resultOf(contest, round, rule);
  const { needed, why } = useVerdict(rule);
  if (!result) return null;
  const { issued, collected, valid, invalid, roll, members, countedAt } = round;
  return (
    <Paper withBorder p="md" component="article" aria-label={t('result.round', { round: round.round })}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3}>{t('result.round', { round: round.round })}</Title>
          {countedAt !== null && (
            <Text size="sm" c="dimmed">
              {t('result.countedAt', { at: moment(countedAt, zone) })}
            </Text>
          )}
        </Group>
        {isUnread(contest, round) ? (
          <Text size="sm">{t('result.unread', { count: votedIn(round) })}</Text>
        ) : (
          <>
            <Text size="sm">
              {t('result.figures', { present: roll.length, members, issued, collected, valid, invalid })}
            </Text>
            <Text size="sm">{needed(result)}</Text>
            <Stack gap="sm" component="ul" p={0} m={0}>
              {result.lines.map((line) => (
                <VotesLine key={line.unit} line={line} result={result} why={why(line, result)} />
              ))}
            </Stack>
          </>
        )}
      </Stack>
    </Paper>
  );
}

function VotesLine({ line, result, why }: { line: Line; result: Result; why: string }) {
  const { t } = useTranslation('contest');
  const { said, points } = useFormat();
  const { nameOf } = useYear();
  const { unit, votes, share, verdict } = line;
  const Sign = SIGNS[verdict];
  return (
    <li style={{ listStyle: 'none' }}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{said(nameOf(unit))}</Text>
        <Text fw={600}>{t('result.votes', { votes, base: result.base, share: points(share) })}</Text>
      </Group>
      <Progress value={share / 100} size="lg" color={verdict === 'passed' ? 'leaf' : 'ink'} aria-hidden my={4} />
      <Text size="sm" component="span" style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
        <Sign size="1rem" aria-hidden />
        {why}
      </Text>
    </li>
  );
}
