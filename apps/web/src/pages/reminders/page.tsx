import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { STAGES } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { UnitSelect } from '../../parts/unit-select';
import { Waiting } from '../../parts/waiting';
import { concerning, linesOf } from '../../shared/reminders/plan';
import { planQuery } from '../../shared/reminders/queries';
import { useYear } from '../../year/year-context';
import { PlanTable } from './plan-table';
import { UnitReminders } from './unit-reminders';

const SHOWN = ['planned', 'sent', 'silenced'] as const;
type Shown = (typeof SHOWN)[number];

export default function RemindersPage() {
  const { t } = useTranslation('reminders');
  const { may, ownUnits } = useYear();
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      {may('readReminderPlan') ? <Plan /> : ownUnits.map((unit) => <UnitReminders key={unit} unit={unit} />)}
    </>
  );
}

function Plan() {
  const { t } = useTranslation(['reminders', 'common']);
  const { cycle, state } = useYear();
  const { data: plan, error, refetch } = useQuery(planQuery(cycle));
  const [unit, setUnit] = useState<string | null>(null);
  const [stage, setStage] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>('planned');
  const rows = plan ? (unit === null ? plan.rows : concerning(plan.rows, unit)) : [];
  const ofStage = rows.filter((row) => stage === null || row.stage === stage);
  const lines = linesOf(ofStage.filter((row) => row.state === shown));
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="sm">
        <UnitSelect
          label={t('reminders:filter.unit')}
          everybody={t('reminders:filter.everybody')}
          value={unit}
          onChange={setUnit}
        />
        <Select
          label={t('reminders:filter.stage')}
          placeholder={t('reminders:filter.anyStage')}
          data={STAGES.map((one) => ({ value: one, label: t(`common:stage.${one}`) }))}
          value={stage}
          onChange={setStage}
          clearable
        />
      </Group>
      {unit !== null && state === 'running' && <UnitReminders unit={unit} />}
      <SegmentedControl
        aria-label={t('reminders:filter.state')}
        value={shown}
        onChange={(next) => setShown(SHOWN.find((one) => one === next) ?? 'planned')}
        data={SHOWN.map((one) => ({ value: one, label: t(`reminders:shown.${one}`) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {!plan && !error && <Waiting />}
      {shown === 'silenced' && <Text size="sm">{t('reminders:silencedMeans')}</Text>}
      {plan && state === 'draft' && <Text size="sm">{t('reminders:draft')}</Text>}
      {plan && lines.length === 0 && <Text>{t(`reminders:none.${shown}`)}</Text>}
      {lines.length > 0 && <PlanTable lines={shown === 'sent' ? lines.toReversed() : lines} />}
    </Stack>
  );
}
