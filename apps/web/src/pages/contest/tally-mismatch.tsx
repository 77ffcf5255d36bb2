import { Alert, Badge, Stack, Table } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import type { Tally } from '@thidua/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Confirmation } from './queries';
import { FIGURES } from './tally';

/** Two sets of figures that do not agree: the one entered, and the one of the reader. */
export interface Mismatch {
  confirmation: Confirmation;
  own: Tally;
}

/** Both counts side by side; where they differ it is said in words. Neither counts: the round is counted once more. */
export function TallyMismatch({ mismatch, nominees }: { mismatch: Mismatch; nominees: readonly string[] }) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { own, confirmation } = mismatch;
  const { entered, differing } = confirmation;
  const codeIn = (name: string): string => name.slice('votes/'.length);
  const figureOf = (tally: Tally, name: string): number => {
    const figure = FIGURES.find((one) => one === name);
    return figure ? tally[figure] : (tally.votes[codeIn(name)] ?? 0);
  };
  const labelOf = (name: string): string => {
    const figure = FIGURES.find((one) => one === name);
    return figure ? t(`tally.figure.${figure}`) : said(nameOf(codeIn(name)));
  };
  const names = [...FIGURES, ...nominees.map((unit) => `votes/${unit}`)];
  return (
    <Stack gap="xs">
      <Alert
        ref={note}
        tabIndex={-1}
        role="alert"
        color="seal"
        icon={<IconAlertTriangle aria-hidden />}
        title={t('mismatch.title')}
      >
        {t('mismatch.what')}
      </Alert>
      <ScrollAcross label={t('mismatch.title')}>
        <Table withTableBorder bg="var(--mantine-color-body)">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('mismatch.figure')}</Table.Th>
              {entered && <Table.Th ta="right">{t('mismatch.first')}</Table.Th>}
              <Table.Th ta="right">{t('mismatch.second')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {names.map((name) => (
              <Table.Tr key={name} fw={differing.includes(name) ? 700 : undefined}>
                <Table.Th scope="row" fw="inherit">
                  {labelOf(name)}
                  {differing.includes(name) && (
                    <Badge
                      color="seal"
                      display="flex"
                      w="fit-content"
                      mt={2}
                      leftSection={<IconX size="0.8rem" aria-hidden />}
                    >
                      {t('mismatch.differs')}
                    </Badge>
                  )}
                </Table.Th>
                {entered && <Table.Td ta="right">{figureOf(entered, name)}</Table.Td>}
                <Table.Td ta="right">{figureOf(own, name)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollAcross>
    </Stack>
  );
}
