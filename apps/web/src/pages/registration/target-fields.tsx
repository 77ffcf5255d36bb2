import { Fieldset, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { PledgeForm } from './pledge';

interface Props {
  form: UseFormReturnType<PledgeForm>;
  readOnly: boolean;
}

/** A target for each indicator of the rules, below the criteria behind which it stands. */
export function TargetFields({ form, readOnly }: Props) {
  const { t } = useTranslation('registration');
  const { said } = useFormat();
  const { rules } = useYear();
  const { indicators = [], groups = [] } = rules?.scoring ?? {};
  if (indicators.length === 0) return null;
  const criteria = groups.flatMap((group) => group.criteria);
  const behind = (code: string): string =>
    criteria
      .filter((criterion) => criterion.indicators.includes(code))
      .map((criterion) => `${criterion.code} ${said(criterion.name)}`)
      .join('; ');
  return (
    <Fieldset legend={t('targets.legend')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('targets.about')}
        </Text>
        {indicators.map(({ code, name }, index) => (
          <TextInput
            key={code}
            label={said(name)}
            description={behind(code)}
            placeholder={t('targets.example')}
            maxLength={200}
            readOnly={readOnly}
            {...form.getInputProps(`targets.${index}.text`)}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
