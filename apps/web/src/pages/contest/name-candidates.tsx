import { Checkbox, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import type { Contest } from '../../shared/contests/queries';
import { useContestName } from '../../shared/contests/use-contest-name';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
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
  const form = useForm({
    initialValues: { units: [...contest.candidates] },
    validate: { units: (units) => (units.length === 0 ? t('candidates.missing') : null) },
  });
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
    <CommandForm form={form} command={command} sent={({ units }) => units} act={t('candidates.do')} onClose={onClose}>
      <Text size="sm">{t('candidates.help', { year: year + 1 })}</Text>
      {excluded.length > 0 && <Text size="sm">{t('candidates.excludes', { contests: excluded.join('; ') })}</Text>}
      <Checkbox.Group label={t('candidates.units')} {...form.getInputProps('units')}>
        <Stack gap="xs" mt="xs">
          {members.map(({ unit, name }) => (
            <Checkbox key={unit} value={unit} label={said(name)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </CommandForm>
  );
}
