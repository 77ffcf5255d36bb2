import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { cycleQuery } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { ConflictReason } from './conflict-reason';
import { declareConflict, type Review, withdrawConflict } from './queries';

interface Props {
  review: Review;
  isDeclared: boolean;
}

/** One press declares a conflict of interest; after it the reason can be given, or the declaration taken back. */
export function ConflictActs({ review, isDeclared }: Props) {
  const { t } = useTranslation('scoring');
  const { said } = useFormat();
  const { cycle, nameOf, may } = useYear();
  const { data: year } = useQuery(cycleQuery(cycle));
  const [givesReason, setGivesReason] = useState(false);
  const names = { unit: said(nameOf(review.unit)) };
  const touches = [keys.year(cycle)];
  const tell = (text: string) => () => notifications.show({ message: text });
  const declare = useCommand({ act: declareConflict(review), touches, done: tell(t('conflict.done', names)) });
  const withdraw = useCommand({ act: withdrawConflict(review), touches, done: tell(t('conflict.withdrawn', names)) });
  const { next, press } = useFocusAfter<HTMLButtonElement>(isDeclared);
  const isClosed = year?.stages.find(({ name }) => name === 'review')?.state === 'closed';
  if (isClosed || !may('declareConflict', review.reviewer)) return null;
  return (
    <Stack gap="xs" align="flex-start">
      {isDeclared ? (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('conflict.reasonOf', names)}
            onClick={() => setGivesReason(true)}
          >
            {t('conflict.giveReason')}
          </Button>
          <Button
            ref={next}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
            aria-label={t('conflict.undoOf', names)}
            loading={withdraw.isPending}
            onClick={() => {
              press();
              withdraw.mutate(undefined);
            }}
          >
            {t('conflict.undo')}
          </Button>
        </Group>
      ) : (
        <Button
          ref={next}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconHandStop size="1rem" aria-hidden />}
          aria-label={t('conflict.openOf', names)}
          loading={declare.isPending}
          onClick={() => {
            press();
            declare.mutate({ reason: '' });
          }}
        >
          {t('conflict.open')}
        </Button>
      )}
      <ProblemNote error={declare.error ?? withdraw.error} />
      <ConflictReason review={review} opened={givesReason} onClose={() => setGivesReason(false)} />
    </Stack>
  );
}
