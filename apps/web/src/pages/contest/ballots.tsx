import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contest, Round } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { Ballot } from './ballot';

interface Props {
  contest: Contest;
  round: Round;
}

/** The ballots of the reader's units in a secret round; whoever votes for none sees nothing here. */
export function Ballots({ contest, round }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { state, ownUnits, nameOf, may } = useYear();
  if (contest.mode !== 'secret' || state !== 'running') return null;
  const units = ownUnits.filter((unit) => may('vote', unit));
  return (
    <Stack gap="md">
      {units.map((unit) => {
        const entry = round.roll.find((one) => one.unit === unit);
        if (entry) return <Ballot key={unit} contest={contest} round={round} unit={unit} hasVoted={entry.voted} />;
        return (
          <Alert key={unit} color="amber" icon={<IconInfoCircle aria-hidden />} title={t('ballot.notOnRoll')}>
            {t('ballot.notOnRollWhy', { unit: said(nameOf(unit)), round: round.round })}
          </Alert>
        );
      })}
    </Stack>
  );
}
