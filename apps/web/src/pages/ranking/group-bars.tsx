import { Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type Hundredths, parseScore } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { RankedUnit } from './queries';

interface Part {
  code: string;
  title: string;
  max: Hundredths;
  scoreOf: (place: RankedUnit) => string | null | undefined;
}

/** What the totals are made of: for each group the units side by side, in the order of the ranking. */
export function GroupBars({ places }: { places: RankedUnit[] }) {
  const { t } = useTranslation('ranking');
  const { said } = useFormat();
  const { rules } = useYear();
  if (!rules) return null;
  const { groups, bonus } = rules.scoring;
  const parts: Part[] = groups.map(({ code, name, criteria }) => ({
    code,
    title: `${code}. ${said(name)}`,
    max: criteria.reduce((sum, { max }) => sum + max, 0),
    scoreOf: (place) => place.groups?.[code],
  }));
  if (bonus.criteria.length > 0)
    parts.push({ code: 'bonus', title: t('bonus'), max: bonus.max, scoreOf: (place) => place.bonus });
  const scored = places.filter(({ groups: sums }) => sums !== null);
  if (scored.length === 0) return null;
  return (
    <section aria-labelledby="groups">
      <Title order={2} id="groups" mb="xs">
        {t('groups.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {parts.map((part) => (
          <Bars key={part.code} part={part} places={scored} />
        ))}
      </SimpleGrid>
    </section>
  );
}

function Bars({ part, places }: { part: Part; places: RankedUnit[] }) {
  const { t } = useTranslation('ranking');
  const { said, points } = useFormat();
  const { nameOf, ownUnits } = useYear();
  return (
    <Paper withBorder p="sm">
      <Title order={3} mb="xs">
        {part.title}
        <Text span size="sm" c="dimmed" fw={400}>
          {' '}
          {t('groups.max', { max: points(part.max) })}
        </Text>
      </Title>
      <Stack gap={6} component="ul" p={0} m={0}>
        {places.map((place) => {
          const score = parseScore(part.scoreOf(place) ?? '') ?? 0;
          const isOwn = ownUnits.includes(place.unit);
          return (
            <li key={place.unit} style={{ listStyle: 'none' }}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <Text size="sm" fw={isOwn ? 700 : 400} truncate>
                  {place.unit} · {said(nameOf(place.unit))}
                  {isOwn && ` · ${t('own')}`}
                </Text>
                <Text size="sm" fw={isOwn ? 700 : 400}>
                  {points(score)}
                </Text>
              </Group>
              <Progress
                value={part.max === 0 ? 0 : (score / part.max) * 100}
                color={isOwn ? 'ink' : 'gray.6'}
                aria-hidden
              />
            </li>
          );
        })}
      </Stack>
    </Paper>
  );
}
