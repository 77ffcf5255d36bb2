import type { Caller, TargetCycle } from '../foundation';

type YearKey = Pick<TargetCycle, 'id' | 'blocId' | 'year'>;

const LEADING = ['standingBody', 'head', 'deputy', 'auditor'] as const;

/** Whether the caller sees the whole year: the standing body, the coordinators of the year, the auditor. */
export const leads = (caller: Caller, year: YearKey): boolean => LEADING.some((role) => caller.holds(role, year));
