import { Button, Radio, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { yearsQuery } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { draftByCopy } from './queries';

interface Props {
  bloc: string;
  drafted: (cycle: string) => void;
}

/** A year by the rules of the one before, its dates moved. */
export function CopyRules({ bloc, drafted }: Props) {
  const { t } = useTranslation(['start', 'shell']);
  const { data: years, error, refetch } = useQuery(yearsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [rule, setRule] = useState<'sameDate' | 'sameWeekday'>('sameWeekday');
  const command = useCommand({
    act: draftByCopy,
    touches: [keys.years],
    done: ({ cycle }) => drafted(cycle),
  });
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!years) return <Waiting />;
  const known = years.rows
    .filter(({ bloc: code, rehearsal, state }) => code === bloc && !rehearsal && state !== 'cancelled')
    .toSorted((one, other) => other.year - one.year);
  const from =
    known.find(({ ruleSet }) => ruleSet === chosen) ?? known.find(({ state }) => state !== 'draft') ?? known[0];
  if (!from) return <Text>{t('copy.none')}</Text>;
  return (
    <Stack gap="md" align="flex-start">
      <Select
        label={t('copy.which')}
        allowDeselect={false}
        data={known.map(({ ruleSet, year, state }) => ({
          value: ruleSet,
          label: t('copy.ofYear', { year, state: t(`shell:state.${state}`) }),
        }))}
        value={from.ruleSet}
        onChange={setChosen}
        w="100%"
        maw="30rem"
      />
      <Radio.Group
        label={t('copy.dates')}
        value={rule}
        onChange={(value) => setRule(value === 'sameDate' ? 'sameDate' : 'sameWeekday')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="sameWeekday" label={t('copy.sameWeekday')} />
          <Radio value="sameDate" label={t('copy.sameDate')} />
        </Stack>
      </Radio.Group>
      <ProblemNote error={command.error} />
      <Button loading={command.isPending} onClick={() => command.mutate({ ruleSet: from.ruleSet, rule })}>
        {t('copy.do', { year: from.year + 1 })}
      </Button>
    </Stack>
  );
}
