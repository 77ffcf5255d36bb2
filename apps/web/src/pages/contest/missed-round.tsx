import { Alert, Text } from '@mantine/core';
import { IconClockOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

interface Props {
  round: Round;
  units: readonly string[];
  /** It was closed while the ballot lay here: the focus goes to where it is said. */
  isFresh: boolean;
}

/** That a secret round was closed without the ballots of the reader's units. */
export function MissedRound({ round: { round, countedAt }, units, isFresh }: Props) {
  const { t } = useTranslation('contest');
  const { said, moment } = useFormat();
  const { nameOf, zone } = useYear();
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isFresh) sentence.current?.focus();
  }, [isFresh]);
  const names = { round, units: units.map((unit) => said(nameOf(unit))).join(', ') };
  return (
    <Alert color="amber" role="status" icon={<IconClockOff aria-hidden />}>
      <Text ref={sentence} tabIndex={-1} fw={600}>
        {countedAt === null
          ? t('ballot.missed', names)
          : t('ballot.missedAt', { ...names, at: moment(countedAt, zone) })}
      </Text>
    </Alert>
  );
}
