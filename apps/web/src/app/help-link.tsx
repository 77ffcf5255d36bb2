import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, useLocation } from 'react-router';
import {
  BEHIND_PLACES,
  ENTRY_PLACES,
  GENERAL_PLACES,
  OFFICE_PLACES,
  PROJECTOR_PLACES,
  PUBLIC_PLACES,
  YEAR_PLACES,
} from './places';

/** Every path with the section of the guides that is about it. */
const SECTIONS: readonly (readonly [path: string, section: string])[] = [
  ...ENTRY_PLACES.map(({ path, section }) => [`/${path}`, section] as const),
  ...[...PUBLIC_PLACES, ...GENERAL_PLACES, ...OFFICE_PLACES].map(({ path, name }) => [`/${path}`, name] as const),
  ...[...YEAR_PLACES, ...BEHIND_PLACES, ...PROJECTOR_PLACES].map(
    ({ path, name }) => [`/years/:cycle/${path}`, name] as const,
  ),
];

/** From every page to what the guide says of it. */
export function HelpLink() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const [, section] = SECTIONS.find(([path]) => matchPath(path, pathname)) ?? [];
  const to = section === undefined || section === 'help' ? '/help' : `/help#${section}`;
  return (
    <ActionIcon component={Link} to={to} variant="subtle" color="gray" size="lg" aria-label={t('help')}>
      <IconHelp size="1.25rem" aria-hidden />
    </ActionIcon>
  );
}
