import { type Grant, ROLES, type Role } from '../foundation';
import type { GivableDto } from './grants.dto';

/** In which bloc and unit a role is given, whichever way it is scoped. */
export interface Place {
  role: Role;
  blocId?: string;
  unitId?: string;
  cycle?: string;
  /** Of the cycle. */
  year?: number;
}

/** A role of somebody who gives others by it. */
export interface Giving {
  grant: Grant;
  /** Of a head or deputy: whether the year of the office is under way in the bloc; true of any other role. */
  inOffice: boolean;
}

export const OF_UNIT: Role[] = ['unitLeader', 'unitOfficer'];

/** Which roles a role may give, where its own scope reaches. An administrator gives all. */
const GIVES: Partial<Record<Role, Role[]>> = {
  standingBody: ['head', 'deputy', 'auditor', ...OF_UNIT],
  head: OF_UNIT,
  deputy: OF_UNIT,
  unitLeader: ['unitOfficer'],
};

/**
 * A grant reaches what it is scoped to: all, its bloc, its unit; one for a cycle only that cycle; a head or deputy the
 * cycles of the year of the office, and the bloc as a whole while that year is under way.
 */
export function reaches({ grant, inOffice }: Giving, { role, blocId, unitId, cycle, year }: Place): boolean {
  if (grant.cycle !== undefined && grant.cycle !== cycle) return false;
  if (grant.role === 'administrator') return true;
  if (!GIVES[grant.role]?.includes(role) || grant.bloc !== blocId) return false;
  if (grant.year !== undefined && !(year === undefined ? inOffice : grant.year === year)) return false;
  return grant.role !== 'unitLeader' || grant.unitId === unitId;
}

/** What a role gives. */
export function givableBy({ grant, inOffice }: Giving): GivableDto[] {
  const { role, bloc = null, unit = null, cycle = null } = grant;
  const isAdministrator = role === 'administrator';
  const roles = isAdministrator ? [...ROLES] : (GIVES[role] ?? []);
  if (roles.length === 0 || (cycle === null && !inOffice)) return [];
  return [{ roles, bloc: isAdministrator ? null : bloc, unit: role === 'unitLeader' ? unit : null, cycle }];
}
