import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconLock, IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import type { Somebody } from '../../shared/people/invited';
import { type Grant, invite } from '../../shared/people/queries';
import { inOrder, sameRole } from '../../shared/people/role-scope';
import { useMay } from '../../shared/people/use-may';
import { RoleLine } from './role-line';

interface Props {
  /** Those of one person, at least one. */
  grants: [Grant, ...Grant[]];
  end: (grant: Grant) => void;
  invited: (somebody: Somebody) => void;
}

/** A person with all their roles; who has not come yet can be sent another invitation. */
export function PersonCard({ grants, end, invited }: Props) {
  const { t } = useTranslation('people');
  const mayInvite = useMay()('invite');
  const [{ name, email, state }] = grants;
  const endable = grants.find(({ mayEnd }) => mayEnd);
  const again = useCommand({
    act: (grant: Grant) => invite({ ...sameRole(grant), email, name }),
    touches: [],
    done: ({ invitation }) => invited({ name, email, invitation }),
  });
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Group align="flex-start" gap="sm">
        <Stack gap={4} align="flex-start" style={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
          {state === 'invited' && (
            <Badge color="amber" leftSection={<IconMailOpened size="0.9rem" aria-hidden />}>
              {t('state.invited')}
            </Badge>
          )}
          {state === 'disabled' && (
            <Badge color="gray" leftSection={<IconLock size="0.9rem" aria-hidden />}>
              {t('state.disabled')}
            </Badge>
          )}
          {state === 'invited' && endable && mayInvite && (
            <Button size="xs" variant="default" loading={again.isPending} onClick={() => again.mutate(endable)}>
              {t('invited.again')}
            </Button>
          )}
          <ProblemNote error={again.error} />
        </Stack>
        <Stack component="ul" gap="xs" m={0} p={0} style={{ flex: '2 1 18rem', minWidth: 0 }}>
          {inOrder(grants).map((grant) => (
            <RoleLine key={grant.id} grant={grant} end={() => end(grant)} />
          ))}
        </Stack>
      </Group>
    </Paper>
  );
}
