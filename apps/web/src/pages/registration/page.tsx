import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { OwnUnit } from './own-unit';
import { PactText } from './pact-text';
import { type Registrations, registrationsQuery } from './queries';
import { UnitsTable } from './units-table';
import { WhoIsMissing } from './who-is-missing';

export default function RegistrationPage() {
  const { t } = useTranslation('registration');
  const { cycle, state } = useYear();
  const { data, error, refetch } = useQuery({ ...registrationsQuery(cycle), enabled: state !== 'draft' });
  return (
    <>
      <PageHead title={t('title')} about={data && <Stage {...data} />} />
      <ProblemNote error={error} again={() => void refetch()} />
      {state === 'draft' && <Text>{t('draft')}</Text>}
      {state !== 'draft' && !data && !error && <Waiting />}
      {data && <AllUnits registrations={data} />}
    </>
  );
}

function Stage({ state, opensAt, closesAt }: Registrations) {
  const { t } = useTranslation('registration');
  const { moment } = useFormat();
  const { zone } = useYear();
  const at = state === 'pending' ? opensAt : closesAt;
  return at === null ? null : t(`stage.${state}`, { at: moment(at, zone) });
}

function AllUnits({ registrations }: { registrations: Registrations }) {
  const { t } = useTranslation('registration');
  const { ownUnits, rules, may } = useYear();
  const { rows, state } = registrations;
  if (rules === null) return null;
  return (
    <Stack gap="lg">
      {rows
        .filter(({ unit }) => ownUnits.includes(unit))
        .map((row) => (
          <OwnUnit key={row.unit} row={row} registrations={registrations} />
        ))}
      {state !== 'pending' && may('readReminderPlan') && <WhoIsMissing rows={rows} rules={rules} />}
      <section aria-labelledby="units">
        <Title order={2} id="units" mb="xs">
          {t('table.title')}
        </Title>
        <UnitsTable rows={rows} />
      </section>
      <Paper component="section" withBorder p="md" maw="56rem" aria-label={t('pact.title')}>
        <PactText />
        <Text size="sm" c="dimmed" mt="xs">
          {t(`pact.${rules.registration.pact}`)}
        </Text>
      </Paper>
    </Stack>
  );
}
