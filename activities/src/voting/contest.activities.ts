import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type ContestRef, type Instant, Refusal, reasonRequired, type Standing, workflowId } from '@thidua/contracts';
import { type Command, Facts, type Tx, type Year } from '@thidua/database';
import { checkTally, contestMachine, countBallots, type Tally } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, Conduct } from '../conduct';
import { Engine } from '../engine';
import type { ContestCommand } from '../inputs';
import { moved } from '../moved';
import { type Contest, lockContest, type Round } from './contest';
import { countRound } from './count-round';
import { electOfficers } from './officers';
import { openingNominees, openNextRound, presentVoters, winnersElsewhere } from './open-round';
import { tellResult } from './tell';
import { prepareTieContests } from './tie-winners';
import { endUnread, tooFewToRead } from './too-few-ballots';
import { whileVoting } from './while-voting';

/** How a round is opened: until when ballots are asked for, where that is said. */
interface OpeningBody {
  until?: Instant;
}

interface TallyBody extends Tally {
  round: number;
  /** The committee member's unit, whoever of its people acts. */
  unit: string;
}

/** Two seconds, in all, for ballots that are on their way. */
const LOOKS_INTO_THE_BOX = 9;
const BETWEEN_LOOKS = 250;

class BallotOnItsWay extends Error {}

/** Rounds of one contest: opened, closed or tallied, decided; a deadlock is settled by the standing body. */
@Injectable()
export class ContestActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly facts: Facts,
    private readonly engine: Engine,
  ) {}

  /** Over once the contest has an end or the year has; until then a deadlock waits to be settled. */
  @Activity()
  async turnContest(ref: ContestRef): Promise<Standing> {
    return this.facts.commit(async (tx) => {
      const { status, state } = await tx.one<{ status: string; state: string }>(
        `select c.status, y.state from contest c join cycle y on y.id = c.cycle_id where c.cycle_id = $1 and c.code = $2`,
        [ref.cycle, ref.contest],
      );
      const waits = status === 'pending' || status === 'open' || status === 'deadlock';
      return { over: !waits || state === 'cancelled' || state === 'closed' };
    });
  }

  /**
   * Opens the first round; its nominees, the roll of those present and the quorum are fixed here. A further round that
   * lacked its quorum is opened the same way.
   * @throws Refusal UNKNOWN_CONTEST, ALREADY_OPENED, DATE_NOT_FIXED, STAGE_NOT_OPEN, CONFERENCE_CLOSED, NO_QUORUM, TOO_FEW_VOTERS, CONTEST_WAITS, NO_CANDIDATES,
   * DEADLINE_PASSED where ballots are asked for until a time that is over
   */
  @Activity()
  async openRound(input: ContestCommand): Promise<Standing> {
    await this.command(input, async (tx, year, contest, command) => {
      await whileVoting(tx, year, command.receivedAt);
      const openRound = contest.rounds.some((round) => round.state === 'open');
      if (openRound || (contest.status !== 'pending' && contest.status !== 'open')) throw new Refusal('ALREADY_OPENED');
      const present = await presentVoters(tx, year, contest);
      if (typeof present === 'string') throw new Refusal(present);
      const nominees = contest.status === 'open' ? contest.undecided : await openingNominees(tx, year, contest);
      const { receivedAt: at } = command;
      const dueAt = (command.body as OpeningBody | null)?.until ?? null;
      if (dueAt !== null && dueAt <= at) throw new Refusal('DEADLINE_PASSED');
      const round = await openNextRound(tx, year, contest, { nominees, present, dueAt }, at, actorOf(command));
      return { contest: contest.code, round: round?.number ?? null, nominees, ...(dueAt !== null && { until: dueAt }) };
    });
    await this.remindAnew(input);
    return this.turnContest(input);
  }

  /**
   * Ends a secret round and counts its box; ballots of fewer than five units are never read. The command names the round:
   * the next one may be open already when a second command to close comes to its turn.
   * @throws Refusal CONTEST_NOT_OPEN, TOO_FEW_VOTERS
   */
  @Activity()
  async closeRound(input: ContestCommand): Promise<Standing> {
    for (let look = 1; ; look += 1) {
      try {
        await this.countBox(input, look < LOOKS_INTO_THE_BOX);
        await this.remindAnew(input);
        return await this.turnContest(input);
      } catch (error) {
        if (!(error instanceof BallotOnItsWay)) throw error;
        await pause(BETWEEN_LOOKS);
      }
    }
  }

  /**
   * One member of the tally committee enters the figures of a paper round.
   * @throws Refusal CONTEST_NOT_OPEN, NOT_IN_COMMITTEE, COMMITTEE_TOO_SMALL, TALLY_EXISTS, TALLY_INVALID
   */
  @Activity()
  async recordTally(input: ContestCommand): Promise<Standing> {
    await this.command(input, async (tx, year, contest, command) => {
      const { round, tally, unit } = this.tallyOf(contest, command);
      const committee = await actingCommittee(tx, year, round, unit);
      const problems = checkTally(tally, {
        candidates: round.nominees,
        seats: choicesPerBallot(contest, round),
        voters: round.roll.length,
      });
      if (problems.length > 0) {
        throw new Refusal(
          'TALLY_INVALID',
          {},
          problems.map((problem) => ({ path: `/${problem.field}`, code: problem.code, message: problem.reason })),
        );
      }
      const entered = await tx.query(
        `insert into tally (round_id, issued, collected, valid, invalid, votes, entered_by, entered_unit)
         values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8) on conflict (round_id) do nothing returning round_id`,
        [
          round.id,
          tally.issued,
          tally.collected,
          tally.valid,
          tally.invalid,
          JSON.stringify(tally.votes),
          command.account,
          unit,
        ],
      );
      if (entered.length === 0) throw new Refusal('TALLY_EXISTS');
      await tx.query(`update round set committee = $2 where id = $1`, [round.id, committee]);
      tx.event({
        cycle: year.id,
        type: 'tally.recorded',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: { contest: contest.code, round: round.number, unit },
      });
      return { contest: contest.code, round: round.number };
    });
    return this.turnContest(input);
  }

  /**
   * Another member confirms the same figures; only then does the round count. Figures that differ put the entry aside,
   * so that it is entered anew.
   * @throws Refusal CONTEST_NOT_OPEN, NOT_IN_COMMITTEE, COMMITTEE_TOO_SMALL, TALLY_MISSING, SAME_PERSON, TALLY_INVALID
   */
  @Activity()
  async confirmTally(input: ContestCommand): Promise<Standing> {
    await this.command(input, async (tx, year, contest, command) => {
      const { round, tally, unit } = this.tallyOf(contest, command);
      await actingCommittee(tx, year, round, unit);
      const entry = await tx.maybe<Tally & { enteredBy: string; enteredUnit: string }>(
        `select issued, collected, valid, invalid, votes, entered_by as "enteredBy", entered_unit as "enteredUnit"
           from tally where round_id = $1 for update`,
        [round.id],
      );
      if (!entry) throw new Refusal('TALLY_MISSING');
      if (entry.enteredBy === command.account || entry.enteredUnit === unit) throw new Refusal('SAME_PERSON');
      const differing = differences(entry, tally);
      if (differing.length > 0) {
        await tx.query(`delete from tally where round_id = $1`, [round.id]);
        tx.event({
          cycle: year.id,
          type: 'tally.putAside',
          actor: actorOf(command),
          at: command.receivedAt,
          payload: { contest: contest.code, round: round.number, unit, differing },
        });
        return { contest: contest.code, round: round.number, confirmed: false, differing };
      }
      await tx.query(`update tally set confirmed_by = $2, confirmed_unit = $3 where round_id = $1`, [
        round.id,
        command.account,
        unit,
      ]);
      tx.event({
        cycle: year.id,
        type: 'tally.confirmed',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: { contest: contest.code, round: round.number },
      });
      const votes = Object.fromEntries(round.nominees.map((nominee) => [nominee, tally.votes[nominee] ?? 0]));
      return countRound(tx, year, contest, round, { ...tally, votes }, command);
    });
    return this.turnContest(input);
  }

  /**
   * The standing body settles a deadlock. @throws Refusal NOT_DEADLOCKED, REASON_REQUIRED, NOT_A_CANDIDATE
   */
  @Activity()
  async settleContest(input: ContestCommand): Promise<Standing> {
    await this.command(input, async (tx, year, contest, command) => {
      const { winners, reason } = command.body as { winners: string[]; reason: string };
      const status = moved(contestMachine, contest.status, 'settle', 'NOT_DEADLOCKED');
      if (!reason?.trim()) throw reasonRequired();
      const seatsLeft = contest.seats - contest.winners.length;
      const stood = contest.rounds.flatMap((round) => round.nominees);
      const barred = [...contest.winners, ...(await winnersElsewhere(tx, year, contest))];
      const unknown = winners.some((unit) => !stood.includes(unit) || barred.includes(unit));
      if (unknown || winners.length !== seatsLeft || new Set(winners).size !== winners.length)
        throw new Refusal('NOT_A_CANDIDATE');
      const all = [...contest.winners, ...winners];
      await tx.query(
        `update contest set status = $6, winners = $3, undecided = '{}', decided_at = $4, settle_reason = $5
          where cycle_id = $1 and code = $2`,
        [year.id, contest.code, all, command.receivedAt, reason, status],
      );
      await electOfficers(tx, year, contest.office, winners);
      if (contest.kind === 'tie') await prepareTieContests(tx, year);
      tx.event({
        cycle: year.id,
        type: 'contest.settled',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: { contest: contest.code, winners },
      });
      await tellResult(tx, year, { contest: contest.code, status, winners: all }, command.receivedAt);
      return { contest: contest.code, winners: all, status };
    });
    return this.turnContest(input);
  }

  /**
   * A ballot is two transactions: the roll says that a unit has voted a moment before its ballot is in the box. Whether
   * one is between the two is looked at under the round's lock, which lets no further unit vote, and the box is not
   * opened while it is. After two seconds what is missing is lost and shows as issued and not collected.
   * @throws BallotOnItsWay, having changed nothing, where `waits`
   */
  private async countBox(input: ContestCommand, waits: boolean): Promise<void> {
    await this.command(input, async (tx, year, contest, command) => {
      const round = openRoundOf(contest);
      const { round: meant = round.number } = command.body as { round?: number | null };
      if (contest.mode !== 'secret' || round.number !== meant) throw new Refusal('CONTEST_NOT_OPEN');
      await tx.query(`select 1 from round where id = $1 for update`, [round.id]);
      const { voted } = await tx.one<{ voted: number }>(
        `select count(*)::integer as voted from roll where round_id = $1 and voted`,
        [round.id],
      );
      if (tooFewToRead(voted)) return endUnread(tx, year, contest, round, command);
      const ballots = await tx.query<{ choice: unknown }>(`select choice from box where round_id = $1 order by id`, [
        round.id,
      ]);
      if (waits && ballots.length < voted) throw new BallotOnItsWay();
      await forgetOrder(tx, round);
      const counted = countChoices(
        contest,
        round,
        ballots.map(({ choice }) => choice),
      );
      const issued = round.roll.length;
      return countRound(tx, year, contest, round, { issued, ...counted }, command);
    });
  }

  /** The year plans its reminders anew when ballots are asked for until some time; of other rounds it reminds nobody. */
  private async remindAnew({ cycle, contest }: ContestCommand): Promise<void> {
    const asked = await this.facts.commit((tx) =>
      tx.maybe(`select 1 from round where cycle_id = $1 and contest = $2 and state = 'open' and due_at is not null`, [
        cycle,
        contest,
      ]),
    );
    if (asked) await this.engine.changed([workflowId.cycle(cycle)]);
  }

  private command<R>(
    input: ContestCommand,
    act: (tx: Tx, year: Year, contest: Contest, command: Command) => Promise<R>,
  ): Promise<R> {
    return this.conduct.command(input.cycle, input.command, async (tx, year, command) =>
      act(tx, year, await lockContest(tx, year.id, input.contest), command),
    );
  }

  private tallyOf(contest: Contest, command: Command): { round: Round; tally: Tally; unit: string } {
    const { round: number, unit, ...tally } = command.body as TallyBody;
    const round = openRoundOf(contest);
    if (contest.mode !== 'paper' || round.number !== number) throw new Refusal('CONTEST_NOT_OPEN');
    return { round, tally, unit };
  }
}

function openRoundOf(contest: Contest): Round {
  const round = contest.rounds.find(({ state }) => state === 'open');
  if (!round) throw new Refusal('CONTEST_NOT_OPEN');
  return round;
}

/** How many names one ballot may bear: an approval answers on each nominee, an election has a choice for each seat. */
function choicesPerBallot(contest: Contest, round: Round): number {
  return contest.kind === 'approval' ? round.nominees.length : contest.seats - contest.winners.length;
}

function countChoices(contest: Contest, round: Round, choices: unknown[]) {
  if (contest.kind === 'approval') {
    const { votes, ...counts } = countBallots('approval', choices as Record<string, string>[], round.nominees);
    return { ...counts, votes: Object.fromEntries(Object.entries(votes).map(([unit, given]) => [unit, given.for])) };
  }
  return countBallots(contest.kind, choices as string[], round.nominees, choicesPerBallot(contest, round));
}

/** The box is written anew in random order by one transaction, so that not even the order of its rows remains. */
async function forgetOrder(tx: Tx, round: Round): Promise<void> {
  await tx.query(
    `with taken as (delete from box where round_id = $1 returning choice)
     insert into box (round_id, choice) select $1, choice from taken order by random()`,
    [round.id],
  );
}

/** The members of the committee who may act in this round: none who stands in it. */
async function actingCommittee(tx: Tx, year: Year, round: Round, unit: string): Promise<string[]> {
  const { members } = (await tx.maybe<{ members: string[] }>(
    `select members from tally_committee where cycle_id = $1 order by at desc, recorded_at desc limit 1`,
    [year.id],
  )) ?? { members: [] };
  const acting = members.filter((member) => !round.nominees.includes(member));
  if (acting.length < 2) throw new Refusal('COMMITTEE_TOO_SMALL');
  if (!acting.includes(unit)) throw new Refusal('NOT_IN_COMMITTEE');
  return acting;
}

function differences(entered: Tally, confirmed: Tally): string[] {
  const names = ['issued', 'collected', 'valid', 'invalid'] as const;
  const units = new Set([...Object.keys(entered.votes), ...Object.keys(confirmed.votes)]);
  return [
    ...names.filter((name) => entered[name] !== confirmed[name]),
    ...[...units]
      .filter((unit) => (entered.votes[unit] ?? 0) !== (confirmed.votes[unit] ?? 0))
      .map((unit) => `votes/${unit}`),
  ];
}
