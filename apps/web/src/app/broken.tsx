import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A page could not be shown: its code did not come (a new version is out), or it has a fault. Loading anew mends the first. */
export function Broken() {
  const { t } = useTranslation('common');
  return (
    <Alert role="alert" color="seal" title={t('broken.title')} m="md">
      <p>{t('broken.about')}</p>
      <Button variant="default" onClick={() => globalThis.location.reload()}>
        {t('broken.reload')}
      </Button>
    </Alert>
  );
}
