import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import type { Contest, Round } from '../../shared/contests/queries';
import { votedIn } from '../../shared/contests/rounds';
import { useYear } from '../../year/year-context';
import { closeRound } from './queries';

interface Props {
  contest: Contest;
  round: Round;
  opened: boolean;
  onClose: () => void;
}

/** Closes a round, after saying how many votes would be missing. It names the round, so that it closes no other one. */
export function CloseRound({ contest, round, opened, onClose }: Props) {
  const { t } = useTranslation('contest');
  const { cycle } = useYear();
  const command = useCommand({ act: closeRound(cycle, contest.code), touches: [keys.year(cycle)], done: onClose });
  const missing = round.roll.length - votedIn(round);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.open', { round: round.round })}>
      <DialogForm
        submit={() => command.mutate({ round: round.round })}
        pending={command.isPending}
        error={command.error}
        act={t('close.open', { round: round.round })}
        color={missing === 0 ? undefined : 'seal'}
        onClose={onClose}
      >
        <Text role="status">
          {missing === 0 ? t('close.all', { count: round.roll.length }) : t('close.missing', { count: missing })}
        </Text>
        <Text size="sm">{t('close.what')}</Text>
      </DialogForm>
    </Dialog>
  );
}
