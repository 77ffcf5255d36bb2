import { Alert } from '@mantine/core';
import { IconCheck, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShownOnce } from '../../parts/shown-once';
import { useFormat } from '../../text/use-format';
import { USUAL_ZONE } from '../../text/usual-zone';
import type { Invited as Invitation } from './queries';

export interface Somebody {
  name: string;
  email: string;
  invitation: Invitation['invitation'];
}

/** What became of an invitation: a link to pass on, a mail on its way, or no need of one. */
export function Invited({ somebody: { name, email, invitation } }: { somebody: Somebody }) {
  const { t } = useTranslation('people');
  const { moment } = useFormat();
  if (invitation === null) {
    return (
      <Alert color="leaf" icon={<IconCheck aria-hidden />} title={t('invited.known', { name })} role="status">
        {t('invited.knownAbout')}
      </Alert>
    );
  }
  const until = moment(invitation.expiresAt, USUAL_ZONE);
  if (invitation.link === null) {
    return (
      <Alert color="leaf" icon={<IconMail aria-hidden />} title={t('invited.mailed', { email })} role="status">
        {t('invited.mailedAbout', { until })}
      </Alert>
    );
  }
  return (
    <ShownOnce
      title={t('invited.link', { name })}
      about={t('invited.linkAbout', { email, until })}
      secret={invitation.link}
    />
  );
}
