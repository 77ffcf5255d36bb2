import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import type { ContestState } from '@thidua/domain';

export interface Round {
  id: string;
  number: number;
  state: 'open' | 'counted';
  members: number;
  nominees: string[];
  openedAt: Instant;
  /** Until when ballots are asked for; what comes later counts as long as the round is open. */
  dueAt: Instant | null;
  passed: string[];
  /** False of one that is over and whose ballots were too few to be read. */
  wasHeld: boolean;
  /** Units present when the round was opened: they may vote in it. */
  roll: string[];
}

/** A contest with its rounds, its row locked for the rest of the transaction. */
export interface Contest {
  code: string;
  kind: 'approval' | 'election' | 'tie';
  mode: 'secret' | 'paper';
  award: string | null;
  office: string | null;
  seats: number;
  status: ContestState;
  candidates: string[];
  winners: string[];
  /** In a deadlock: among whom the standing body settles. While open: who waits for a further round to be opened. */
  undecided: string[];
  rounds: Round[];
}

/** @throws Refusal UNKNOWN_CONTEST */
export async function lockContest(tx: Tx, cycle: string, code: string): Promise<Contest> {
  const contest = await tx.maybe<Omit<Contest, 'rounds'>>(
    `select code, kind, mode, award, office, seats, status, candidates, winners, undecided
       from contest where cycle_id = $1 and code = $2 for update`,
    [cycle, code],
  );
  if (!contest) throw new Refusal('UNKNOWN_CONTEST');
  const rounds = await tx.query<Round>(
    `select r.id, r.number, r.state, r.members, r.nominees, r.passed, r.opened_at as "openedAt", r.due_at as "dueAt",
            c.mode = 'paper' or r.state = 'open' or r.collected > 0
              or not exists (select 1 from roll l where l.round_id = r.id and l.voted) as "wasHeld",
            array(select l.unit from roll l where l.round_id = r.id order by l.unit) as roll
       from round r join contest c on c.cycle_id = r.cycle_id and c.code = r.contest
      where r.cycle_id = $1 and r.contest = $2 order by r.number`,
    [cycle, code],
  );
  return { ...contest, rounds };
}
