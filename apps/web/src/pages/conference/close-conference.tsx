import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import type { Contest } from '../../shared/contests/queries';
import { useContestName } from '../../shared/contests/use-contest-name';
import { useYear } from '../../year/year-context';
import { type Conference, closeConference } from './queries';

interface Props {
  conference: Conference;
  contests: Contest[];
  opened: boolean;
  onClose: () => void;
}

/** Ends the conference. It names what was not voted on, since there is no way back. */
export function CloseConference({ conference, contests, opened, onClose }: Props) {
  const { t } = useTranslation('conference');
  const { cycle, members } = useYear();
  const nameOfContest = useContestName();
  const command = useCommand({
    act: closeConference(cycle),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('close.done') });
      onClose();
    },
  });
  const isRunning = ({ rounds }: Contest): boolean => rounds.some(({ state }) => state === 'open');
  const named = (some: Contest[]): string => some.map(nameOfContest).join('; ');
  const running = contests.filter(isRunning);
  const waiting = contests.filter((contest) => ['pending', 'open'].includes(contest.status) && !isRunning(contest));
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.title')}>
      <DialogForm
        submit={() => command.mutate(undefined)}
        pending={command.isPending}
        error={command.error}
        act={t('close.do')}
        color="seal"
        onClose={onClose}
      >
        <Text size="sm">
          {t('close.present', {
            present: conference.attendance.filter(({ mark }) => mark === 'present').length,
            members: members.length,
          })}
        </Text>
        {running.length > 0 && <Text size="sm">{t('close.running', { contests: named(running) })}</Text>}
        {waiting.length > 0 && <Text size="sm">{t('close.waiting', { contests: named(waiting) })}</Text>}
        {running.length + waiting.length === 0 && <Text size="sm">{t('close.allDone')}</Text>}
        <Text size="sm">{t('close.what')}</Text>
      </DialogForm>
    </Dialog>
  );
}
