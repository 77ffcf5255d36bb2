import { Stack, Switch, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { OPTIONAL_NOTICES } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useSession } from '../../session/use-session';
import { type MyMessages, myMessagesQuery, setMyMessages } from './queries';
import { Section } from './section';

/** Which of the notices that are no obligation also come by mail. Each is kept as soon as it is switched. */
export function Mail() {
  const { t } = useTranslation(['account', 'work']);
  const client = useQueryClient();
  const { language } = useSession();
  const { data, error, refetch } = useQuery(myMessagesQuery);
  const command = useCommand({
    act: setMyMessages,
    touches: [],
    done: (kept: MyMessages) => client.setQueryData(myMessagesQuery.queryKey, kept),
  });
  const declined = new Set(command.isPending ? command.variables.declined : data?.declined);
  const switched = (kind: string, isWanted: boolean): void => {
    const rest = [...declined].filter((one) => one !== kind);
    command.mutate({ language, declined: isWanted ? rest : [...rest, kind] });
  };
  return (
    <Section title={t('account:mail.title')} about={t('account:mail.about')}>
      <ProblemNote error={error ?? command.error} {...(error && { again: () => void refetch() })} />
      {!data && !error && <Waiting />}
      {data && (
        <Stack gap="xs" role="group" aria-label={t('account:mail.title')}>
          {OPTIONAL_NOTICES.map((kind) => (
            <Switch
              key={kind}
              label={t(`work:notice.${kind}`)}
              checked={!declined.has(kind)}
              onChange={({ currentTarget }) => switched(kind, currentTarget.checked)}
            />
          ))}
          <Text size="sm" c="dimmed">
            {t('account:mail.always')}
          </Text>
        </Stack>
      )}
    </Section>
  );
}
