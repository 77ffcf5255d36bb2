import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { ErrorCode } from '@thidua/contracts';
import { reasonOf } from '../cycles/normalise';
import { Command, CommandContext, CommandRunner, CountPipe, Operation, Target } from '../foundation';
import { BallotsService } from './ballots.service';
import { ContestActs } from './contest-acts.service';
import { ContestReads } from './contest-reads.service';
import { CONFIRMATION_EXAMPLE, CONTEST_EXAMPLE } from './examples';
import {
  BallotDto,
  CandidatesDto,
  CloseRoundDto,
  CommitteeDto,
  OpenContestDto,
  SettleDto,
  TallyDto,
} from './voting.dto';
import { VotingService } from './voting.service';

const MOVES: ErrorCode[] = ['ENGINE_UNAVAILABLE', 'UNKNOWN_CONTEST', 'CYCLE_NOT_RUNNING', 'CYCLE_CANCELLED'];
const TALLY: ErrorCode[] = [
  ...MOVES,
  'VALIDATION_FAILED',
  'CONTEST_NOT_OPEN',
  'NOT_IN_COMMITTEE',
  'COMMITTEE_TOO_SMALL',
  'TALLY_INVALID',
];

/** Contests: who stands, who counts, who votes, how it ended. */
@Controller('cycles/:cycle')
export class VotingController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly voting: VotingService,
    private readonly reads: ContestReads,
    private readonly acts: ContestActs,
    private readonly ballots: BallotsService,
  ) {}

  @Get('contests')
  @Operation('listContests', { response: { example: { committee: ['KB', 'BL', 'DT'], rows: [CONTEST_EXAMPLE] } } })
  list(@Param('cycle') cycle: string) {
    return this.reads.list(cycle);
  }

  @Get('contests/:contest')
  @Operation('readContest', {
    errors: ['UNKNOWN_CONTEST'],
    response: { example: { ...CONTEST_EXAMPLE, committee: ['KB', 'BL', 'DT'] } },
  })
  read(@Param('cycle') cycle: string, @Param('contest') contest: string) {
    return this.reads.read(cycle, contest);
  }

  @Post('tally-committee')
  @Operation('tallyCommittee', {
    errors: [
      'VALIDATION_FAILED',
      'UNIT_UNKNOWN',
      'COMMITTEE_SIZE',
      'CONFERENCE_CLOSED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { members: ['KB', 'BL', 'DT'] } },
  })
  committee(@Command() context: CommandContext, @Body() sent: CommitteeDto) {
    return this.runner.byFacts(context.with({ body: sent }), (tx, command) =>
      this.voting.nameCommittee(tx, command, sent.members),
    );
  }

  @Post('contests/:contest/candidates')
  @Operation('candidates', {
    errors: [
      'VALIDATION_FAILED',
      'UNKNOWN_CONTEST',
      'ALREADY_OPENED',
      'UNIT_UNKNOWN',
      'CONFERENCE_CLOSED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { contest: 'deputy', candidates: ['LN', 'DT'], dropped: ['PL'] } },
  })
  candidates(@Command() context: CommandContext, @Param('contest') contest: string, @Body() sent: CandidatesDto) {
    return this.runner.byFacts(context.with({ subject: contest, body: sent }), (tx, command) =>
      this.voting.nameCandidates(tx, command, contest, sent.units),
    );
  }

  @Post('contests/:contest/open')
  @Operation('openContest', {
    errors: [
      ...MOVES,
      'VALIDATION_FAILED',
      'ALREADY_OPENED',
      'DATE_NOT_FIXED',
      'STAGE_NOT_OPEN',
      'CONFERENCE_CLOSED',
      'NO_QUORUM',
      'TOO_FEW_VOTERS',
      'CONTEST_WAITS',
      'NO_CANDIDATES',
      'DEADLINE_PASSED',
    ],
    response: { example: { contest: 'flag', round: 1, nominees: ['PL'] } },
  })
  async open(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('contest') contest: string,
    @Body() sent: OpenContestDto,
  ) {
    const body = await this.acts.opening(cycle, sent.until);
    return this.acts.act(context.with({ subject: contest, body }), cycle, contest, 'openRound');
  }

  /** Casts the ballot of a unit in a secret contest. The answer says that it was cast, never what was chosen. */
  @Post('contests/:contest/ballots/:unit')
  @Operation('vote', {
    errors: [
      'VALIDATION_FAILED',
      'UNKNOWN_CONTEST',
      'CONTEST_NOT_OPEN',
      'INVALID_BALLOT',
      'NOT_A_CANDIDATE',
      'NOT_PRESENT',
      'ALREADY_VOTED',
    ],
    response: { example: { contest: 'flag', round: 1, unit: 'PL', voted: true } },
  })
  vote(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('contest') contest: string,
    @Param('unit') unit: string,
    @Body() sent: BallotDto,
  ) {
    return this.ballots.cast(context, cycle, contest, unit, sent.choice);
  }

  /**
   * Ends the round that was open when this came in; the one that may follow at once is not ended by a second click. While
   * fewer than five units have voted it is refused; where nobody present is left to wait for, or the time for ballots is
   * over, the round ends with its ballots unread and may be opened anew.
   */
  @Post('contests/:contest/close')
  @Operation('closeRound', {
    errors: [...MOVES, 'VALIDATION_FAILED', 'CONTEST_NOT_OPEN', 'TOO_FEW_VOTERS'],
    response: { example: { contest: 'flag', round: 1, passed: ['PL'], status: 'passed', votes: { PL: 5 } } },
  })
  async close(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('contest') contest: string,
    @Body() sent: CloseRoundDto,
  ) {
    const round = sent.round ?? (await this.acts.openRound(cycle, contest));
    const command = context.with({
      subject: contest,
      body: { round },
      // a retry is the same request although another round may be open by then
      digestOf: { contest, round: sent.round ?? null },
    });
    return this.acts.act(command, cycle, contest, 'closeRound');
  }

  @Post('contests/:contest/rounds/:round/tally')
  @Operation('recordTally', {
    errors: [...TALLY, 'TALLY_EXISTS'],
    response: { example: { contest: 'head', round: 1 } },
  })
  async recordTally(
    @Command() context: CommandContext,
    @Target() target: Target,
    @Param('cycle') cycle: string,
    @Param('contest') contest: string,
    @Param('round', CountPipe) round: number,
    @Body() sent: TallyDto,
  ) {
    const command = await this.counted(context, target, { cycle, contest, round }, sent);
    return this.acts.act(command, cycle, contest, 'recordTally');
  }

  /** Another member of the committee sends the same figures; only then do they count. What differs is told with both. */
  @Post('contests/:contest/rounds/:round/tally/confirm')
  @Operation('confirmTally', {
    errors: [...TALLY, 'TALLY_MISSING', 'SAME_PERSON'],
    response: { example: CONFIRMATION_EXAMPLE },
  })
  async confirmTally(
    @Command() context: CommandContext,
    @Target() target: Target,
    @Param('cycle') cycle: string,
    @Param('contest') contest: string,
    @Param('round', CountPipe) round: number,
    @Body() sent: TallyDto,
  ) {
    const command = await this.counted(context, target, { cycle, contest, round }, sent);
    return this.acts.confirm(command, cycle, contest, round);
  }

  @Post('contests/:contest/settle')
  @Operation('settle', {
    errors: [...MOVES, 'VALIDATION_FAILED', 'NOT_DEADLOCKED', 'REASON_REQUIRED', 'NOT_A_CANDIDATE'],
    response: { example: { contest: 'deputy', winners: ['LN'], status: 'settled' } },
  })
  settle(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('contest') contest: string,
    @Body() sent: SettleDto,
  ) {
    const body = { winners: sent.winners, reason: reasonOf(sent.reason) };
    return this.acts.act(context.with({ subject: contest, body }), cycle, contest, 'settle');
  }

  private async counted(
    context: CommandContext,
    target: Target,
    { cycle, contest, round }: { cycle: string; contest: string; round: number },
    sent: TallyDto,
  ): Promise<CommandContext> {
    const units = target.cycle ? context.caller.unitIn(target.cycle) : [];
    const unit = await this.acts.committeeUnit(cycle, units);
    const { issued, collected, valid, invalid, votes } = sent;
    const body = { round, unit, issued, collected, valid, invalid, votes };
    return context.with({ subject: contest, body });
  }
}
