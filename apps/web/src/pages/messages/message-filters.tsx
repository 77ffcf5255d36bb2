import { Chip, Group, Select, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useWhom } from '../../parts/use-whom';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { type MessageFilters as Filters, messageCountsQuery, STATES } from './queries';

const ALL = 'all';

interface Props {
  filters: Filters;
  set: (filters: Filters) => void;
}

const given = <T extends string>(values: readonly T[], said: string | null): T | undefined =>
  values.find((value) => value === said);

/** The messages by what became of them, with how many of each; by stage; by whom they are for. */
export function MessageFilters({ filters, set }: Props) {
  const { t } = useTranslation(['messages', 'common']);
  const { number, compare } = useFormat();
  const { cycle, members, book } = useYear();
  const whom = useWhom();
  const { data: counts } = useQuery(messageCountsQuery(cycle));
  const { state, stage, recipient } = filters;
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = STATES.filter((one) => one === state || (counts?.[one] ?? 0) > 0);
  const recipients = [
    'standingBody',
    'head',
    ...(book?.issuingBodies.map(({ code }) => `body:${code}`) ?? []),
    ...members.map(({ unit }) => `unit:${unit}`),
  ].map((value) => ({ value, label: whom(value) }));
  const without = (name: keyof Filters): Filters => {
    const { [name]: _, ...rest } = filters;
    return rest;
  };
  return (
    <search>
      <Chip.Group
        value={state ?? ALL}
        onChange={(said) => {
          const next = given(STATES, String(said));
          set(next ? { ...filters, state: next } : without('state'));
        }}
      >
        <Group gap="xs" mb="sm" role="group" aria-label={t('messages:filter.state')}>
          <Chip value={ALL}>{t('messages:filter.all', { number: number(all ?? 0) })}</Chip>
          {states.map((one) => (
            <Chip key={one} value={one}>
              {t('messages:filter.one', { state: t(`messages:state.${one}`), number: number(counts?.[one] ?? 0) })}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mb="md" maw="40rem">
        <Select
          label={t('messages:filter.recipient')}
          placeholder={t('messages:filter.everybody')}
          data={recipients.toSorted((a, b) => compare(a.label, b.label))}
          value={recipient ?? null}
          onChange={(said) => set(said === null ? without('recipient') : { ...filters, recipient: said })}
          searchable
          clearable
        />
        <Select
          label={t('messages:filter.stage')}
          placeholder={t('messages:filter.anyStage')}
          data={STAGES.map((one) => ({ value: one, label: t(`common:stage.${one}`) }))}
          value={stage ?? null}
          onChange={(said) => {
            const next = given(STAGES, said);
            set(next ? { ...filters, stage: next } : without('stage'));
          }}
          clearable
        />
      </SimpleGrid>
    </search>
  );
}
