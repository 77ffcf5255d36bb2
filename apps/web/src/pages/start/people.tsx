import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { MissingNote } from './missing-note';
import { OfficesTable } from './offices-table';
import { startPlanQuery } from './queries';
import { UnitsTable } from './units-table';

interface Props {
  cycle: string;
  year: number;
  /** Code of the bloc. */
  bloc: string;
  back: () => void;
  next: () => void;
}

/** Who takes part and who does what; whoever is missing is given their role here. */
export function People({ cycle, year, bloc, back, next }: Props) {
  const { t } = useTranslation('start');
  const { data: plan, error, refetch } = useQuery({ ...startPlanQuery(cycle), refetchOnMount: 'always' });
  return (
    <Stack gap="lg">
      <ProblemNote error={error} again={() => void refetch()} />
      {!plan && !error && <Waiting />}
      {plan && (
        <>
          <Text size="sm">
            {t('people.about')}{' '}
            <Anchor
              component={Link}
              to={`/people?${new URLSearchParams({ bloc, year: `${year}`, start: cycle })}`}
              underline="always"
            >
              {t('people.link')}
            </Anchor>
          </Text>
          <MissingNote {...{ plan, bloc }} given={() => void refetch()} />
          <OfficesTable plan={plan} />
          <UnitsTable units={plan.units} />
        </>
      )}
      <Group gap="sm">
        <Button onClick={next}>{t('people.next')}</Button>
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Group>
    </Stack>
  );
}
