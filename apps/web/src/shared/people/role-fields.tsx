import { Group, NumberInput, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LocalDayField } from '../../parts/local-day-field';
import { useFormat } from '../../text/use-format';
import type { GiveForm } from './give-role';
import { type BlocNamed, bodiesQuery, type Givable, unitsQuery } from './queries';
import { givableBlocs, givableRoles, givableUnits, isOfYear, scopeOf } from './role-scope';

interface Props {
  form: UseFormReturnType<GiveForm>;
  givable: Givable[];
  blocs: BlocNamed[];
}

/** Which role, of what it is held, and for how long. Only what the role needs is asked. */
export function RoleFields({ form, givable, blocs }: Props) {
  const { t } = useTranslation(['people', 'shell']);
  const { said, compare } = useFormat();
  const { role, bloc } = form.values;
  const scope = scopeOf(role);
  const hasBloc = scope === 'bloc' || scope === 'unit';
  const { data: units = [] } = useQuery({ ...unitsQuery(bloc ?? ''), enabled: scope === 'unit' && bloc !== null });
  const { data: bodies = [] } = useQuery({ ...bodiesQuery, enabled: scope === 'body' });
  const allowed = givableBlocs(givable, role, blocs);
  const blocId = allowed.find(({ code }) => code === bloc)?.id ?? '';
  const named = (rows: { code: string; name: { vi: string; en: string } }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: said(name) })).toSorted((a, b) => compare(a.label, b.label));
  return (
    <>
      <Select
        label={t('people:roles.role')}
        allowDeselect={false}
        data={givableRoles(givable).map((one) => ({ value: one, label: t(`shell:role.${one}`) }))}
        {...form.getInputProps('role')}
      />
      {hasBloc && (allowed.length > 1 || bloc === null) && (
        <Select
          label={t('people:bloc')}
          allowDeselect={false}
          searchable={allowed.length > 8}
          data={named(allowed)}
          {...form.getInputProps('bloc')}
        />
      )}
      {scope === 'unit' && (
        <Select
          label={t('people:unit')}
          searchable
          data={named(givableUnits(givable, { role, bloc: blocId }, units))}
          {...form.getInputProps('unit')}
        />
      )}
      {scope === 'body' && (
        <Select label={t('people:body')} searchable data={named(bodies)} {...form.getInputProps('body')} />
      )}
      {isOfYear(role) && (
        <NumberInput
          label={t('people:give.year')}
          min={2000}
          max={2200}
          allowDecimal={false}
          thousandSeparator=""
          {...form.getInputProps('year')}
        />
      )}
      <Group grow align="flex-start">
        <LocalDayField
          label={t('people:give.from')}
          description={t('people:give.fromAbout')}
          {...form.getInputProps('from')}
        />
        <LocalDayField
          label={t('people:give.until')}
          description={t('people:give.untilAbout')}
          {...form.getInputProps('until')}
        />
      </Group>
    </>
  );
}
