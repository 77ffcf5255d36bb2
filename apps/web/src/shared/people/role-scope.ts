import { addDuration, toInstant } from '@thidua/domain';
import { ROLES, type RoleName } from '../../session/use-held-role';
import type { Givable, GivenRole, Grant } from './queries';

/** What a role is held of; nothing else is asked about it. */
export type Scope = 'installation' | 'bloc' | 'unit' | 'body';

const SCOPES: Record<RoleName, Scope> = {
  administrator: 'installation',
  standingBody: 'bloc',
  head: 'bloc',
  deputy: 'bloc',
  auditor: 'bloc',
  unitLeader: 'unit',
  unitOfficer: 'unit',
  signer: 'body',
};

export const scopeOf = (role: RoleName): Scope => SCOPES[role];

/** Head and deputy lead one year. */
export const isOfYear = (role: RoleName): boolean => role === 'head' || role === 'deputy';

export const givableRoles = (givable: readonly Givable[]): RoleName[] =>
  ROLES.filter((role) => givable.some(({ roles }) => roles.includes(role)));

const giving = (givable: readonly Givable[], role: RoleName): Givable[] =>
  givable.filter(({ roles }) => roles.includes(role));

/** Those of the blocs in which the role may be given. */
export function givableBlocs<B extends { id: string }>(givable: readonly Givable[], role: RoleName, blocs: B[]): B[] {
  const sources = giving(givable, role);
  return blocs.filter(({ id }) => sources.some(({ bloc }) => bloc === null || bloc === id));
}

/** Those of the bloc's units of which the role may be given. */
export function givableUnits<U extends { code: string }>(
  givable: readonly Givable[],
  { role, bloc }: { role: RoleName; bloc: string },
  units: U[],
): U[] {
  const sources = giving(givable, role).filter((source) => source.bloc === null || source.bloc === bloc);
  return units.filter(({ code }) => sources.some(({ unit }) => unit === null || unit === code));
}

/** Set where the reader may give the role within one cycle only, because their own counts there alone. */
export function onlyCycle(givable: readonly Givable[], role: RoleName): string | undefined {
  const cycles = giving(givable, role).map(({ cycle }) => cycle);
  return cycles.includes(null) ? undefined : (cycles[0] ?? undefined);
}

export interface RoleForm {
  role: RoleName;
  /** Code of the bloc. */
  bloc: string | null;
  unit: string | null;
  body: string | null;
  year: number;
  /** Days of the bloc's calendar, "2023-11-07"; the last one counts. Empty: at once, without end. */
  from: string;
  until: string;
}

/** The role as it is sent: only what it is held of, with the days as instants of the bloc's zone. */
export function roleOf(form: RoleForm, { zone, cycle }: { zone: string; cycle: string | undefined }): GivenRole {
  const { role, bloc, unit, body, year, from, until } = form;
  const scope = scopeOf(role);
  const beginning = (day: string): string => toInstant(`${day}T00:00`, zone);
  return {
    role,
    ...((scope === 'bloc' || scope === 'unit') && bloc !== null && { bloc }),
    ...(scope === 'unit' && unit !== null && { unit }),
    ...(scope === 'body' && body !== null && { body }),
    ...(isOfYear(role) && { year }),
    ...(cycle !== undefined && { cycle }),
    ...(from !== '' && { from: beginning(from) }),
    ...(until !== '' && { until: addDuration(beginning(until), 'P1D', zone) }),
  };
}

/** The last instant before an end, which lies in the last day that counts. */
export const justBefore = (until: string): string => new Date(Date.parse(until) - 1).toISOString();

/** A role once more as it is: for another invitation to it. */
export const sameRole = ({ role, bloc, unit, body, cycle, year, from, until }: Grant): GivenRole => ({
  role,
  from,
  ...(bloc !== null && { bloc }),
  ...(unit !== null && { unit }),
  ...(body !== null && { body }),
  ...(cycle !== null && { cycle }),
  ...(year !== null && { year }),
  ...(until !== null && { until }),
});

/** The roles of each person together, people in the order in which they come. */
export function byPerson<G extends { account: string }>(grants: readonly G[]): [G, ...G[]][] {
  const people = new Map<string, [G, ...G[]]>();
  for (const grant of grants) {
    const theirs = people.get(grant.account);
    if (theirs) theirs.push(grant);
    else people.set(grant.account, [grant]);
  }
  return [...people.values()];
}

/** The roles of one person in the usual order, the latest year first. */
export const inOrder = <G extends { role: RoleName; year: number | null }>(grants: readonly G[]): G[] =>
  grants.toSorted(
    (one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role) || (other.year ?? 0) - (one.year ?? 0),
  );
