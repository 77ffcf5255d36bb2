import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Location, useBeforeUnload, useBlocker, useLocation } from 'react-router';
import { Dialog } from './dialog';

interface Props {
  /** Something is written that is not sent. */
  when: boolean;
  /** Whether what is written would still be there; without it, wherever the page is the same. */
  staysAt?: (next: Location) => boolean;
}

/** Beside a form that holds more than a line: whoever goes to another page, or closes this one, is asked first. */
export function Unsaved({ when, staysAt }: Props) {
  return when ? <AskFirst staysAt={staysAt} /> : null;
}

function AskFirst({ staysAt }: Pick<Props, 'staysAt'>) {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  const isKept = staysAt ?? ((next: Location) => next.pathname === pathname);
  const blocker = useBlocker(({ nextLocation }) => !isKept(nextLocation));
  useBeforeUnload((event) => event.preventDefault());
  const stay = (): void => blocker.reset?.();
  return (
    <Dialog opened={blocker.state === 'blocked'} onClose={stay} title={t('unsaved.title')}>
      <Stack gap="md">
        <Text>{t('unsaved.about')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('unsaved.leave')}
          </Button>
          <Button data-autofocus onClick={stay}>
            {t('unsaved.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
