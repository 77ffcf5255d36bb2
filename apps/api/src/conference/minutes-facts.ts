import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';

export interface CountedRound {
  round: number;
  members: number;
  /** Units that might vote in it. */
  present: number;
  nominees: string[];
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  /** For each nominee; of an approval those in favour. */
  votes: Record<string, number>;
  passed: string[];
  /** Units that took part: on paper all that were given a ballot, since nobody notes whose came back. */
  voters: string[];
}

export interface HeldContest {
  code: string;
  kind: 'approval' | 'election' | 'tie';
  mode: 'secret' | 'paper';
  award: string | null;
  office: string | null;
  seats: number;
  status: string;
  winners: string[];
  settleReason: string | null;
  rounds: CountedRound[];
}

/** What was done at a conference. */
export interface MinutesFacts {
  host: string | null;
  place: string | null;
  startsAt: Instant;
  /** Null as long as it sits. */
  closedAt: Instant | null;
  attendance: { unit: string; mark: 'present' | 'excused' | 'absent' }[];
  /** Every naming of the tally committee, in order. */
  committees: { members: string[]; at: Instant }[];
  /** In the order in which they were opened; those that never were come last. */
  contests: HeldContest[];
}

type Query = Pick<Tx, 'query'>;
type Conference = Pick<MinutesFacts, 'host' | 'place' | 'closedAt'> & { startsAt: Instant | null };

/**
 * Reads what the minutes are about, with the conference locked: whoever writes them later sees no less. Of all this only
 * a contest can still change, by a settled deadlock.
 * @throws Refusal CYCLE_CANCELLED; STAGE_NOT_OPEN before the conference is closed
 */
export async function minutesFacts(tx: Tx, year: Year): Promise<MinutesFacts & { closedAt: Instant }> {
  if (year.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
  await tx.query(`select 1 from conference where cycle_id = $1 for update`, [year.id]);
  const facts = await minutesFactsSoFar(tx, year);
  const closedAt = facts?.closedAt ?? null;
  if (!facts || closedAt === null) throw new Refusal('STAGE_NOT_OPEN');
  return { ...facts, closedAt };
}

/** The same while it goes on. Four statements. @returns undefined before the date is fixed */
export async function minutesFactsSoFar(from: Query, year: Year): Promise<MinutesFacts | undefined> {
  const [conference] = await from.query<Conference>(
    `select host, place, starts_at as "startsAt", closed_at as "closedAt" from conference where cycle_id = $1`,
    [year.id],
  );
  if (!conference || conference.startsAt === null) return undefined;
  const attendance = await from.query<MinutesFacts['attendance'][number]>(
    `select a.unit, a.mark from attendance a join cycle_member m using (cycle_id, unit) where a.cycle_id = $1 order by m.position`,
    [year.id],
  );
  const committees = await from.query<MinutesFacts['committees'][number]>(
    `select members, at from tally_committee where cycle_id = $1 order by at, recorded_at`,
    [year.id],
  );
  const contests = await from.query<HeldContest>(
    `select c.code, c.kind, c.mode, c.award, c.office, c.seats, c.status, c.winners, c.settle_reason as "settleReason",
            coalesce(r.rounds, '[]') as rounds
       from contest c
       left join lateral (
         select min(r.recorded_at) as first, json_agg(json_build_object(
                  'round', r.number, 'members', r.members, 'nominees', r.nominees, 'issued', r.issued,
                  'collected', r.collected, 'valid', r.valid, 'invalid', r.invalid, 'votes', r.votes, 'passed', r.passed,
                  'present', (select count(*) from roll l where l.round_id = r.id),
                  'voters', array(select l.unit from roll l
                                   where l.round_id = r.id and (l.voted or c.mode = 'paper') order by l.unit))
                order by r.number) as rounds
           from round r where r.cycle_id = c.cycle_id and r.contest = c.code and r.state = 'counted') r on true
      where c.cycle_id = $1 order by c.opened_at nulls last, r.first, c.position, c.code`,
    [year.id],
  );
  return { ...conference, startsAt: conference.startsAt, attendance, committees, contests };
}
