import { Button, Fieldset, Paper, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import type { Contest, Round } from '../../shared/contests/queries';
import { seatsOf } from '../../shared/contests/rounds';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { BallotPaper } from './ballot-paper';
import { ConfirmBallot } from './confirm-ballot';
import { HasVoted } from './has-voted';
import { castBallot } from './queries';
import { type Choice, choiceOf, EMPTY_SLIP } from './slip';

interface Props {
  contest: Contest;
  round: Round;
  unit: string;
  hasVoted: boolean;
}

/**
 * A unit's ballot: choose, look at it again, cast it. The choice lives in this component alone, and only until the
 * ballot is cast. While nobody knows whether it arrived it cannot be changed: pressing again asks for the same ballot.
 */
export function Ballot({ contest, round, unit, hasVoted }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const [slip, setSlip] = useState(EMPTY_SLIP);
  const [isConfirming, setConfirming] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const cast = useRef<Choice>([]);
  const command = useCommand({
    act: castBallot(cycle, contest.code, unit, () => cast.current),
    touches: [keys.year(cycle)],
    done: () => {
      cast.current = [];
      setSlip(EMPTY_SLIP);
      setConfirming(false);
    },
  });
  if (hasVoted || command.isSuccess) {
    return <HasVoted unit={unit} round={round.round} isFresh={command.isSuccess} />;
  }

  const { nominees } = round;
  const seats = seatsOf(contest, round.round);
  const choice = choiceOf(slip, { kind: contest.kind, nominees, seats });
  const isUnknown = command.error?.isOutcomeUnknown ?? false;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={`ballot-${unit}`}>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          setIncomplete(choice === null);
          setConfirming(choice !== null);
        }}
      >
        <Stack gap="md">
          <Title order={2} id={`ballot-${unit}`}>
            {t('ballot.title', { unit: said(nameOf(unit)) })}
          </Title>
          <Fieldset variant="unstyled" disabled={isUnknown || command.isPending}>
            <BallotPaper kind={contest.kind} nominees={nominees} seats={seats} slip={slip} onChange={setSlip} />
          </Fieldset>
          {isIncomplete && choice === null && (
            <Text c="var(--mantine-color-error)" role="alert">
              {t(contest.kind === 'approval' ? 'ballot.answerAll' : 'ballot.chooseFirst')}
            </Text>
          )}
          {!isConfirming && <ProblemNote error={command.error} />}
          <Button type="submit" size="lg" fullWidth>
            {t(isUnknown ? 'ballot.sendAgain' : 'ballot.review')}
          </Button>
        </Stack>
      </form>
      {choice !== null && (
        <ConfirmBallot
          unit={unit}
          choice={choice}
          opened={isConfirming}
          onClose={() => setConfirming(false)}
          pending={command.isPending}
          error={command.error}
          onCast={() => {
            cast.current = choice;
            command.mutate({ round: round.round });
          }}
        />
      )}
    </Paper>
  );
}
