import { Button, Group, Paper, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type Criterion, parseScore, type Scoring } from '@thidua/domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierDraft } from '../../shared/dossiers/queries';
import { faultOf, nameOf } from '../../shared/dossiers/scores';
import { useFormat } from '../../text/use-format';
import type { Lines } from '../../writing/lines';
import { CriterionFacts } from './criterion-facts';

interface Props {
  criterion: Criterion;
  scoring: Scoring;
  dossier: Dossier;
  previous: DossierDraft | undefined;
  lines: Lines;
  isOpen: boolean;
  write: (name: string, text: string) => void;
  onNext: () => void;
  onStep: (step: 1 | -1) => void;
}

/** One criterion: what the unit says and shows on one side, the reviewer's score and remark on the other. */
export function CriterionCard({ criterion, scoring, dossier, previous, lines, isOpen, write, onNext, onStep }: Props) {
  const { t } = useTranslation('scoring');
  const { said, points } = useFormat();
  const { code, name, max } = criterion;
  const [score, reason] = [nameOf('score', code), nameOf('reason', code)];
  const fault = faultOf(scoring, code, lines[score]);
  const self = dossier.submitted?.self[code];
  const selfText = self === undefined ? undefined : points(parseScore(self) ?? 0);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onNext();
    else if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else return;
    event.preventDefault();
  };
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby={`criterion-${code}`}>
      <Group justify="space-between" align="baseline" gap="xs" mb="xs">
        <Title order={3} id={`criterion-${code}`}>
          {code}. {said(name)}
        </Title>
        <Text size="sm" c="dimmed">
          {t('max', { max: points(max) })}
        </Text>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <CriterionFacts criterion={criterion} scoring={scoring} dossier={dossier} previous={previous} />
        <Stack gap="xs">
          <Group align="flex-start" gap="xs" wrap="nowrap">
            <TextInput
              id={`score-${code}`}
              label={t('score')}
              aria-label={t('scoreOf', { code })}
              inputMode="decimal"
              autoComplete="off"
              readOnly={!isOpen}
              value={lines[score] ?? ''}
              onChange={({ currentTarget }) => write(score, currentTarget.value)}
              onKeyDown={pressed}
              error={fault && t(`wrong.${fault}`, { max: points(max) })}
              style={{ flex: '1 1 8rem' }}
            />
            {isOpen && selfText !== undefined && (
              <Button
                mt="1.55rem"
                px="sm"
                variant="default"
                aria-label={t('takeSelfOf', { code, score: selfText })}
                onClick={() => write(score, selfText)}
              >
                {t('takeSelf')}
              </Button>
            )}
          </Group>
          <Textarea
            label={t('reason')}
            aria-label={t('reasonOf', { code })}
            autosize
            minRows={1}
            maxLength={4000}
            readOnly={!isOpen}
            value={lines[reason] ?? ''}
            onChange={({ currentTarget }) => write(reason, currentTarget.value)}
          />
        </Stack>
      </SimpleGrid>
    </Paper>
  );
}
