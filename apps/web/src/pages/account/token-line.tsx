import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { USUAL_ZONE } from '../../text/usual-zone';
import type { Token } from './queries';

interface Props {
  token: Token;
  revoke: () => void;
  isRevoking: boolean;
}

/** What a key is for, until when, when it was used last; and its end. */
export function TokenLine({ token, revoke, isRevoking }: Props) {
  const { t } = useTranslation('account');
  const { day } = useFormat();
  const { name, scopes, cycle, expiresAt, usedAt } = token;
  const words = [
    scopes.includes('*') ? t('tokens.all') : scopes.join(', '),
    cycle === null ? null : t('tokens.ofCycle', { cycle }),
    t('tokens.until', { at: day(expiresAt, USUAL_ZONE) }),
    usedAt === null ? t('tokens.unused') : t('tokens.used', { at: day(usedAt, USUAL_ZONE) }),
  ];
  return (
    <Paper component="li" withBorder p="xs" style={{ listStyle: 'none' }}>
      <Group justify="space-between" gap="xs">
        <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {words.filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Button
          size="xs"
          variant="subtle"
          color="seal"
          loading={isRevoking}
          onClick={revoke}
          aria-label={t('tokens.revokeOne', { name })}
        >
          {t('tokens.revoke')}
        </Button>
      </Group>
    </Paper>
  );
}
