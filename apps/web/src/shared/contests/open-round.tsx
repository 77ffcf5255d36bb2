import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { isLocalTime } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { LocalTimeField } from '../../parts/local-time-field';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { type Contest, meetingQuery, openContest } from './queries';
import { useContestName } from './use-contest-name';

interface Props {
  contest: Contest;
  opened: boolean;
  onClose: () => void;
}

/** Opens the next round: who is present now is who may vote in it. */
export function OpenRound({ contest, opened, onClose }: Props) {
  const { t } = useTranslation('contest');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('open.open', { round: contest.rounds.length + 1 })}>
      <Form contest={contest} onClose={onClose} />
    </Dialog>
  );
}

function Form({ contest, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const nameOfContest = useContestName();
  const { data: meeting } = useQuery(meetingQuery(cycle));
  const form = useForm({
    initialValues: { until: '' },
    validate: { until: (until) => (until === '' || isLocalTime(until) ? null : t('open.untilWrong')) },
  });
  const command = useCommand({ act: openContest(cycle, contest.code), touches: [keys.year(cycle)], done: onClose });
  const nominees = contest.status === 'open' ? contest.undecided : contest.candidates;
  return (
    <CommandForm form={form} command={command} sent={(values) => values} act={t('open.do')} onClose={onClose}>
      <Text fw={600}>{nameOfContest(contest)}</Text>
      {meeting && <Text>{t('open.present', { present: meeting.present, members: meeting.members })}</Text>}
      <Text size="sm">
        {nominees.length > 0
          ? t('open.nominees', { units: nominees.map((unit) => said(nameOf(unit))).join(', ') })
          : t('open.fromRanking')}
      </Text>
      <Text size="sm">{t(`open.what.${contest.mode}`)}</Text>
      {contest.mode === 'secret' && (
        <LocalTimeField
          clearable
          label={t('open.until')}
          description={t('open.untilHelp')}
          {...form.getInputProps('until')}
        />
      )}
    </CommandForm>
  );
}
