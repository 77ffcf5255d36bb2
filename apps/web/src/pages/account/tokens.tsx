import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { ShownOnce } from '../../parts/shown-once';
import { MakeToken } from './make-token';
import { revokeToken, type Token, tokensQuery } from './queries';
import { Section } from './section';
import { TokenLine } from './token-line';

/** Keys for programs that act as the reader. */
export function Tokens() {
  const { t } = useTranslation('account');
  const { data: tokens, error, refetch } = useQuery(tokensQuery);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const revoke = useCommand({
    act: ({ id }: Token) => revokeToken(id),
    touches: [tokensQuery.queryKey],
    done: () => setMade(null),
  });
  return (
    <Section title={t('tokens.title')} about={t('tokens.about')}>
      <Anchor href="/api/docs" size="sm">
        {t('tokens.docs')}
      </Anchor>
      {made && (
        <ShownOnce title={t('tokens.made', { name: made.name })} about={t('tokens.madeAbout')} secret={made.token} />
      )}
      <ProblemNote error={error} again={() => void refetch()} />
      <ProblemNote error={revoke.error} />
      {tokens?.length === 0 && <Text size="sm">{t('tokens.none')}</Text>}
      <Stack gap="xs" component="ul" m={0} p={0}>
        {tokens?.map((token) => (
          <TokenLine
            key={token.id}
            token={token}
            revoke={() => revoke.mutate(token)}
            isRevoking={revoke.isPending && revoke.variables.id === token.id}
          />
        ))}
      </Stack>
      <Group>
        <Button variant="default" onClick={() => setMaking(true)}>
          {t('tokens.open')}
        </Button>
      </Group>
      <MakeToken opened={isMaking} onClose={() => setMaking(false)} made={setMade} />
    </Section>
  );
}
