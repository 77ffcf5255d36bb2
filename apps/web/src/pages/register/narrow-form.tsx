import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPrinter, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { type Narrowing, seriesQuery } from './queries';
import classes from './register.module.css';

/** How long after the last letter the register is asked, in milliseconds. */
const PAUSE = 300;

interface Props {
  narrowing: Narrowing;
  change: (narrowing: Narrowing) => void;
}

/** What is looked for: words or a number, a year, a body. */
export function NarrowForm({ narrowing, change }: Props) {
  const { t } = useTranslation('register');
  const { said } = useFormat();
  const { data: series = [] } = useQuery(seriesQuery);
  const [typed, setTyped] = useState(narrowing.q ?? '');
  const search = useDebouncedCallback((q: string) => change({ ...narrowing, q: q.trim() || undefined }), PAUSE);
  const years = [...new Set(series.map(({ year }) => String(year)))];
  const bodies = new Map(series.map(({ body, bodyName }) => [body, said(bodyName)]));
  return (
    <search className={classes.tools}>
      <Group align="flex-end" gap="sm" mb="md">
        <TextInput
          label={t('search')}
          description={t('searchHelp')}
          leftSection={<IconSearch size="1rem" aria-hidden />}
          value={typed}
          maxLength={100}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            search(value);
          }}
          style={{ flex: '2 1 16rem' }}
        />
        <Select
          label={t('year')}
          placeholder={t('everyYear')}
          data={years}
          value={narrowing.year === undefined ? null : String(narrowing.year)}
          onChange={(year) => change({ ...narrowing, year: year === null ? undefined : Number(year) })}
          clearable
          style={{ flex: '1 1 8rem' }}
        />
        <Select
          label={t('body')}
          placeholder={t('everyBody')}
          data={[...bodies].map(([value, label]) => ({ value, label }))}
          value={narrowing.body ?? null}
          onChange={(body) => change({ ...narrowing, body: body ?? undefined })}
          clearable
          style={{ flex: '1 1 14rem' }}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size="1rem" aria-hidden />}
          onClick={() => globalThis.print()}
        >
          {t('print')}
        </Button>
      </Group>
    </search>
  );
}
