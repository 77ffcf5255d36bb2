import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { pages } from '@thidua/contracts';
import { type Hundredths, parseScore, type Rules, verifiedTotal } from '@thidua/domain';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import type { Dossier } from '../../shared/dossiers/queries';
import { ReturnDossier } from '../../shared/dossiers/return-dossier';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { approve, type Review } from './queries';
import { nextAfter, type QueuedReview, scoringPath } from './queue';

interface Props {
  review: Review;
  rules: Rules;
  dossier: Dossier;
  queue: readonly QueuedReview[];
  /** Whether the server has all that was written. */
  saveNow: () => Promise<boolean>;
  scores: Record<string, Hundredths>;
  /** Criteria without a score, and those whose score is not right. */
  missing: readonly string[];
  wrong: readonly string[];
  go: (code: string) => void;
  button: RefObject<HTMLButtonElement | null>;
  completed: () => void;
}

/** What is still missing, each the way to its place; then the two ways in which a review ends. */
export function Finish({
  review,
  rules,
  dossier,
  queue,
  saveNow,
  scores,
  missing,
  wrong,
  go,
  button,
  completed,
}: Props) {
  const { t } = useTranslation('scoring');
  const { said, points } = useFormat();
  const { cycle, nameOf, may } = useYear();
  const navigate = useNavigate();
  const [returns, setReturns] = useState(false);
  const { unit, reviewer } = review;
  const name = said(nameOf(unit));
  const leave = (): void => {
    const next = nextAfter(queue, unit);
    void navigate(next ? scoringPath(cycle, next) : pages.review(cycle));
  };
  const command = useCommand({
    act: approve(review),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('approve.done', { unit: name }) });
      completed();
      leave();
    },
  });
  const finish = async (): Promise<void> => {
    const first = wrong[0] ?? missing[0];
    if (first !== undefined) go(first);
    else if (await saveNow()) command.mutate(undefined);
  };
  const empty = missing.filter((code) => !wrong.includes(code));
  const { total } = verifiedTotal(rules.scoring, scores, {});
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby="finish">
      <Stack gap="sm">
        <Title order={2} id="finish">
          {t('finish')}
        </Title>
        <Places label={t('wrongOnes')} codes={wrong} go={go} />
        <Places label={t('missing')} codes={empty} go={go} />
        {missing.length === 0 && <Text>{t('allScored')}</Text>}
        <Text>{t('total', { total: points(total), self: points(parseScore(dossier.selfTotal ?? '0') ?? 0) })}</Text>
        <ProblemNote error={command.error} />
        <Group gap="xs">
          <Button
            ref={button}
            leftSection={<IconCheck size="1rem" aria-hidden />}
            loading={command.isPending}
            onClick={() => void finish()}
          >
            {t('approve.do')}
          </Button>
          {may('return', reviewer) && (
            <Button variant="default" onClick={() => setReturns(true)}>
              {t('return.open')}
            </Button>
          )}
        </Group>
      </Stack>
      <ReturnDossier
        dossier={dossier}
        revisions={rules.submission.revisions}
        opened={returns}
        onClose={() => setReturns(false)}
        done={leave}
      />
    </Paper>
  );
}

function Places({ label, codes, go }: { label: string; codes: readonly string[]; go: (code: string) => void }) {
  if (codes.length === 0) return null;
  return (
    <Group gap={4}>
      <Text>{label}</Text>
      {codes.map((code) => (
        <Button key={code} size="compact-sm" variant="default" onClick={() => go(code)}>
          {code}
        </Button>
      ))}
    </Group>
  );
}
