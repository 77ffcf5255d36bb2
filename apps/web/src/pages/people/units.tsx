import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { blocsQuery, createUnit, renameUnit, unitsQuery } from '../../shared/people/queries';
import { useMay } from '../../shared/people/use-may';
import { useFormat } from '../../text/use-format';
import { NamedTable } from './named-table';
import { type Naming, NamingDialog } from './naming';

/** The units of a bloc. What a year has begun with keeps the names it began with. */
export function Units() {
  const { t } = useTranslation('people');
  const { said } = useFormat();
  const may = useMay();
  const { data: blocs = [] } = useQuery(blocsQuery);
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState(search.get('bloc'));
  const bloc =
    blocs.find(({ code }) => code === chosen) ?? blocs.find(({ rehearsalOnly }) => !rehearsalOnly) ?? blocs[0];
  const { data: units, error, refetch } = useQuery({ ...unitsQuery(bloc?.code ?? ''), enabled: bloc !== undefined });
  const [naming, setNaming] = useState<Naming | null>(null);
  if (!bloc) return null;
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end" gap="sm">
        {blocs.length > 1 ? (
          <Select
            label={t('bloc')}
            allowDeselect={false}
            searchable={blocs.length > 8}
            data={blocs.map(({ code, name }) => ({ value: code, label: said(name) }))}
            value={bloc.code}
            onChange={setChosen}
            style={{ flex: '1 1 14rem' }}
            maw="36rem"
          />
        ) : (
          <Text fw={600}>{said(bloc.name)}</Text>
        )}
        {may('createUnit', bloc) && (
          <Button
            onClick={() =>
              setNaming({
                title: t('units.add'),
                act: ({ code, name }, key) => createUnit(bloc.code)({ code, name }, key),
              })
            }
          >
            {t('units.add')}
          </Button>
        )}
      </Group>
      <ProblemNote error={error} again={() => void refetch()} />
      {!units && !error && <Waiting />}
      {units?.length === 0 && <Text>{t('units.none')}</Text>}
      {units && units.length > 0 && (
        <NamedTable
          label={t('tabs.units')}
          rows={units}
          {...(may('renameUnit', bloc) && {
            rename: (from) =>
              setNaming({
                title: t('naming.renameOne', { name: said(from.name) }),
                from,
                act: ({ name }) => renameUnit(bloc.code, from.code)(name),
              }),
          })}
        />
      )}
      <NamingDialog naming={naming} onClose={() => setNaming(null)} />
    </Stack>
  );
}
