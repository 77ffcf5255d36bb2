import { Button, Group, Select, SimpleGrid } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { EVENT_TYPES } from '@thidua/contracts';
import { STAGES } from '@thidua/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalDayField } from '../../parts/local-day-field';
import { UnitSelect } from '../../parts/unit-select';
import type { YearEvent } from '../../shared/audit/queries';
import { useFormat } from '../../text/use-format';
import { FILTERS, type FilterName, withActors } from './filters';

interface Props {
  address: URLSearchParams;
  set: (name: FilterName, value: string | null) => void;
  clear: () => void;
  /** What is on the screen: whose names can be chosen. */
  seen: YearEvent[];
}

/** The record narrowed down: what, in which stage, of whom, by whom, when. It stands in the address, so it can be sent on. */
export function EventFilters({ address, set, clear, seen }: Props) {
  const { t } = useTranslation(['audit', 'common']);
  const { compare } = useFormat();
  const value = (name: FilterName) => address.get(name);
  const types = EVENT_TYPES.map((type) => ({ value: type, label: t(`audit:type.${type}`) }));
  // who was on the screen once can still be chosen when a filter leaves nothing of theirs
  const [actors, setActors] = useState<ReadonlyMap<string, string>>(() => withActors(new Map(), seen));
  useEffect(() => setActors((known) => withActors(known, seen)), [seen]);
  const chosen = value('actor');
  const people = [
    ...[...actors].map(([actor, by]) => ({ value: actor, label: actor === 'engine' ? t('audit:engine') : by })),
    ...(chosen !== null && !actors.has(chosen) ? [{ value: chosen, label: t('audit:filter.chosen') }] : []),
  ];
  const day = (name: 'from' | 'to') => (
    <LocalDayField
      label={t(`audit:filter.${name}`)}
      value={value(name) ?? ''}
      onChange={(chosen) => set(name, chosen)}
      clearable
    />
  );
  return (
    <search>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm" mb="sm">
        <Select
          label={t('audit:filter.type')}
          placeholder={t('audit:filter.anyType')}
          data={types.toSorted((a, b) => compare(a.label, b.label))}
          value={value('type')}
          onChange={(type) => set('type', type)}
          searchable
          clearable
        />
        <Select
          label={t('audit:filter.stage')}
          placeholder={t('audit:filter.anyStage')}
          data={STAGES.map((stage) => ({ value: stage, label: t(`common:stage.${stage}`) }))}
          value={value('stage')}
          onChange={(stage) => set('stage', stage)}
          clearable
        />
        <UnitSelect
          label={t('audit:filter.unit')}
          everybody={t('audit:filter.anyUnit')}
          value={value('unit')}
          onChange={(unit) => set('unit', unit)}
        />
        {people.length > 0 && (
          <Select
            label={t('audit:filter.actor')}
            placeholder={t('audit:filter.anybody')}
            data={people.toSorted((a, b) => compare(a.label, b.label))}
            value={chosen}
            onChange={(actor) => set('actor', actor)}
            searchable
            clearable
          />
        )}
        {day('from')}
        {day('to')}
      </SimpleGrid>
      {FILTERS.some((name) => address.has(name)) && (
        <Group mb="sm">
          <Button variant="subtle" size="xs" leftSection={<IconFilterOff size="1rem" aria-hidden />} onClick={clear}>
            {t('audit:filter.clear')}
          </Button>
        </Group>
      )}
    </search>
  );
}
