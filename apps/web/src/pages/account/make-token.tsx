import { MultiSelect, NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { abilitiesQuery, yearsQuery } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { useFormat } from '../../text/use-format';
import { createToken, tokensQuery } from './queries';

interface Props {
  opened: boolean;
  onClose: () => void;
  made: (token: { name: string; token: string }) => void;
}

const LONGEST_DAYS = 366;

export function MakeToken({ opened, onClose, made }: Props) {
  const { t } = useTranslation('account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('tokens.open')}>
      <TokenForm onClose={onClose} made={made} />
    </Dialog>
  );
}

function TokenForm({ onClose, made }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('account');
  const { said } = useFormat();
  const { data: abilities } = useQuery(abilitiesQuery);
  const { data: years } = useQuery(yearsQuery);
  const operations = [
    ...new Set([...(abilities?.operations ?? []), ...Object.values(abilities?.blocs ?? {}).flat()]),
  ].toSorted();
  const form = useForm({
    initialValues: { name: '', reach: 'some', scopes: [] as string[], cycle: null as string | null, days: 90 },
    validate: {
      name: (name) => (name.trim() === '' ? t('tokens.nameMissing') : null),
      scopes: (scopes, { reach }) => (reach === 'some' && scopes.length === 0 ? t('tokens.scopesMissing') : null),
      days: (days) => (days >= 1 && days <= LONGEST_DAYS ? null : t('tokens.daysWrong', { most: LONGEST_DAYS })),
    },
  });
  const command = useCommand({
    act: createToken,
    touches: [tokensQuery.queryKey],
    done: (token) => {
      made(token);
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ name, reach, scopes, cycle, days }) => ({
        name: name.trim(),
        scopes: reach === 'all' ? ['*'] : scopes,
        days,
        ...(cycle !== null && { cycle }),
      })}
      act={t('tokens.do')}
      onClose={onClose}
    >
      <TextInput
        label={t('tokens.name')}
        placeholder={t('tokens.nameExample')}
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Radio.Group label={t('tokens.reach')} {...form.getInputProps('reach')}>
        <Stack gap="xs" mt="xs">
          <Radio value="some" label={t('tokens.some')} />
          <Radio value="all" label={t('tokens.everything')} />
        </Stack>
      </Radio.Group>
      {form.values.reach === 'some' && (
        <MultiSelect
          label={t('tokens.scopes')}
          description={t('tokens.scopesAbout')}
          data={operations}
          searchable
          clearable
          {...form.getInputProps('scopes')}
        />
      )}
      <Select
        label={t('tokens.cycle')}
        placeholder={t('tokens.everyCycle')}
        clearable
        data={(years?.rows ?? []).map(({ id, year, blocName }) => ({
          value: id,
          label: `${year} (${id}) · ${said(blocName)}`,
        }))}
        {...form.getInputProps('cycle')}
      />
      <NumberInput
        label={t('tokens.days')}
        min={1}
        max={LONGEST_DAYS}
        allowDecimal={false}
        {...form.getInputProps('days')}
      />
    </CommandForm>
  );
}
