import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { IconHourglass, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import type { Contest, Round } from '../../shared/contests/queries';
import { countersOf } from '../../shared/contests/rounds';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { confirmTally, recordTally } from './queries';
import { TallyForm } from './tally-form';
import { type Mismatch, TallyMismatch } from './tally-mismatch';

interface Props {
  contest: Contest;
  round: Round;
  committee: readonly string[];
  /** Choices on one ballot. */
  seats: number;
}

/** The tally of a paper round: one member of the committee enters it, another counts again and confirms. */
export function TallySection({ contest, round, committee, seats }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { cycle, state, ownUnits, nameOf, may } = useYear();
  const [mismatch, setMismatch] = useState<Mismatch | null>(null);
  const [count, setCount] = useState(1);
  const path = { cycle, contest: contest.code, round: round.round };
  const touches = [keys.year(cycle)];
  const record = useCommand({ act: recordTally(path), touches, done: () => setMismatch(null) });
  const confirm = useCommand({
    act: confirmTally(path),
    touches,
    done: (confirmation, own) => {
      setMismatch(confirmation.confirmed ? null : { confirmation, own });
      setCount((before) => before + 1);
    },
  });

  const counters = countersOf(committee, round);
  const own = counters.find((unit) => ownUnits.includes(unit));
  const isCounting = own !== undefined && state === 'running' && may('recordTally');
  const hasEntered = round.tallyEntered && round.tallyEnteredBy === own;
  const command = round.tallyEntered ? confirm : record;
  const names = counters.map((unit) => said(nameOf(unit))).join(', ');
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="tally">
      <Stack gap="md">
        <Title order={2} id="tally">
          {t(isCounting && round.tallyEntered && !hasEntered ? 'tally.confirmTitle' : 'tally.title')}
        </Title>
        <Text size="sm">{counters.length < 2 ? t('tally.tooFew') : t('tally.counters', { units: names })}</Text>
        {mismatch && <TallyMismatch mismatch={mismatch} nominees={round.nominees} />}
        {record.isSuccess && !round.tallyEntered && !mismatch && (
          <Alert color="amber" icon={<IconInfoCircle aria-hidden />} title={t('mismatch.title')} role="alert">
            {t('mismatch.setAside')}
          </Alert>
        )}
        {isCounting && hasEntered && (
          <Alert color="ink" icon={<IconHourglass aria-hidden />} title={t('tally.entered')} role="status">
            {t('tally.enteredWhy')}
          </Alert>
        )}
        {isCounting && !hasEntered && counters.length >= 2 && (
          <>
            <Alert color="ink" variant="light" icon={<IconInfoCircle aria-hidden />}>
              {t(round.tallyEntered ? 'tally.confirmHelp' : 'tally.recordHelp')}
            </Alert>
            <TallyForm
              // what somebody is typing stays when another enters first: theirs is then the second count
              key={count}
              kind={contest.kind}
              context={{ candidates: round.nominees, seats, voters: round.roll.length }}
              act={t(round.tallyEntered ? 'tally.confirm' : 'tally.record')}
              pending={command.isPending}
              problem={command.error}
              onSend={(figures) => command.mutate(figures)}
            />
          </>
        )}
        {!isCounting && <ProblemNote error={command.error} />}
      </Stack>
    </Paper>
  );
}
