import type { Year } from '@thidua/database';
import type { Caller } from '../foundation';

type YearKey = Pick<Year, 'id' | 'blocId' | 'year'>;

const LEADING = ['standingBody', 'head', 'deputy', 'auditor'] as const;

/** Whether the caller sees the whole year: the standing body, the coordinators of the year, the auditor. */
export const leads = (caller: Caller, year: YearKey): boolean => LEADING.some((role) => caller.holds(role, year));
