import { Button, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { blocsQuery, bodiesQuery, createBloc, createBody, renameBloc, renameBody } from '../../shared/people/queries';
import { useFormat } from '../../text/use-format';
import { USUAL_ZONE } from '../../text/usual-zone';
import { NamedTable } from './named-table';
import { type Naming, NamingDialog } from './naming';

/** For the administrator: the blocs, and the bodies that supervise them or decide on awards. */
export function Offices() {
  const { t } = useTranslation('people');
  const { said } = useFormat();
  const blocs = useQuery(blocsQuery);
  const bodies = useQuery(bodiesQuery);
  const [naming, setNaming] = useState<Naming | null>(null);
  const failed = [blocs, bodies].find(({ error }) => error !== null);
  if (failed) return <ProblemNote error={failed.error} again={() => void failed.refetch()} />;
  if (!blocs.data || !bodies.data) return <Waiting />;
  const choices = bodies.data.map(({ code, name }) => ({ value: code, label: said(name) }));
  const title = (name: { vi: string; en: string }): string => t('naming.renameOne', { name: said(name) });
  return (
    <Stack gap="lg">
      <section aria-labelledby="bodies">
        <Group justify="space-between" mb="xs">
          <Title order={2} id="bodies">
            {t('offices.bodies')}
          </Title>
          <Button
            onClick={() =>
              setNaming({ title: t('offices.addBody'), act: ({ code, name }, key) => createBody({ code, name }, key) })
            }
          >
            {t('offices.addBody')}
          </Button>
        </Group>
        <NamedTable
          label={t('offices.bodies')}
          rows={bodies.data}
          rename={(from) =>
            setNaming({ title: title(from.name), from, act: ({ name }) => renameBody(from.code)(name) })
          }
        />
      </section>
      <section aria-labelledby="blocs">
        <Group justify="space-between" mb="xs">
          <Title order={2} id="blocs">
            {t('offices.blocs')}
          </Title>
          <Button
            onClick={() =>
              setNaming({
                title: t('offices.addBloc'),
                bodies: choices,
                act: (named, key) => createBloc({ ...named, timezone: USUAL_ZONE }, key),
              })
            }
          >
            {t('offices.addBloc')}
          </Button>
        </Group>
        <NamedTable
          label={t('offices.blocs')}
          rows={blocs.data}
          rename={(from) =>
            setNaming({ title: title(from.name), from, act: ({ name }) => renameBloc(from.code)(name) })
          }
        />
      </section>
      <NamingDialog naming={naming} onClose={() => setNaming(null)} />
    </Stack>
  );
}
