import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconHourglassLow, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { parseScore } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { AnswerObjection } from './answer-objection';
import { type Objection, objectionsQuery } from './queries';
import { useCriteria } from './use-criteria';

const SIGNS = {
  open: { color: 'amber', Icon: IconHourglassLow },
  accepted: { color: 'leaf', Icon: IconCheck },
  rejected: { color: 'gray', Icon: IconX },
} as const;

/** Objections as far as the reader may see them: one's own, or all for who leads. Open ones are answered here. */
export function Objections({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation('ranking');
  const { cycle, state, may } = useYear();
  const { data: rows, error, refetch } = useQuery(objectionsQuery(cycle));
  const [answered, setAnswered] = useState<Objection | null>(null);
  const mayAnswer = isOpen && state === 'running' && may('answerObjection');
  return (
    <section aria-labelledby="objections">
      <Title order={2} id="objections" mb="xs">
        {t('objections.title')}
      </Title>
      <ProblemNote error={error} again={() => void refetch()} />
      {rows?.length === 0 && <Text size="sm">{t('objections.none')}</Text>}
      <Stack gap="xs" component="ul" p={0} m={0}>
        {rows?.map((row) => (
          <Paper
            key={`${row.unit} ${row.criterion} ${row.at}`}
            component="li"
            withBorder
            p="sm"
            style={{ listStyle: 'none' }}
          >
            <Line objection={row} />
            {mayAnswer && row.state === 'open' && (
              <Button size="xs" mt="xs" onClick={() => setAnswered(row)}>
                {t('answer.open')}
              </Button>
            )}
          </Paper>
        ))}
      </Stack>
      <AnswerObjection objection={answered} onClose={() => setAnswered(null)} />
    </section>
  );
}

function Line({ objection }: { objection: Objection }) {
  const { t } = useTranslation('ranking');
  const { said, moment, points } = useFormat();
  const { nameOf, zone } = useYear();
  const criteria = useCriteria();
  const { unit, criterion, reason, at, state, verified, score, answer, answeredAt } = objection;
  const { color, Icon } = SIGNS[state];
  const shown = (text: string | null) => points(parseScore(text ?? '') ?? 0);
  const name = criteria.get(criterion)?.label ?? criterion;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>
          {said(nameOf(unit))} · {name}
        </Text>
        <Badge color={color} leftSection={<Icon size="0.9rem" aria-hidden />}>
          {t(`objections.state.${state}`)}
        </Badge>
      </Group>
      <Text size="sm">{t('objections.reason', { reason })}</Text>
      <Text size="sm" c="dimmed">
        {t('objections.raisedAt', { at: moment(at, zone) })}
        {verified !== null && ` · ${t('objections.verified', { score: shown(verified) })}`}
      </Text>
      {answer !== null && answeredAt !== null && (
        <Text size="sm">
          <strong>
            {state === 'accepted' ? t('objections.changed', { score: shown(score) }) : t('objections.unchanged')}
          </strong>{' '}
          {t('objections.answer', { answer, at: moment(answeredAt, zone) })}
        </Text>
      )}
    </Stack>
  );
}
