import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { AwardLine } from './award-line';
import type { BodyAwards } from './by-body';
import type { Award } from './queries';

interface Props {
  of: BodyAwards;
  onDecide: (of: BodyAwards) => void;
  onRefuse: (award: Award) => void;
  onRevoke: (award: Award) => void;
}

/** What one body decides on, and whether the year waits for it. */
export function BodyAwardsList({ of, onDecide, onRefuse, onRevoke }: Props) {
  const { t } = useTranslation('awards');
  const { said } = useFormat();
  const { mayAtBody } = useYear();
  const { body, name, awards, pending } = of;
  return (
    <section aria-labelledby={`body-${body}`}>
      <Group justify="space-between" mb="xs">
        <div>
          <Title order={2} id={`body-${body}`}>
            {said(name)}
          </Title>
          <Text size="sm" c="dimmed">
            {pending.length === 0 ? t('nothingPending') : t('pending', { count: pending.length })}
          </Text>
        </div>
        {pending.length > 0 && mayAtBody('decide', body) && (
          <Button onClick={() => onDecide(of)}>{t('decide.open', { count: pending.length })}</Button>
        )}
      </Group>
      <Stack gap="xs" component="ul" p={0} m={0}>
        {awards.map((award) => (
          <AwardLine key={`${award.award} ${award.unit}`} award={award} onRefuse={onRefuse} onRevoke={onRevoke} />
        ))}
      </Stack>
    </section>
  );
}
