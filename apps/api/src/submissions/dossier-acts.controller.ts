import { Body, Controller, Param, Post } from '@nestjs/common';
import type { ErrorCode } from '@thidua/contracts';
import { pointer, reasonOf, scoreText } from '../cycles/normalise';
import { Command, CommandContext, Operation, Target } from '../foundation';
import { DossierActs } from './dossier-acts.service';
import { ReturnDto, VerifyDto } from './submissions.dto';

const OF_ALL: ErrorCode[] = [
  'ENGINE_UNAVAILABLE',
  'CYCLE_NOT_RUNNING',
  'CYCLE_CANCELLED',
  'NOT_REGISTERED',
  'VALIDATION_FAILED',
  'STAGE_NOT_OPEN',
  'STAGE_CLOSED',
  'ALREADY_VERIFIED',
];
const SUBMITTED = { unit: 'PL', state: 'submitted', revision: 1, lateDays: 0 };
const WITHDRAWN = { unit: 'PL', state: 'draft' };
const RETURNED = { unit: 'PL', state: 'returned', due: '2023-11-06T10:00:00.000Z' };
const VERIFIED = { unit: 'PL', state: 'verified', total: '101.00', overdue: false };

/** What moves a dossier: handing in, taking back, sending back, verifying. */
@Controller('cycles/:cycle/submissions/:unit')
export class DossierActsController {
  constructor(private readonly acts: DossierActs) {}

  /** Hands in the draft as it stands. */
  @Post('submit')
  @Operation('submit', {
    errors: [
      ...OF_ALL,
      'ALREADY_SUBMITTED',
      'LATE_CLOSED',
      'EVIDENCE_REQUIRED',
      'INCOMPLETE_SCORES',
      'UNKNOWN_CRITERION',
      'SCORE_OUT_OF_RANGE',
      'UNKNOWN_INDICATOR',
    ],
    response: { example: SUBMITTED },
  })
  submit(@Command() context: CommandContext, @Param('cycle') cycle: string, @Param('unit') unit: string) {
    return this.acts.act(context.with({ subject: unit, body: {} }), { cycle, unit }, 'submit');
  }

  @Post('withdraw')
  @Operation('withdraw', { errors: [...OF_ALL, 'NOTHING_TO_WITHDRAW'], response: { example: WITHDRAWN } })
  withdraw(@Command() context: CommandContext, @Param('cycle') cycle: string, @Param('unit') unit: string) {
    return this.acts.act(context.with({ subject: unit, body: {} }), { cycle, unit }, 'withdraw');
  }

  @Post('return')
  @Operation('return', {
    errors: [
      ...OF_ALL,
      'NOT_SUBMITTED',
      'NOT_ASSIGNED',
      'OWN_DOSSIER',
      'CONFLICT_OF_INTEREST',
      'REASON_REQUIRED',
      'REVISIONS_EXHAUSTED',
    ],
    response: { example: RETURNED },
  })
  async return(
    @Command() context: CommandContext,
    @Target() target: Target,
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Body() sent: ReturnDto,
  ) {
    const { caller } = context;
    const key = target.cycle ?? { id: cycle, blocId: '' };
    const by = await this.acts.returnsAs(cycle, unit, caller.unitIn(key), caller.holds('standingBody', key));
    const body = { by, reason: reasonOf(sent.reason) };
    const reviewer = by === 'standingBody' ? null : by;
    return this.acts.act(context.with({ subject: unit, body }), { cycle, unit, reviewer }, 'return');
  }

  @Post('verify')
  @Operation('verify', {
    errors: [...OF_ALL, 'NOT_SUBMITTED', 'NOT_REVIEWED', 'REASON_REQUIRED', 'UNKNOWN_CRITERION', 'SCORE_OUT_OF_RANGE'],
    response: { example: VERIFIED },
  })
  verify(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Body() sent: VerifyDto,
  ) {
    const override = Object.entries(sent.override ?? {}).map(([code, { score, reason }]) => [
      code,
      { score: scoreText(score, pointer('override', code, 'score')), reason: reasonOf(reason) },
    ]);
    const minus = Object.entries(sent.minus ?? {}).filter(([, times]) => times > 0);
    const reason = reasonOf(sent.reason);
    const body = {
      override: Object.fromEntries(override),
      minus: Object.fromEntries(minus),
      ...(reason !== '' && { reason }),
    };
    return this.acts.act(context.with({ subject: unit, body }), { cycle, unit }, 'verify');
  }
}
