import { Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

interface Props {
  unit: string;
  round: number;
  /** It was cast here and now: the focus goes to where it is said. */
  isFresh: boolean;
}

/** That a unit has voted. What it voted is nowhere any more. */
export function HasVoted({ unit, round, isFresh }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  return (
    <Paper withBorder p="lg" role="status">
      <Group wrap="nowrap" align="flex-start">
        <ThemeIcon size="xl" radius="xl" color="leaf" variant="light" aria-hidden>
          <IconCheck />
        </ThemeIcon>
        <Stack gap={4}>
          <Title order={2} ref={heading} tabIndex={-1} className="page-title">
            {t('ballot.voted', { unit: said(nameOf(unit)) })}
          </Title>
          <Text>{t('ballot.votedRound', { round })}</Text>
        </Stack>
      </Group>
    </Paper>
  );
}
