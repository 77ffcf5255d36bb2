import { Alert, Button, SimpleGrid, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { LadderStep, Rules } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../year/year-context';
import classes from './draft.module.css';
import { DraftLadder } from './draft-ladder';
import { DraftPlaces } from './draft-places';
import { DraftWeights } from './draft-weights';
import { Nominations } from './nominations';
import type { RankedUnit } from './queries';
import { draftOf, fullWeights, isComputed } from './what-if';

interface Props {
  places: RankedUnit[];
  rules: Rules;
}

/** "What if": other weights and another ladder, computed in this browser alone. Nothing of it is sent or kept. */
export function DraftRanking({ places, rules }: Props) {
  const { t } = useTranslation('ranking');
  const { members } = useYear();
  const { groups } = rules.scoring;
  const { ties, quotas } = rules.ranking;
  const [weights, setWeights] = useState(() => fullWeights(groups));
  const [steps, setSteps] = useState(() => ties.filter(isComputed));
  const decided: LadderStep[] = ties.filter((step) => !isComputed(step));
  const draft = draftOf({
    places,
    members: members.map(({ unit }) => unit),
    weights,
    ladder: [...steps, ...decided],
    quotas,
  });
  const reset = (): void => {
    setWeights(fullWeights(groups));
    setSteps(ties.filter(isComputed));
  };
  return (
    <section aria-label={t('draft.title')} className={classes.draft}>
      <Alert
        color="grape"
        variant="filled"
        className={classes.banner}
        icon={<IconPencil aria-hidden />}
        title={t('draft.banner')}
      >
        {t('draft.about')}
      </Alert>
      <Stack gap="lg" mt="md">
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <DraftWeights weights={weights} change={setWeights} />
          <DraftLadder steps={steps} change={setSteps} />
        </SimpleGrid>
        <Button variant="default" onClick={reset} style={{ alignSelf: 'flex-start' }}>
          {t('draft.reset')}
        </Button>
        <DraftPlaces draft={draft} places={places} />
        <Nominations nominations={draft.nominations} />
      </Stack>
    </section>
  );
}
