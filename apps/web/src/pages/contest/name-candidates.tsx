import { Checkbox, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import type { Contest } from '../voting/queries';
import { useContestName } from '../voting/use-contest-name';
import { nameCandidates } from './queries';

interface Props {
  contest: Contest;
  opened: boolean;
  onClose: () => void;
}

/** Who stands. Until the contest is opened the list may be made anew: who withdraws is taken off. */
export function NameCandidates({ contest, opened, onClose }: Props) {
  const { t } = useTranslation('contest');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('candidates.title')}>
      <Form contest={contest} onClose={onClose} />
    </Dialog>
  );
}

function Form({ contest, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { cycle, year, rules, members, nameOf } = useYear();
  const nameOfContest = useContestName();
  const [chosen, setChosen] = useState([...contest.candidates]);
  const [isEmpty, setEmpty] = useState(false);
  const rule = rules?.voting.contests.find(({ code }) => code === contest.code);
  const excluding = rules?.voting.contests.filter(
    ({ code }) => rule?.kind === 'election' && rule.excludes.includes(code),
  );
  const command = useCommand({
    act: nameCandidates(cycle, contest.code),
    touches: [keys.year(cycle)],
    done: ({ dropped }) => {
      const units = dropped.map((unit) => said(nameOf(unit))).join(', ');
      if (units !== '') notifications.show({ message: t('candidates.dropped', { units }), autoClose: false });
      onClose();
    },
  });
  const excluded = (excluding ?? []).map((one) =>
    nameOfContest(one.kind === 'election' ? { ...one, award: null } : { ...one, office: null }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(chosen.length === 0);
        if (chosen.length > 0) command.mutate(chosen);
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('candidates.help', { year: year + 1 })}</Text>
        {excluded.length > 0 && <Text size="sm">{t('candidates.excludes', { contests: excluded.join('; ') })}</Text>}
        <Checkbox.Group
          label={t('candidates.units')}
          value={chosen}
          onChange={setChosen}
          error={isEmpty && chosen.length === 0 ? t('candidates.missing') : undefined}
        >
          <Stack gap="xs" mt="xs">
            {members.map(({ unit, name }) => (
              <Checkbox key={unit} value={unit} label={said(name)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <ProblemNote error={command.error} />
        <DialogActions act={t('candidates.do')} pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
