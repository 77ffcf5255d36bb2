import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus, IconCheck, IconListCheck, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import classes from './facts.module.css';
import type { Phase } from './phase';
import { type Conference, calendarAddress } from './queries';

const SIGNS = {
  poll: { color: 'gray', Icon: IconListCheck },
  fixed: { color: 'ink', Icon: IconCalendarEvent },
  sitting: { color: 'amber', Icon: IconUsersGroup },
  held: { color: 'leaf', Icon: IconCheck },
} as const;

/** When, where, at whose place; and the file for one's own calendar. */
export function Facts({ conference, phase }: { conference: Conference; phase: Phase }) {
  const { t } = useTranslation('conference');
  const { said, moment } = useFormat();
  const { cycle, zone, nameOf, state } = useYear();
  const { startsAt, place, host, closedAt, moveReason } = conference;
  const { color, Icon } = SIGNS[phase];
  const facts = [
    [t('facts.startsAt'), startsAt && moment(startsAt, zone)],
    [t('facts.place'), place],
    [t('facts.host'), host && said(nameOf(host))],
    ...(moveReason === null ? [] : [[t('facts.reason'), moveReason]]),
    ...(closedAt === null ? [] : [[t('facts.closedAt'), moment(closedAt, zone)]]),
  ] as const;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="facts">
      <Group justify="space-between" gap="xs" mb="sm">
        <Group gap="xs">
          <Title order={2} id="facts">
            {t('facts.title')}
          </Title>
          <Badge color={color} leftSection={<Icon size="0.9rem" aria-hidden />}>
            {t(`state.${phase}`)}
          </Badge>
        </Group>
        {startsAt !== null && state !== 'cancelled' && (
          <Button
            component="a"
            href={calendarAddress(cycle)}
            download
            variant="default"
            size="xs"
            leftSection={<IconCalendarPlus size="1rem" aria-hidden />}
          >
            {t('facts.calendar')}
          </Button>
        )}
      </Group>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd">{value ?? t('facts.none')}</Text>
          </div>
        ))}
      </dl>
    </Paper>
  );
}
