import { NavLink, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { yearAbilitiesQuery } from '../api/queries';
import { useCurrentYear } from './current-year';
import { GENERAL_PLACES, type Place, YEAR_PLACES } from './places';

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
  const allowed = new Set([...(abilities?.operations ?? []), ...Object.values(abilities?.units ?? {}).flat()]);
  const isShown = ({ icon, needs }: Place) => icon !== undefined && (needs === undefined || allowed.has(needs));

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

  return (
    <>
      {GENERAL_PLACES.filter(isShown).map((place) => link(place, '/'))}
      {current && (
        <>
          <Text size="xs" c="dimmed" fw={600} mt="md" mb={4} px="xs">
            {t('yearPages', { year: current.year })}
          </Text>
          {YEAR_PLACES.filter(isShown).map((place) => link(place, pages.year(current.id)))}
        </>
      )}
    </>
  );
}
