import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { qrPath } from './qr-path';
import type { Conference } from './queries';

/** In the address that a unit's code leads to: the unit that is there. */
export const PRESENT = 'present';

/**
 * The code by which a unit is marked present. It holds the address of this page and says which unit came; it gives no
 * right by itself: what it opens is done by whoever may take attendance, in their own session.
 */
export function UnitCode({ unit, conference }: { unit: string; conference: Conference }) {
  const { t } = useTranslation('conference');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const name = said(nameOf(unit));
  const query = new URLSearchParams({ [PRESENT]: unit }).toString();
  const { side, path } = qrPath(`${window.location.origin}${pages.conference(cycle)}?${query}`);
  const mark = conference.attendance.find((one) => one.unit === unit)?.mark;
  return (
    <Paper component="section" withBorder p="md" aria-label={t('code.title')}>
      <Group gap="md" align="flex-start">
        <svg
          role="img"
          aria-label={t('code.image', { unit: name })}
          viewBox={`0 0 ${side} ${side}`}
          width="200"
          height="200"
          shapeRendering="crispEdges"
        >
          <rect width={side} height={side} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <Stack gap={4} style={{ flex: '1 1 14rem' }}>
          <Title order={2}>{t('code.title')}</Title>
          <Text fw={600}>{name}</Text>
          <Text size="sm">{t('code.about')}</Text>
          {mark !== undefined && (
            <Text size="sm" fw={600} role="status">
              {t('code.is', { mark: t(`attendance.mark.${mark}`).toLowerCase() })}
            </Text>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
