import { Button, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Tally } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import type { Contest } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { emptySheet, FIGURES, faultsOf, type Sheet, type TallyContext, tallyOf } from './tally';

interface Props {
  kind: Contest['kind'];
  context: TallyContext;
  act: string;
  pending: boolean;
  problem: unknown;
  onSend: (figures: Tally) => void;
}

/** The figures of a paper tally, checked while they are typed by the rule that the server will ask. */
export function TallyForm({ kind, context, act, pending, problem, onSend }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const { candidates } = context;
  const [sheet, setSheet] = useState(() => emptySheet(candidates));
  const [wasSent, setSent] = useState(false);
  const faults = faultsOf(sheet, context);
  const figures = tallyOf(sheet);
  const errorOf = (field: string, value: number | ''): string | undefined => {
    const fault = faults.get(field);
    if (fault) return t('tally.fault', { why: said(fault.reason) });
    return wasSent && value === '' ? t('tally.missing') : undefined;
  };
  const set = (change: Partial<Sheet>): void => setSheet((before) => ({ ...before, ...change }));
  const field = (name: string, label: string, value: number | '', onChange: (value: number | '') => void) => (
    <NumberInput
      key={name}
      label={label}
      value={value}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : '')}
      error={errorOf(name, value)}
      min={0}
      allowDecimal={false}
      allowNegative={false}
      inputMode="numeric"
      autoComplete="off"
      hideControls
    />
  );
  const together = faults.get('votes');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (figures && faults.size === 0) onSend(figures);
      }}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
          {FIGURES.map((name) =>
            field(name, t(`tally.figure.${name}`), sheet[name], (value) => set({ [name]: value })),
          )}
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {t(candidates.length === 1 && kind !== 'approval' ? 'tally.blankAgainst' : 'tally.blankInvalid')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {candidates.map((unit) =>
            field(
              `votes/${unit}`,
              t(kind === 'approval' ? 'tally.for' : 'tally.votes', { unit: said(nameOf(unit)) }),
              sheet.votes[unit] ?? '',
              (value) => set({ votes: { ...sheet.votes, [unit]: value } }),
            ),
          )}
        </SimpleGrid>
        <div role="status">
          {together && (
            <Text c="var(--mantine-color-error)">{t('tally.faultVotes', { why: said(together.reason) })}</Text>
          )}
          {figures && faults.size === 0 && <Text c="dimmed">{t('tally.fits')}</Text>}
        </div>
        <ProblemNote error={problem} />
        <Button type="submit" size="md" loading={pending} style={{ alignSelf: 'flex-start' }}>
          {act}
        </Button>
      </Stack>
    </form>
  );
}
