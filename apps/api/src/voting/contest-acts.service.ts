import { Injectable } from '@nestjs/common';
import { type ContestRef, type ErrorCode, type Instant, UPDATES, WORKFLOWS, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import type { Tally } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { yearRefOf } from '../cycles/as-of';
import { instantOfSent } from '../cycles/normalise';
import { type CommandContext, CommandRunner } from '../foundation';

type Update = keyof typeof UPDATES.contest;

/** What an act meets where the contest's workflow is over, or was never started. */
const WHEN_GONE: Record<Update, ErrorCode> = {
  openRound: 'ALREADY_OPENED',
  closeRound: 'CONTEST_NOT_OPEN',
  recordTally: 'CONTEST_NOT_OPEN',
  confirmTally: 'CONTEST_NOT_OPEN',
  settle: 'NOT_DEADLOCKED',
};

/** How the confirmation of a tally ended. `entered` is what the first member had, where the two differ. */
export interface Confirmation {
  contest: string;
  round: number;
  confirmed: boolean;
  /** Names of figures: "issued", "votes/PL". */
  differing: string[];
  entered: Tally | null;
  passed: string[];
  /** Of the contest, once the round has counted. */
  status: string | null;
  votes: Record<string, number> | null;
}

/** Acts on a contest that move its process. */
@Injectable()
export class ContestActs {
  constructor(
    private readonly runner: CommandRunner,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** @throws Refusal UNKNOWN_CONTEST, ENGINE_UNAVAILABLE, and what the activity refuses */
  async act(context: CommandContext, cycle: string, contest: string, update: Update): Promise<unknown> {
    const year = await this.years.read(cycle);
    const [row] = await this.dataSource.query<{ conference: string }[]>(
      `select f.state as conference from contest c join conference f using (cycle_id) where c.cycle_id = $1 and c.code = $2`,
      [cycle, contest],
    );
    const ref: ContestRef = { ...yearRefOf(year), contest };
    const closed = update === 'openRound' && row?.conference === 'held';
    const gone = year.state === 'cancelled' ? 'CYCLE_CANCELLED' : closed ? 'CONFERENCE_CLOSED' : WHEN_GONE[update];
    return this.runner.byProcess(context, {
      workflowId: workflowId.contest(cycle, contest),
      update: UPDATES.contest[update],
      // a contest that nobody has opened has no workflow yet; one that the rules do not know never gets one
      ...(row && { start: { workflow: WORKFLOWS.contest, ref } }),
      whenGone: row ? gone : 'UNKNOWN_CONTEST',
    });
  }

  /**
   * Confirms a tally by the figures that a second member has counted. Where they differ the entry is put aside, and this
   * answer is the only place where it can still be read: only then, and only by who has counted too.
   */
  async confirm(context: CommandContext, cycle: string, contest: string, round: number): Promise<Confirmation> {
    const before = await this.enteredTally(cycle, contest, round);
    const { confirmed = true, ...done } = (await this.act(context, cycle, contest, 'confirmTally')) as Pick<
      Confirmation,
      'contest' | 'round'
    > &
      Partial<Confirmation>;
    // a confirmation that is sent again may find another entry, which nobody has been compared with yet
    const isAside = !confirmed && (await this.enteredTally(cycle, contest, round)) === null;
    const nothing = { differing: [], passed: [], status: null, votes: null };
    return { ...nothing, ...done, confirmed, entered: isAside ? before : null };
  }

  private async enteredTally(cycle: string, contest: string, round: number): Promise<Tally | null> {
    const [entered] = await this.dataSource.query<Tally[]>(
      `select t.issued, t.collected, t.valid, t.invalid, t.votes from tally t join round r on r.id = t.round_id
        where r.cycle_id = $1 and r.contest = $2 and r.number = $3 and t.confirmed_by is null`,
      [cycle, contest, round],
    );
    return entered ?? null;
  }

  /** How a round is to be opened. @throws Refusal VALIDATION_FAILED for a time that is none */
  async opening(cycle: string, until: string | undefined): Promise<{ until?: Instant }> {
    if (until === undefined) return {};
    const { bloc } = await this.years.read(cycle);
    return { until: instantOfSent(until, bloc.timezone, '/until') };
  }

  /** The number of the round that is open now; null where none is, which the act then refuses. */
  async openRound(cycle: string, contest: string): Promise<number | null> {
    const [open] = await this.dataSource.query<{ number: number }[]>(
      `select number from round where cycle_id = $1 and contest = $2 and state = 'open'`,
      [cycle, contest],
    );
    return open?.number ?? null;
  }

  /** The caller's unit that sits in the tally committee, else any of theirs, which the act then refuses. */
  async committeeUnit(cycle: string, units: string[]): Promise<string> {
    const [committee] = await this.dataSource.query<{ members: string[] }[]>(
      `select members from tally_committee where cycle_id = $1 order by at desc, recorded_at desc limit 1`,
      [cycle],
    );
    return units.find((unit) => committee?.members.includes(unit)) ?? units[0] ?? '';
  }
}
