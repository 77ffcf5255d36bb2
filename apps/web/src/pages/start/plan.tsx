import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { MissingNote } from './missing-note';
import { PlannedReminders } from './planned-reminders';
import { PlannedStages } from './planned-stages';
import { startPlanQuery, startYear } from './queries';

interface Props {
  cycle: string;
  /** Code of the bloc. */
  bloc: string;
  /** Dates have been changed that are not saved: they come first. */
  isUnsaved: boolean;
  back: () => void;
}

/** What the start would do, tried by the server without keeping anything, and then the button. */
export function Plan({ cycle, bloc, isUnsaved, back }: Props) {
  const { t } = useTranslation('start');
  const go = useNavigate();
  const { data: plan, error, refetch } = useQuery({ ...startPlanQuery(cycle), refetchOnMount: 'always' });
  const command = useCommand({
    act: startYear(cycle),
    touches: [keys.years, keys.year(cycle), keys.rules(cycle)],
    done: () => {
      notifications.show({ message: t('plan.started', { year: plan?.year }) });
      void go(pages.year(cycle));
    },
  });
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!plan) return <Waiting />;
  const { refusal, year, units } = plan;
  return (
    <Stack gap="lg">
      {refusal ? (
        <Alert color="seal" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('plan.refused')}>
          <Text size="sm">{refusal.detail}</Text>
          {refusal.fields?.map(({ path, message }) => (
            <Text key={path} size="sm">
              {path.split('/')[0]} {message}
            </Text>
          ))}
        </Alert>
      ) : (
        <Alert color="leaf" icon={<IconCheck aria-hidden />} title={t('plan.ready', { year, count: units.length })}>
          <Text size="sm">{t('plan.freezes')}</Text>
        </Alert>
      )}
      <MissingNote {...{ plan, bloc }} given={() => void refetch()} />
      <div>
        <Title order={2} mb="xs">
          {t('plan.stages')}
        </Title>
        <PlannedStages plan={plan} />
      </div>
      <div>
        <Title order={2} mb="xs">
          {t('plan.reminders')}
        </Title>
        <PlannedReminders cycle={cycle} zone={plan.zone} />
      </div>
      <ProblemNote error={command.error} />
      <Group gap="sm">
        <Button
          disabled={refusal !== null || isUnsaved}
          loading={command.isPending}
          onClick={() => command.mutate(undefined)}
        >
          {t('plan.start', { year })}
        </Button>
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Group>
    </Stack>
  );
}
