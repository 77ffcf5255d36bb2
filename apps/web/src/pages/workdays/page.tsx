import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { BlocSelect } from '../../parts/bloc-select';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { useBloc } from '../../parts/use-bloc';
import { Waiting } from '../../parts/waiting';
import { useNow } from '../../year/use-now';
import { AddDay } from './add-day';
import { DaysTable } from './days-table';
import { ownDays, withDay, withoutDay } from './own-days';
import { replaceWorkdays, type Workday, workdaysQuery } from './queries';

/** On which days of a year nobody is reminded: as delivered, and what the bloc says is otherwise. */
export default function WorkdaysPage() {
  const { t } = useTranslation('workdays');
  const { bloc, blocs, choose, may, error: noBlocs } = useBloc('readWorkdays');
  const thisYear = Number(useNow().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const code = bloc?.code ?? '';
  const { data, error, refetch } = useQuery({ ...workdaysQuery(code, `${year}`), enabled: bloc !== undefined });
  const [removed, setRemoved] = useState<Workday | null>(null);
  const command = useCommand({
    act: replaceWorkdays(code, `${year}`),
    touches: [['workdays', code]],
  });
  const own = ownDays(data?.rows ?? []);
  const mayChange = may('replaceWorkdays');
  const go = (to: number): void => {
    command.reset();
    setRemoved(null);
    setYear(to);
  };
  const remove = ({ date, kind, name }: Workday): void =>
    command.mutate(withoutDay(own, date), { onSuccess: () => setRemoved({ date, kind, name }) });
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      <ProblemNote error={noBlocs ?? error} again={() => void refetch()} />
      {bloc && (
        <Stack gap="md">
          <BlocSelect {...{ blocs, bloc, choose }} />
          <Group gap="sm">
            <Button variant="default" onClick={() => go(year - 1)}>
              {t('yearOf', { year: year - 1 })}
            </Button>
            <Text fw={600} component="h2" m={0} aria-live="polite">
              {t('yearOf', { year })}
            </Text>
            <Button variant="default" onClick={() => go(year + 1)}>
              {t('yearOf', { year: year + 1 })}
            </Button>
          </Group>
          {!data && !error && <Waiting />}
          {data && (
            <>
              <Text size="sm" c="dimmed">
                {data.source === null
                  ? t('notDelivered')
                  : t(data.announced ? 'announced' : 'expected', { source: data.source })}
              </Text>
              <DaysTable rows={data.rows} {...(mayChange && { remove })} />
              {removed && (
                <Group gap="sm" role="status">
                  <Text size="sm">{t('removed')}</Text>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => command.mutate(withDay(own, removed), { onSuccess: () => setRemoved(null) })}
                  >
                    {t('undo')}
                  </Button>
                </Group>
              )}
              <ProblemNote error={command.error} />
              {mayChange && (
                <AddDay
                  key={year}
                  year={year}
                  pending={command.isPending}
                  add={(day, added) => command.mutate(withDay(own, day), { onSuccess: added })}
                />
              )}
            </>
          )}
        </Stack>
      )}
    </>
  );
}
