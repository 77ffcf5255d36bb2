import { Anchor, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Missing } from './missing';
import { useNames } from './use-names';

interface Props {
  missing: readonly Missing[];
  /** Goes to the place where something is mended. */
  onGo: (place: string) => void;
  /** Shows only what would be refused, and the rest when asked. */
  folded?: boolean;
}

/** What is missing before the dossier can be handed in, each a way to its place. */
export function MissingList({ missing, onGo, folded = false }: Props) {
  const { t } = useTranslation('dossier');
  if (missing.length === 0) return <Text size="sm">{t('missing.none')}</Text>;
  const [must, may] = [missing.filter(({ refused }) => refused), missing.filter(({ refused }) => !refused)];
  return (
    <Stack gap="xs">
      {must.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('missing.must', { count: must.length })}
          </Text>
          <Part missing={must} onGo={onGo} icon={<IconAlertTriangle size="1rem" aria-hidden />} />
        </div>
      )}
      {may.length > 0 && (
        <details open={!folded}>
          <Text component="summary" size="sm" fw={600} style={{ cursor: 'pointer' }}>
            {t('missing.may', { count: may.length })}
          </Text>
          <Part missing={may} onGo={onGo} icon={<IconInfoCircle size="1rem" aria-hidden />} />
        </details>
      )}
    </Stack>
  );
}

function Part({ missing, onGo, icon }: Omit<Props, 'folded'> & { icon: ReactNode }) {
  const { t } = useTranslation('dossier');
  const { called } = useNames();
  return (
    <List style={{ columns: '16rem' }} size="sm" icon={icon} spacing={2}>
      {missing.map(({ what, code, place }) => (
        <List.Item key={`${what} ${place}`}>
          <Anchor
            href={`#${place}`}
            size="sm"
            underline="always"
            onClick={(event) => {
              event.preventDefault();
              onGo(place);
            }}
          >
            {t(`missing.${what}`, { code: called(code) })}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
