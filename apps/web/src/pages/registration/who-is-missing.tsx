import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { pages } from '@thidua/contracts';
import type { Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TimeLeft } from '../../parts/time-left';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Registration } from './queries';
import { isMissing, standingOf } from './standing';

/** For who watches over the year: which units registration still waits for, each with its own deadline. */
export function WhoIsMissing({ rows, rules }: { rows: Registration[]; rules: Rules }) {
  const { t } = useTranslation('registration');
  const { said, moment } = useFormat();
  const { cycle, nameOf, at, zone, may } = useYear();
  const missing = rows.filter((row) => isMissing(row, rules.registration));
  return (
    <Paper component="section" withBorder p="md" maw="56rem" aria-labelledby="missing">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} id="missing">
          {t('missing.title', { count: missing.length, all: rows.length })}
        </Title>
        {missing.length === 0 && (
          <Badge color="leaf" leftSection={<IconCheck size="0.9rem" aria-hidden />}>
            {t('missing.nobody')}
          </Badge>
        )}
      </Group>
      {missing.length > 0 && (
        <Stack gap="xs" component="ul" m={0} pl="md">
          {missing.map((row) => (
            <li key={row.unit}>
              <Group gap="xs">
                <Text size="sm" fw={500}>
                  {said(nameOf(row.unit))}
                </Text>
                <Text size="sm">{t(standingOf(row) === 'missing' ? 'missing.unregistered' : 'missing.unsigned')}</Text>
                {row.deadline !== null && (
                  <>
                    <Text size="sm">{t('deadline', { at: moment(row.deadline, zone) })}</Text>
                    <TimeLeft deadline={row.deadline} at={at} />
                  </>
                )}
              </Group>
            </li>
          ))}
        </Stack>
      )}
      {missing.length > 0 && may('extend') && (
        <Anchor component={Link} to={pages.year(cycle)} size="sm" mt="xs" display="inline-block">
          {t('missing.extend')}
        </Anchor>
      )}
    </Paper>
  );
}
