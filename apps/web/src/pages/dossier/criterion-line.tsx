import { Group, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Criterion, Rules } from '@thidua/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceFile } from '../../parts/evidence-files';
import { useFormat } from '../../text/use-format';
import type { Lines } from '../../writing/lines';
import { ClaimLine } from './claim-line';
import { EvidencePart, type FileActs } from './evidence-part';
import { claimOf, nameOf, rateOf } from './lines';
import type { Upload } from './uploads';

export interface CriterionProps {
  criterion: Criterion;
  rules: Rules;
  /** Of the whole dossier; a criterion is drawn anew only for its own. */
  lines: Lines;
  errors: Record<string, string>;
  files: readonly EvidenceFile[];
  uploads: readonly Upload[];
  fileActs: FileActs;
  onWrite: (name: string, text: string) => void;
}

const namesOf = ({ code, indicators }: Criterion): string[] => [
  nameOf('self', code),
  nameOf('remark', code),
  ...indicators.flatMap((one) => (['of', 'met', 'stated'] as const).map((field) => nameOf(field, one))),
];

const isSame = (before: CriterionProps, after: CriterionProps): boolean =>
  (['criterion', 'rules', 'files', 'uploads', 'fileActs', 'onWrite'] as const).every(
    (name) => before[name] === after[name],
  ) &&
  namesOf(after.criterion).every(
    (name) => before.lines[name] === after.lines[name] && before.errors[name] === after.errors[name],
  );

/** One criterion to be filled in: its maximum, the unit's own score, what it says to it, and what proves it. */
export const CriterionLine = memo(function CriterionLine(props: CriterionProps) {
  const { t } = useTranslation('dossier');
  const { said, points } = useFormat();
  const { criterion, rules, lines, errors, files, uploads, fileActs, onWrite } = props;
  const { code, name, max, indicators } = criterion;
  const [self, remark] = [nameOf('self', code), nameOf('remark', code)];
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Stack gap="xs">
        <Group gap="sm" align="flex-start" justify="space-between">
          <Text fw={500} style={{ flex: '1 1 14rem' }}>
            {`${code} ${said(name)}`}
          </Text>
          <TextInput
            id={self}
            label={t('criterion.self')}
            aria-label={t('criterion.selfOf', { code })}
            description={t('criterion.max', { max: points(max) })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            w="9rem"
            inputMode="decimal"
            autoComplete="off"
            value={lines[self] ?? ''}
            error={errors[self]}
            onChange={({ currentTarget }) => onWrite(self, currentTarget.value)}
          />
        </Group>
        {rules.scoring.indicators
          .filter((indicator) => indicators.includes(indicator.code))
          .map((indicator) => (
            <ClaimLine
              key={indicator.code}
              indicator={indicator}
              lines={lines}
              errors={errors}
              rate={rateOf(claimOf(lines, indicator.code, rules.scoring))}
              onWrite={onWrite}
            />
          ))}
        <Textarea
          id={remark}
          label={t('criterion.remark')}
          aria-label={t('criterion.remarkOf', { code })}
          autosize
          minRows={1}
          maxLength={2000}
          value={lines[remark] ?? ''}
          error={errors[remark]}
          onChange={({ currentTarget }) => onWrite(remark, currentTarget.value)}
        />
        <EvidencePart
          criterion={criterion}
          limits={rules.submission.evidence}
          files={files}
          uploads={uploads}
          acts={fileActs}
        />
      </Stack>
    </Paper>
  );
}, isSame);
