import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { CALENDAR_STAGES, type Calendar, type CalendarStage, toInstant } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { LocalTimeField } from '../../parts/local-time-field';
import { useFormat } from '../../text/use-format';
import type { End } from './calendar-shift';

interface Props {
  zone: string;
  calendar: Calendar;
  /** By "registration.closes". */
  errors: Record<string, string>;
  set: (stage: CalendarStage, end: End, local: string) => void;
}

/** Each stage with the two dates that bound it. */
export function DatesTable({ zone, calendar, errors, set }: Props) {
  const { t } = useTranslation(['start', 'common']);
  const { weekday } = useFormat();
  const { offset } = useFormat();
  const field = (stage: CalendarStage, end: End) => {
    const value = calendar[stage][end];
    if (value === undefined) {
      return (
        <Text size="sm" c="dimmed">
          {t('start:dates.opensAfter')}
        </Text>
      );
    }
    return (
      <LocalTimeField
        label={t(`start:dates.${end}`)}
        description={`${weekday(value)} (${offset(toInstant(value, zone), zone)})`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value}
        usual={end === 'opens' ? '08:00' : '17:00'}
        onChange={(local) => local !== '' && set(stage, end, local)}
        error={errors[`${stage}.${end}`]}
      />
    );
  };
  return (
    <Stack gap="sm" component="ol" p={0} m={0} aria-label={t('start:dates.list')}>
      {CALENDAR_STAGES.map((stage) => (
        <Paper key={stage} component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" role="group" aria-label={t(`common:stage.${stage}`)}>
            <Title order={2} fz="md">
              {t(`common:stage.${stage}`)}
            </Title>
            {field(stage, 'opens')}
            {field(stage, 'closes')}
          </SimpleGrid>
        </Paper>
      ))}
    </Stack>
  );
}
