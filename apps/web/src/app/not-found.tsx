import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../parts/page-head';

export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <>
      <PageHead title={t('notFound.title')} about={t('notFound.about')} />
      <Button component={Link} to="/">
        {t('notFound.back')}
      </Button>
    </>
  );
}
