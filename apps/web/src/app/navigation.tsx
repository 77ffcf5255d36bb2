import { NavLink, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { abilitiesQuery, yearAbilitiesQuery } from '../api/queries';
import { useCurrentYear } from '../year/current-year';
import { BEHIND_PLACES, GENERAL_PLACES, OFFICE_PLACES, type Place, YEAR_PLACES } from './places';

interface Props {
  /** Somebody has gone somewhere. */
  went: () => void;
}

/** The pages on which the reader can do or see something, by what the API says they may. */
export function Navigation({ went }: Props) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const { current } = useCurrentYear();
  const { data: abilities } = useQuery({ ...yearAbilitiesQuery(current?.id ?? ''), enabled: current !== undefined });
  const { data: general } = useQuery(abilitiesQuery);
  const inYear = new Set([...(abilities?.operations ?? []), ...Object.values(abilities?.units ?? {}).flat()]);
  const anywhere = new Set([...(general?.operations ?? []), ...Object.values(general?.blocs ?? {}).flat()]);

  const link = (place: Place, base: string) => {
    const to = place.path === '' ? base : `${base === '/' ? '' : base}/${place.path}`;
    const isHere = place.path === '' ? pathname === to : pathname === to || pathname.startsWith(`${to}/`);
    return (
      <NavLink
        key={place.name}
        component={Link}
        to={to}
        label={t(`places.${place.name}`)}
        leftSection={place.icon && <place.icon size="1.15rem" aria-hidden />}
        active={isHere}
        aria-current={isHere ? 'page' : undefined}
        onClick={went}
      />
    );
  };

  const section = (label: string | null, places: readonly Place[], base: string, allowed: Set<string>) => {
    const shown = places.filter(({ icon, needs }) => icon !== undefined && (needs === undefined || allowed.has(needs)));
    if (shown.length === 0) return null;
    return (
      <>
        {label !== null && (
          <Text size="xs" c="dimmed" fw={600} mt="md" mb={4} px="xs">
            {label}
          </Text>
        )}
        {shown.map((place) => link(place, base))}
      </>
    );
  };

  return (
    <>
      {section(null, GENERAL_PLACES, '/', anywhere)}
      {current && section(t('yearPages', { year: current.year }), YEAR_PLACES, pages.year(current.id), inYear)}
      {current && section(t('behind'), BEHIND_PLACES, pages.year(current.id), inYear)}
      {section(t('office'), OFFICE_PLACES, '/', anywhere)}
    </>
  );
}
