import { Injectable } from '@nestjs/common';
import { type Instant, Refusal } from '@thidua/contracts';
import { DataSource } from 'typeorm';

interface RoundView {
  round: number;
  state: 'open' | 'counted';
  nominees: string[];
  members: number;
  openedAt: Instant;
  /** Until when ballots are asked for, where that was said. */
  dueAt: Instant | null;
  countedAt: Instant | null;
  /** Figures once the round is counted; while it is open there are none to be seen. */
  issued: number | null;
  collected: number | null;
  valid: number | null;
  invalid: number | null;
  votes: Record<string, number> | null;
  passed: string[];
  /** Who may vote and who has. Never how. */
  roll: { unit: string; voted: boolean }[];
  /** Whether the figures of a paper round were entered and wait for confirmation. */
  tallyEntered: boolean;
  /** The unit whose member entered them; another's confirms. */
  tallyEnteredBy: string | null;
}

export interface ContestView {
  code: string;
  kind: 'approval' | 'election' | 'tie';
  mode: 'secret' | 'paper';
  award: string | null;
  office: string | null;
  seats: number;
  status: string;
  candidates: string[];
  winners: string[];
  undecided: string[];
  openedAt: Instant | null;
  decidedAt: Instant | null;
  settleReason: string | null;
  rounds: RoundView[];
}

/** Contests as they are read. No figure of an open round leaves the store, by whatever way. */
@Injectable()
export class ContestReads {
  constructor(private readonly dataSource: DataSource) {}

  /** Four statements, whatever the number of contests, rounds and voters. */
  async list(cycle: string, only?: string): Promise<{ committee: string[]; rows: ContestView[] }> {
    const query = <T>(sql: string) => this.dataSource.query<T[]>(sql, [cycle, only ?? null]);
    const [contests, rounds, roll, [committee]] = await Promise.all([
      query<Omit<ContestView, 'rounds'>>(
        `select code, kind, mode, award, office, seats, status, candidates, winners, undecided,
                opened_at as "openedAt", decided_at as "decidedAt", settle_reason as "settleReason"
           from contest where cycle_id = $1 and ($2::text is null or code = $2) order by position, code`,
      ),
      query<Omit<RoundView, 'roll'> & { id: string; contest: string }>(
        `select r.id, r.contest, r.number as round, r.state, r.nominees, r.members, r.opened_at as "openedAt",
                r.due_at as "dueAt", r.counted_at as "countedAt", t.round_id is not null and r.state = 'open' as "tallyEntered",
                t.entered_unit as "tallyEnteredBy", r.passed,
                case when r.state = 'counted' then r.issued end as issued,
                case when r.state = 'counted' then r.collected end as collected,
                case when r.state = 'counted' then r.valid end as valid,
                case when r.state = 'counted' then r.invalid end as invalid,
                case when r.state = 'counted' then r.votes end as votes
           from round r left join tally t on t.round_id = r.id
          where r.cycle_id = $1 and ($2::text is null or r.contest = $2) order by r.number`,
      ),
      query<{ id: string; unit: string; voted: boolean }>(
        `select l.round_id as id, l.unit, l.voted
           from roll l join round r on r.id = l.round_id
           join cycle_member m on m.cycle_id = r.cycle_id and m.unit = l.unit
          where r.cycle_id = $1 and ($2::text is null or r.contest = $2) order by m.position`,
      ),
      this.dataSource.query<{ members: string[] }[]>(
        `select members from tally_committee where cycle_id = $1 order by at desc, recorded_at desc limit 1`,
        [cycle],
      ),
    ]);
    return {
      committee: committee?.members ?? [],
      rows: contests.map((contest) => ({
        ...contest,
        rounds: rounds
          .filter((round) => round.contest === contest.code)
          .map(({ id, contest: _contest, ...round }) => ({
            ...round,
            roll: roll.filter((entry) => entry.id === id).map(({ unit, voted }) => ({ unit, voted })),
          })),
      })),
    };
  }

  /** @throws Refusal UNKNOWN_CONTEST */
  async read(cycle: string, code: string): Promise<ContestView & { committee: string[] }> {
    const { committee, rows } = await this.list(cycle, code);
    const [contest] = rows;
    if (!contest) throw new Refusal('UNKNOWN_CONTEST');
    return { ...contest, committee };
  }
}
