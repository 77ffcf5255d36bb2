import { Button, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticeKindOf } from '@thidua/contracts';
import { STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useWhom } from '../../parts/use-whom';
import { StateBadge } from '../../shared/messages/state-badge';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { isUnderWay, keptBackBy, type Message, sendAgain } from './queries';

/** One message: to whom, about what, what became of it, what the mail server said, and the way to send it once more. */
export function MessageRow({ message }: { message: Message }) {
  const { t } = useTranslation(['messages', 'work', 'common']);
  const { moment, number } = useFormat();
  const { cycle, zone, may } = useYear();
  const whom = useWhom();
  const { id, at, name, address, recipient, kind, deadline, state, attempts, answer, nextAt, sentAt } = message;
  const keptBack = keptBackBy(message);
  const stage = STAGES.find((one) => one === message.stage);
  const again = useCommand({
    act: sendAgain(cycle),
    touches: [keys.year(cycle)],
    done: () => notifications.show({ message: t('messages:again.done', { name }) }),
  });
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{moment(at, zone)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {address} · {whom(recipient)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {t(`work:notice.${noticeKindOf(kind)}`)}
          {stage && `: ${t(`common:stage.${stage}`)}`}
        </Text>
        {deadline !== null && (
          <Text size="sm" c="dimmed">
            {t('messages:deadline', { at: moment(deadline, zone) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Stack gap={2} align="flex-start">
          <StateBadge state={state} />
          {sentAt !== null && <Text size="xs">{t('messages:sentAt', { at: moment(sentAt, zone) })}</Text>}
          {nextAt !== null && <Text size="xs">{t('messages:nextAt', { at: moment(nextAt, zone) })}</Text>}
          {attempts > 1 && <Text size="xs">{t('messages:attempts', { number: number(attempts) })}</Text>}
          {answer !== null && answer !== '' && (
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {keptBack ? t(`messages:keptBack.${keptBack}`) : t('messages:answer', { answer })}
            </Text>
          )}
        </Stack>
      </Table.Td>
      {may('sendAgain') && (
        <Table.Td>
          {!isUnderWay(message) && (
            <Button
              size="compact-sm"
              variant={state === 'gaveUp' || state === 'unsure' ? 'filled' : 'default'}
              loading={again.isPending}
              onClick={() => again.mutate(id)}
              aria-label={t('messages:again.to', { name })}
            >
              {t('messages:again.do')}
            </Button>
          )}
          <ProblemNote error={again.error} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
