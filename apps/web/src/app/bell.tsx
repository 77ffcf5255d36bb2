import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unreadQuery } from '../api/queries';
import classes from './bell.module.css';

const MOST = 99;

/** The way to the inbox, with how many notices wait there. */
export function Bell() {
  const { t } = useTranslation('shell');
  const { data: unread = 0 } = useQuery(unreadQuery);
  return (
    <ActionIcon
      component={Link}
      to="/inbox"
      variant="subtle"
      color="gray"
      size="lg"
      style={{ overflow: 'visible' }}
      aria-label={t('bell', { count: unread })}
    >
      <IconBell size="1.25rem" aria-hidden />
      {unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
    </ActionIcon>
  );
}
