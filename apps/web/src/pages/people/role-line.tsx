import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHeldRole } from '../../session/use-held-role';
import type { Grant } from '../../shared/people/queries';
import { justBefore } from '../../shared/people/role-scope';
import { useFormat } from '../../text/use-format';
import { USUAL_ZONE } from '../../text/usual-zone';

/** One role of a person: what it is, for how long, and its end. */
export function RoleLine({ grant, end }: { grant: Grant; end: () => void }) {
  const { t } = useTranslation('people');
  const { day } = useFormat();
  const role = useHeldRole()(grant);
  const { name, from, until, mayEnd } = grant;
  const period = [
    t('period.from', { at: day(from, USUAL_ZONE) }),
    until !== null && t('period.until', { at: day(justBefore(until), USUAL_ZONE) }),
  ];
  return (
    <Group component="li" justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Text size="sm">{role}</Text>
        <Text size="xs" c="dimmed">
          {period.filter(Boolean).join(' ')}
        </Text>
      </div>
      {mayEnd && (
        <Button
          size="xs"
          variant="subtle"
          color="seal"
          onClick={end}
          aria-label={t('end.of', { name, role })}
          style={{ flexShrink: 0 }}
        >
          {t('end.open')}
        </Button>
      )}
    </Group>
  );
}
