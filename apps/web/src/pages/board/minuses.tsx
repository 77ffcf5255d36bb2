import { NumberInput, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import type { FormProps } from './dossier-lines';

/** What is taken off, by how often it counts; of a verified dossier, what was taken off. */
export function Minuses({ row, rules, form, isOpen, onChange }: FormProps) {
  const { t } = useTranslation('board');
  const { said, points } = useFormat();
  const { criteria } = rules.scoring.minus;
  const counted = criteria.filter(({ code }) => (row.minus[code] ?? 0) > 0);
  if (criteria.length === 0 || (!isOpen && counted.length === 0)) return null;
  const { minusCode } = rules.submission.late;
  return (
    <Stack gap="xs" component="section" aria-labelledby="minuses">
      <Title order={3} id="minuses">
        {t('minus.title')}
      </Title>
      {!isOpen &&
        counted.map(({ code, name }) => (
          <Text key={code} size="sm">
            {code} {said(name)}: {row.minus[code]}
          </Text>
        ))}
      {isOpen && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {criteria.map(({ code, name, each, max }) => (
            <NumberInput
              key={code}
              label={`${code}. ${t('minus.each', { name: said(name), each: points(each), max: points(max) })}`}
              description={
                code === minusCode && row.lateDays > 0 ? t('minus.late', { count: row.lateDays }) : undefined
              }
              min={0}
              max={999}
              allowDecimal={false}
              allowNegative={false}
              value={form.minus[code] ?? 0}
              onChange={(times) => onChange({ ...form, minus: { ...form.minus, [code]: Number(times) || 0 } })}
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}
