import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { type Command, type CycleState, Facts, type Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { requireRunning } from '../cycles/as-of';
import { type CommandContext, CommandRunner } from '../foundation';
import { asRefusal } from '../foundation/problems/as-refusal';
import { checkChoice, type Slip } from './choice';
import type { Choice } from './voting.dto';

/** What a voter is told: that the unit has voted. Never what. */
export interface Voted {
  contest: string;
  round: number;
  unit: string;
  voted: true;
}

/** A store that is away for a moment loses no ballot: the roll says already that it was cast. */
const DROPS_AT_MOST = 5;

interface LatestRound extends Slip {
  id: string;
  number: number;
  state: 'open' | 'counted';
  mode: 'secret' | 'paper';
  isOnRoll: boolean;
}

/**
 * Casts secret ballots. Roll, event and command are one transaction and come first: they say that the unit has voted.
 * The box row is another, with a random id, no time and no event. Nothing that is stored joins the two.
 *
 * A crash between them loses that ballot, and the round then shows more issued than collected; it never counts one
 * twice, for a retry of the same command finds it done and adds nothing.
 */
@Injectable()
export class BallotsService {
  private readonly logger = new Logger(BallotsService.name);

  constructor(
    private readonly runner: CommandRunner,
    private readonly facts: Facts,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * @throws Refusal UNKNOWN_CONTEST, CONTEST_NOT_OPEN, INVALID_BALLOT, NOT_A_CANDIDATE, NOT_PRESENT, ALREADY_VOTED,
   * IDEMPOTENCY_MISMATCH when the key was used in another round
   */
  async cast(context: CommandContext, cycle: string, contest: string, unit: string, choice: Choice): Promise<Voted> {
    const round = await this.latestRound(cycle, contest, unit);
    if (round.mode !== 'secret') throw new Refusal('CONTEST_NOT_OPEN');
    if (!round.isOnRoll) throw new Refusal(round.state === 'open' ? 'NOT_PRESENT' : 'CONTEST_NOT_OPEN');
    // once it is counted only the answer given before can still be given
    if (round.state === 'open') checkChoice(choice, round);
    const command = context.with({
      subject: `${contest}/${unit}`,
      body: undefined,
      digestOf: { contest, round: round.number, unit },
    });
    let isFirst = false;
    const voted = await this.runner.byFacts(command, async (tx, row) => {
      isFirst = false;
      const result = await this.sign(tx, row, { contest, round, unit });
      isFirst = true;
      return result;
    });
    if (isFirst) await this.drop(round.id, choice);
    return voted;
  }

  /** The unit has voted: its row of the roll, the event, and, with the transaction it runs in, the command. */
  private async sign(
    tx: Tx,
    { account, cycle, receivedAt }: Command,
    { contest, round, unit }: { contest: string; round: LatestRound; unit: string },
  ): Promise<Voted> {
    const now = await tx.one<{ state: string; year: CycleState }>(
      `select r.state, c.state as year from round r join cycle c on c.id = r.cycle_id where r.id = $1 for share of r`,
      [round.id],
    );
    requireRunning({ state: now.year });
    if (now.state !== 'open') throw new Refusal('CONTEST_NOT_OPEN');
    const entry = await tx.maybe<{ voted: boolean }>(
      `select voted from roll where round_id = $1 and unit = $2 for update`,
      [round.id, unit],
    );
    if (!entry) throw new Refusal('NOT_PRESENT');
    if (entry.voted) throw new Refusal('ALREADY_VOTED');
    await tx.query(`update roll set voted = true where round_id = $1 and unit = $2`, [round.id, unit]);
    tx.event({
      cycle: cycle ?? '',
      type: 'ballot.cast',
      actor: `account:${account}`,
      at: receivedAt,
      payload: { contest, round: round.number, unit },
    });
    return { contest, round: round.number, unit, voted: true };
  }

  /** The ballot itself. A round that was closed in between takes none any more. */
  private async drop(round: string, choice: Choice): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const isIn = await this.put(round, choice);
        if (!isIn) this.logger.error({ round }, 'a ballot came after its box was opened, and is lost');
        return;
      } catch (error) {
        // what went wrong is told without the error itself, which holds the parameters of the statement
        if (attempt === DROPS_AT_MOST) throw asRefusal(error);
        await pause(100 * attempt);
      }
    }
  }

  /**
   * False where the box is open already. Every ballot of the round is written anew with the one that is dropped, by one
   * transaction and in random order, so that the store's own marks of rows do not tell their order beside the roll's.
   */
  private async put(round: string, choice: Choice): Promise<boolean> {
    return this.facts.commit(async (tx) => {
      // one at a time, or two would wait for each other's rows
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [round]);
      const put = await tx.query(
        `insert into box (round_id, choice)
         select id, $2::jsonb from (select id from round where id = $1 and state = 'open' for share) as open_round
         returning round_id`,
        [round, JSON.stringify(choice)],
      );
      await tx.query(
        `with taken as (delete from box where round_id = $1 returning choice)
         insert into box (round_id, choice) select $1, choice from taken order by random()`,
        [round],
      );
      return put.length > 0;
    });
  }

  /** The round that is or was last to the vote, and what a ballot in it may say. */
  private async latestRound(cycle: string, contest: string, unit: string): Promise<LatestRound> {
    const [row] = await this.dataSource.query<(Omit<LatestRound, 'id'> & { id: string | null })[]>(
      `select r.id, r.number, r.state, r.nominees, c.kind, c.mode,
              exists (select 1 from roll l where l.round_id = r.id and l.unit = $3) as "isOnRoll",
              c.seats - coalesce((select sum(cardinality(p.passed))::integer from round p
                where p.cycle_id = c.cycle_id and p.contest = c.code and p.number < r.number), 0) as seats
         from contest c
         left join round r on r.cycle_id = c.cycle_id and r.contest = c.code
        where c.cycle_id = $1 and c.code = $2 order by r.number desc nulls last limit 1`,
      [cycle, contest, unit],
    );
    if (!row) throw new Refusal('UNKNOWN_CONTEST');
    if (row.id === null) throw new Refusal('CONTEST_NOT_OPEN');
    return { ...row, id: row.id };
  }
}
