import { Select } from '@mantine/core';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../text/use-format';
import { useCurrentYear } from '../year/current-year';

/** Bloc and year in one choice; rehearsals stand below the years that count. */
export function YearSwitch({ chosen }: { chosen?: () => void }) {
  const { t } = useTranslation('shell');
  const { said, compare } = useFormat();
  const navigate = useNavigate();
  const { years, current } = useCurrentYear();
  if (years.length === 0) return null;

  const labelled = years.map(({ id, year, blocName, rehearsal, state }) => ({
    value: id,
    rehearsal,
    label: `${year} (${rehearsal ? `${t('yearSwitch.rehearsal')} ${id}` : t(`state.${state}`)}) · ${said(blocName)}`,
  }));
  const group = (rehearsal: boolean) =>
    labelled.filter((one) => one.rehearsal === rehearsal).toSorted((a, b) => compare(b.label, a.label));
  const groups = [
    { group: t('yearSwitch.years'), items: group(false) },
    { group: t('yearSwitch.rehearsals'), items: group(true) },
  ].filter(({ items }) => items.length > 0);

  return (
    <Select
      aria-label={t('yearSwitch.label')}
      data={groups}
      value={current?.id ?? null}
      allowDeselect={false}
      searchable={years.length > 8}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      size="sm"
      w={{ base: '100%', sm: 320 }}
      onChange={(id) => {
        if (id === null) return;
        chosen?.();
        void navigate(pages.year(id));
      }}
    />
  );
}
