import { Alert, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { cycleQuery } from '../../api/queries';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { Dates } from './dates';
import { People } from './people';
import { Plan } from './plan';
import { contentQuery } from './queries';
import { STEPS, type Step, Steps } from './steps';

/** The steps over a draft: its dates, its people, what its start would do. The step stands in the address. */
export function Draft({ cycle }: { cycle: string }) {
  const { t } = useTranslation('start');
  const { said } = useFormat();
  const [search, setSearch] = useSearchParams();
  const read = useQuery(cycleQuery(cycle));
  const ruleSet = read.data?.ruleSet ?? '';
  const content = useQuery({ ...contentQuery(ruleSet), enabled: ruleSet !== '' });
  const step: Step = STEPS.find((name) => name === search.get('step') && name !== 'rules') ?? 'dates';
  const go = (next: Step): void => setSearch({ cycle, step: next });
  const failed = [read, content].find(({ error }) => error !== null);
  if (failed) return <ProblemNote error={failed.error} again={() => void failed.refetch()} />;
  if (!read.data || !content.data) return <Waiting />;
  const { state, year, blocName } = read.data;
  if (state !== 'draft') {
    return (
      <Alert icon={<IconInfoCircle aria-hidden />} title={t('begun', { year })}>
        <Link to={pages.year(cycle)}>{t('toYear', { year })}</Link>
      </Alert>
    );
  }
  return (
    <>
      <Text fw={600}>{t('draftOf', { year, bloc: said(blocName) })}</Text>
      <Text size="sm">
        <Link to={`${pages.year(cycle)}/rules`}>{t('readRules')}</Link>
      </Text>
      <Steps step={step} go={go} />
      {step === 'dates' && (
        <Dates cycle={cycle} ruleSet={ruleSet} calendar={content.data.rules.calendar} next={() => go('people')} />
      )}
      {step === 'people' && <People cycle={cycle} back={() => go('dates')} next={() => go('plan')} />}
      {step === 'plan' && <Plan cycle={cycle} back={() => go('people')} />}
    </>
  );
}
