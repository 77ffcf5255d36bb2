import type { Instant } from '@thidua/contracts';
import type { RegistrationRow, RegistrationsDto } from './registration.dto';

/** Every unit with what it registered and signed, and until when it may; the stage stands on each row. */
export const LIST = `
  select m.unit, r.titles, r.targets, r.at as "registeredAt", p.signer_name as "signerName",
         p.signer_role as "signerRole", p.at as "signedAt", d.due_at as granted, s.state, s.opens_at as "opensAt",
         s.closes_at as "closesAt", coalesce(c.business_time, now()) as "asOf",
         c.state = 'running' and not exists
           (select from ranking k where k.cycle_id = c.id and k.state = 'fixed') as "isUnderWay"
    from cycle c
    join stage s on s.cycle_id = c.id and s.name = 'registration'
    join cycle_member m on m.cycle_id = c.id
    left join registration r on r.cycle_id = c.id and r.unit = m.unit
    left join pact p on p.cycle_id = c.id and p.unit = m.unit
    left join deadline d on d.cycle_id = c.id and d.stage = s.name and d.unit = m.unit
   where c.id = $1 order by m.position`;

export interface ListedUnit extends Pick<RegistrationRow, 'unit' | 'titles' | 'targets' | 'registeredAt'> {
  signerName: string | null;
  signerRole: string;
  signedAt: Instant;
  granted: Instant | null;
  state: 'pending' | 'open' | 'closed';
  opensAt: Instant | null;
  closesAt: Instant | null;
  asOf: Instant;
  isUnderWay: boolean;
}

/** As `openForUnit` judges it when the unit acts. */
function isOpen({ state, opensAt, closesAt, granted, asOf, isUnderWay }: ListedUnit): boolean {
  const hasOpened = state !== 'pending' || (opensAt !== null && asOf >= opensAt);
  if (!isUnderWay || !hasOpened) return false;
  const later = granted !== null && (closesAt === null || granted > closesAt) ? granted : null;
  if (state === 'closed' && later === null) return false;
  const due = later ?? closesAt;
  return due === null || asOf <= due;
}

const latest = (one: Instant | null, other: Instant | null): Instant | null =>
  one !== null && other !== null ? (one > other ? one : other) : (one ?? other);

/** A draft has neither members nor stages yet. */
export function shownOf(listed: ListedUnit[]): RegistrationsDto {
  const { state = 'pending', opensAt = null, closesAt = null } = listed[0] ?? {};
  const rows = listed.map((row): RegistrationRow => {
    const { unit, titles, targets, registeredAt, signerName, signerRole, signedAt } = row;
    const pact = signerName === null ? null : { signerName, signerRole, at: signedAt };
    const deadline = latest(row.closesAt, row.granted);
    return { unit, titles, targets, registeredAt, pact, deadline, open: isOpen(row) };
  });
  return { state, opensAt, closesAt, rows };
}
