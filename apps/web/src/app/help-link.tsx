import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, useLocation } from 'react-router';
import { anchorOf } from '../text/anchor';
import { BEHIND_PLACES, GENERAL_PLACES, OFFICE_PLACES, type Place, YEAR_PLACES } from './places';

const PATHS: readonly (readonly [string, Place])[] = [
  ...[...GENERAL_PLACES, ...OFFICE_PLACES].map((place) => [`/${place.path}`, place] as const),
  ...[...YEAR_PLACES, ...BEHIND_PLACES].map((place) => [`/years/:cycle/${place.path}`, place] as const),
];

/** From every page to what the guide says of it. */
export function HelpLink() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const [, here] = PATHS.find(([path]) => matchPath(path, pathname)) ?? [];
  const section = here && here.name !== 'help' ? `#${anchorOf(t(`places.${here.name}`))}` : '';
  return (
    <ActionIcon component={Link} to={`/help${section}`} variant="subtle" color="gray" size="lg" aria-label={t('help')}>
      <IconHelp size="1.25rem" aria-hidden />
    </ActionIcon>
  );
}
