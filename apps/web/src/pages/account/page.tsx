import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head';
import { ChangePassword } from './change-password';
import { Mail } from './mail';
import { PrivateCalendar } from './private-calendar';
import { Sessions } from './sessions';
import { Tokens } from './tokens';
import { WhoIAm } from './who-i-am';

export default function AccountPage() {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHead title={t('title')} />
      <Stack gap="md" maw="48rem">
        <WhoIAm />
        <ChangePassword />
        <Mail />
        <PrivateCalendar />
        <Tokens />
        <Sessions />
      </Stack>
    </>
  );
}
