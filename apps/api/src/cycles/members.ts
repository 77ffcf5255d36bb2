import { Refusal } from '@thidua/contracts';
import type { Year } from '@thidua/database';

/** The bloc may have units that came after the year began. @throws Refusal UNIT_UNKNOWN for one that has no part in it */
export function requireMember(year: Pick<Year, 'members'>, unit: string): void {
  if (!year.members.some((member) => member.unit === unit)) throw new Refusal('UNIT_UNKNOWN');
}
