import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addDuration, isLocalTime, toInstant } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { cycleQuery } from '../../api/queries';
import { LocalTimeField } from '../../parts/local-time-field';
import { ProblemNote } from '../../parts/problem-note';
import { planQuery } from '../../shared/reminders/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { stopsOf } from './pace';
import { lead } from './queries';

/** The clock led by hand: to what happens next, to the next deadline, by a day or a week, or to a moment of one's own. */
export function LeadClock() {
  const { t } = useTranslation('rehearsals');
  const { moment } = useFormat();
  const { cycle, at, zone } = useYear();
  const client = useQueryClient();
  const { data: read } = useQuery(cycleQuery(cycle));
  const { data: plan } = useQuery(planQuery(cycle));
  const [until, setUntil] = useState('');
  const led = useMutation({
    mutationFn: lead(cycle),
    onSettled: () => client.invalidateQueries({ queryKey: keys.year(cycle) }),
  });
  const reminders = (plan?.rows ?? []).flatMap((row) => (row.state === 'planned' ? [row.at] : []));
  const stops = stopsOf({ stages: read?.stages ?? [], reminders }, at);
  const ahead = isLocalTime(until) && toInstant(until, zone) > at;
  const button = (label: string, to: string | null) =>
    to !== null && (
      <Button
        variant="default"
        h="auto"
        mih={36}
        py={6}
        styles={{ label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.4 } }}
        disabled={led.isPending}
        onClick={() => led.mutate(to)}
      >
        {label}
      </Button>
    );
  return (
    <Stack component="section" gap="xs" aria-labelledby="by-hand">
      <Title order={3} id="by-hand">
        {t('clock.title')}
      </Title>
      <Group gap="xs">
        {button(t('clock.next', { at: stops.due === null ? '' : moment(stops.due, zone) }), stops.due)}
        {button(
          t('clock.deadline', { at: stops.deadline === null ? '' : moment(stops.deadline, zone) }),
          stops.deadline,
        )}
        {button(t('clock.day'), addDuration(at, 'P1D', zone))}
        {button(t('clock.week'), addDuration(at, 'P7D', zone))}
      </Group>
      <Group gap="xs" align="flex-end">
        <LocalTimeField
          label={t('clock.until')}
          value={until}
          onChange={setUntil}
          error={isLocalTime(until) && !ahead ? t('clock.back') : null}
          clearable={false}
        />
        <Button
          variant="default"
          disabled={!ahead}
          loading={led.isPending}
          onClick={() => led.mutate(toInstant(until, zone))}
        >
          {t('clock.do')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('clock.what')}
      </Text>
      <ProblemNote error={led.error} />
    </Stack>
  );
}
