import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { scoreOf } from '../../shared/dossiers/scores';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { ConflictActs } from './conflict-acts';
import type { Assignment, DossierRow } from './queries';
import { progressOf, type QueuedReview, queueOf, scoringPath } from './queue';
import { ReviewBadge } from './review-badge';

interface Props {
  reviewer: string;
  /** Whether the reader reviews for this unit alone. */
  isOnly: boolean;
  assignments: readonly Assignment[];
  dossiers: readonly DossierRow[];
}

/** The dossiers that one unit reviews, what is to be done first, and the way to the next of them. */
export function Queue({ reviewer, isOnly, assignments, dossiers }: Props) {
  const { t } = useTranslation('review');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const heading = useId();
  const queue = queueOf(assignments, dossiers, [reviewer]);
  const { done, all } = progressOf(queue);
  const next = queue.find(({ state }) => state === 'todo');
  return (
    <Stack component="section" aria-labelledby={heading} gap="sm" maw="56rem" mb="xl">
      <Title order={2} id={heading}>
        {isOnly ? t('mine') : t('mineOf', { reviewer: said(nameOf(reviewer)) })}
      </Title>
      {queue.length === 0 && <Text>{t('none')}</Text>}
      {all > 0 && (
        <div>
          <Text fw={600}>{t('progress', { done, all })}</Text>
          <Progress value={(done / all) * 100} color="leaf" aria-label={t('progress', { done, all })} />
        </div>
      )}
      {all > 0 && !next && <Text>{t(done === all ? 'allDone' : 'nothingYet')}</Text>}
      {next && (
        <Button
          component={Link}
          to={scoringPath(cycle, next)}
          leftSection={<IconPencil size="1rem" aria-hidden />}
          h="auto"
          mih="2.25rem"
          py={6}
          styles={{ label: { whiteSpace: 'normal' } }}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('next', { unit: said(nameOf(next.unit)) })}
        </Button>
      )}
      <Stack component="ul" gap="xs" p={0} m={0}>
        {queue.map((review) => (
          <QueuedDossier key={review.unit} review={review} />
        ))}
      </Stack>
    </Stack>
  );
}

function QueuedDossier({ review }: { review: QueuedReview }) {
  const { t } = useTranslation('review');
  const { said, points, moment } = useFormat();
  const { cycle, nameOf, zone } = useYear();
  const { unit, reviewer, state, scored, dossier } = review;
  const name = said(nameOf(unit));
  const act = t(state === 'todo' ? 'open.todo' : 'open.look');
  const facts = [
    dossier && dossier.revision > 1 && t('revision', { revision: dossier.revision }),
    dossier?.selfTotal && t('selfTotal', { total: points(scoreOf(dossier.selfTotal) ?? 0) }),
    state === 'todo' && scored > 0 && t('scored', { count: scored }),
    dossier?.state === 'returned' &&
      dossier.revisionDueAt &&
      t('returned', { at: moment(dossier.revisionDueAt, zone) }),
  ].filter(Boolean);
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Group justify="space-between" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 14rem' }}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <ReviewBadge state={state} />
          </Group>
          {facts.length > 0 && (
            <Text size="sm" c="dimmed">
              {facts.join(' · ')}
            </Text>
          )}
          {state !== 'done' && state !== 'decided' && (
            <ConflictActs review={{ cycle, unit, reviewer }} isDeclared={state === 'conflict'} />
          )}
        </Stack>
        <Button
          component={Link}
          to={scoringPath(cycle, review)}
          variant="default"
          aria-label={t('openOf', { act, unit: name })}
        >
          {act}
        </Button>
      </Group>
    </Paper>
  );
}
