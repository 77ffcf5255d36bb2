import type { EventType } from '@thidua/contracts';
import { leads } from '../cycles/leads';
import type { Caller, TargetCycle } from '../foundation';

/** To whom an event is told; whoever leads or audits the year is told all. */
type Circle =
  /** Everybody with a part in the year. */
  | 'year'
  /** The bloc: everybody but signers. */
  | 'bloc'
  /** The unit of the event. */
  | 'unit'
  /** That unit, and those who review its dossier. */
  | 'dossier'
  /** The reviewing unit of the event. */
  | 'reviewer'
  /** The bloc, and the signers of the body that decides on the award. */
  | 'award';

/** What a list or a page keeps from a person is not told by the events either. */
const TOLD_TO: Record<EventType, Circle> = {
  'cycle.drafted': 'year',
  'cycle.held': 'year',
  'cycle.released': 'year',
  'cycle.started': 'year',
  'cycle.cancelled': 'year',
  'cycle.closed': 'year',
  'stage.opened': 'year',
  'stage.overdue': 'year',
  'stage.closed': 'year',
  'deadline.extended': 'bloc',
  'unit.registered': 'bloc',
  'registration.corrected': 'bloc',
  'pact.signed': 'bloc',
  'draft.saved': 'unit',
  'evidence.added': 'unit',
  'evidence.removed': 'unit',
  'dossier.submitted': 'dossier',
  'dossier.withdrawn': 'dossier',
  'dossier.returned': 'dossier',
  'dossier.lapsed': 'dossier',
  'dossier.approved': 'reviewer',
  'dossier.verified': 'dossier',
  'dossier.notVerified': 'dossier',
  'revision.expired': 'dossier',
  'conflict.declared': 'unit',
  'conflict.withdrawn': 'unit',
  'reviewers.assigned': 'bloc',
  'scores.saved': 'reviewer',
  'objection.raised': 'unit',
  'objection.answered': 'unit',
  'ranking.published': 'bloc',
  'ranking.fixed': 'bloc',
  'dates.offered': 'bloc',
  'dates.answered': 'bloc',
  'date.fixed': 'bloc',
  'date.moved': 'bloc',
  'agenda.set': 'bloc',
  'attendance.marked': 'bloc',
  'conference.closed': 'bloc',
  'minutes.written': 'bloc',
  'committee.named': 'bloc',
  'candidates.named': 'bloc',
  'round.opened': 'bloc',
  'ballot.cast': 'bloc',
  'round.closed': 'bloc',
  'tally.recorded': 'bloc',
  'tally.putAside': 'bloc',
  'tally.confirmed': 'bloc',
  'contest.decided': 'bloc',
  'contest.deadlocked': 'bloc',
  'contest.settled': 'bloc',
  'nominations.sent': 'bloc',
  'award.nominated': 'award',
  'award.decided': 'award',
  'award.numbered': 'award',
  'award.certified': 'award',
  'award.registered': 'award',
  'award.announced': 'award',
  'award.undone': 'award',
  'award.refused': 'award',
  'award.revoked': 'award',
  'officer.recognised': 'bloc',
};

const told = (...circles: Circle[]): string =>
  Object.entries(TOLD_TO)
    .filter(([, circle]) => circles.includes(circle))
    .map(([type]) => `'${type}'`)
    .join(', ');

/**
 * Whether the caller is told of `event e`, as a condition on {@link watcherOf}'s parameters, which are `$1` to `$4`:
 * the cycle, whether they lead it, their units in it, their bodies.
 */
export const IS_SEEN = `(
  $2::boolean
  or e.type in (${told('year')})
  or cardinality($3::text[]) > 0 and (
    e.type in (${told('bloc', 'award')})
    or e.type in (${told('unit', 'dossier')}) and e.payload ->> 'unit' = any($3::text[])
    or e.type in (${told('reviewer')}) and e.payload ->> 'reviewer' = any($3::text[])
    or e.type in (${told('dossier')}) and exists (
      select 1 from review_assignment a
      where a.cycle_id = e.cycle_id and a.unit = e.payload ->> 'unit' and a.reviewer = any($3::text[])))
  or cardinality($4::uuid[]) > 0 and e.type in (${told('award')}) and exists (
    select 1 from nomination n where n.cycle_id = e.cycle_id and n.award = e.payload ->> 'award'
      and n.unit = e.payload ->> 'unit' and n.body_id = any($4::uuid[])))`;

/** The payload as the caller may see it: who holds a stage up is for those who lead the year. */
export const SEEN_PAYLOAD = `case when $2 or e.type <> 'stage.overdue' then e.payload else e.payload - 'holding' end`;

/** The first parameters of a query that asks {@link IS_SEEN}. */
export function watcherOf(caller: Caller, cycle: TargetCycle): [string, boolean, string[], string[]] {
  const bodies = caller
    .grantsIn(cycle)
    .flatMap(({ role, body }) => (role === 'signer' && body !== undefined ? [body] : []));
  return [cycle.id, leads(caller, cycle), caller.unitIn(cycle), bodies];
}
