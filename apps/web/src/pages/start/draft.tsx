import { Alert, Anchor, Button, Text, Title } from '@mantine/core';
import { IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import type { Calendar } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { cycleQuery } from '../../api/queries';
import { ProblemNote } from '../../parts/problem-note';
import { Unsaved } from '../../parts/unsaved';
import { useFocusAfter } from '../../parts/use-focus-after';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { Dates } from './dates';
import { People } from './people';
import { Plan } from './plan';
import { contentQuery } from './queries';
import { STEPS, type Step, Steps } from './steps';

/**
 * The steps over a draft: its dates, its people, what its start would do. The step stands in the address. Dates that are
 * not saved stay while another step is looked at.
 */
export function Draft({ cycle }: { cycle: string }) {
  const { t } = useTranslation('start');
  const { said } = useFormat();
  const [search, setSearch] = useSearchParams();
  const read = useQuery(cycleQuery(cycle));
  const ruleSet = read.data?.ruleSet ?? '';
  const content = useQuery({ ...contentQuery(ruleSet), enabled: ruleSet !== '' });
  const [edited, setEdited] = useState<Calendar | null>(null);
  const step: Step = STEPS.find((name) => name === search.get('step') && name !== 'rules') ?? 'dates';
  const { next: heading, press } = useFocusAfter<HTMLHeadingElement>(step);
  const go = (next: Step): void => {
    press();
    setSearch({ cycle, step: next });
  };
  const failed = [read, content].find(({ error }) => error !== null);
  if (failed) return <ProblemNote error={failed.error} again={() => void failed.refetch()} />;
  if (!read.data || !content.data) return <Waiting />;
  const { state, year, bloc, blocName } = read.data;
  const kept = content.data.rules.calendar;
  const isChanged = edited !== null && JSON.stringify(edited) !== JSON.stringify(kept);
  if (state !== 'draft') {
    return (
      <Alert icon={<IconInfoCircle aria-hidden />} title={t('begun', { year })}>
        <Anchor component={Link} to={pages.year(cycle)}>
          {t('toYear', { year })}
        </Anchor>
      </Alert>
    );
  }
  return (
    <>
      <Title order={2} size="md" ref={heading} tabIndex={-1} className="page-title">
        {t('draftOf', { year, bloc: said(blocName) })}
      </Title>
      <Text size="sm">
        <Anchor component={Link} to={`${pages.year(cycle)}/rules`}>
          {t('readRules')}
        </Anchor>
      </Text>
      <Steps step={step} go={go} />
      <Unsaved
        when={isChanged}
        staysAt={({ pathname, search: to }) => pathname === '/start' && new URLSearchParams(to).get('cycle') === cycle}
      />
      {isChanged && step !== 'dates' && (
        <Alert color="amber" role="status" icon={<IconPencil aria-hidden />} title={t('dates.notSaved')} mb="md">
          <Text size="sm">{t('dates.bySaved')}</Text>
          <Button variant="default" size="xs" mt="xs" onClick={() => go('dates')}>
            {t('dates.toUnsaved')}
          </Button>
        </Alert>
      )}
      {step === 'dates' && (
        <Dates
          {...{ cycle, ruleSet, kept, isChanged }}
          zone={content.data.bloc.timezone}
          calendar={edited ?? kept}
          onChange={setEdited}
          next={() => {
            setEdited(null);
            go('people');
          }}
        />
      )}
      {step === 'people' && <People {...{ cycle, bloc, year }} back={() => go('dates')} next={() => go('plan')} />}
      {step === 'plan' && <Plan {...{ cycle, bloc }} isUnsaved={isChanged} back={() => go('people')} />}
    </>
  );
}
