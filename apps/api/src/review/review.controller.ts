import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Res, UseFilters } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import { reasonOf, scoreTexts } from '../cycles/normalise';
import { etagOf, VersionMismatchFilter, versionOf } from '../cycles/versions';
import { byCode, Caller, Command, CommandContext, CommandRunner, Operation, orNull } from '../foundation';
import { DossierActs } from '../submissions/dossier-acts.service';
import { AssignmentsService } from './assignments.service';
import { BoardService } from './board.service';
import { ConflictsService } from './conflicts.service';
import { BOARD_EXAMPLE } from './examples';
import { ApproveDto, AssignDto, ConflictDto, SaveScoresDto } from './review.dto';
import { ScoresService } from './scores.service';

const SCORES = { scores: byCode({ 'I.1': '8.00' }), reasons: byCode({ 'I.1': 'Thiếu minh chứng tháng 6.' }) };

@Controller('cycles/:cycle')
@UseFilters(VersionMismatchFilter)
export class ReviewController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly assignments: AssignmentsService,
    private readonly conflicts: ConflictsService,
    private readonly scores: ScoresService,
    private readonly boards: BoardService,
    private readonly acts: DossierActs,
  ) {}

  @Post('conflicts/:unit')
  @Operation('declareConflict', {
    errors: ['VALIDATION_FAILED', 'UNIT_UNKNOWN', 'OWN_DOSSIER', 'CYCLE_NOT_RUNNING', 'CYCLE_CANCELLED'],
    response: { example: { unit: 'PL', of: 'DT' } },
  })
  declareConflict(@Command() context: CommandContext, @Param('unit') unit: string, @Body() sent: ConflictDto) {
    const body = { of: sent.of, reason: reasonOf(sent.reason) };
    return this.runner.byFacts(context.with({ subject: unit, body }), (tx, command) =>
      this.conflicts.declare(tx, command, { unit, ...body }),
    );
  }

  @Delete('conflicts/:unit/:of')
  @Operation('withdrawConflict', {
    errors: ['UNIT_UNKNOWN', 'CYCLE_NOT_RUNNING', 'CYCLE_CANCELLED'],
    response: { example: { unit: 'PL', of: 'DT' } },
  })
  withdrawConflict(@Command() context: CommandContext, @Param('unit') unit: string, @Param('of') of: string) {
    return this.runner.byFacts(context.with({ subject: unit, body: { of } }), (tx, command) =>
      this.conflicts.withdraw(tx, command, { unit, of }),
    );
  }

  @Get('conflicts')
  @Operation('listConflicts', {
    response: {
      example: {
        rows: [{ unit: 'PL', of: 'DT', reason: orNull('Cùng thực hiện một đề án'), at: '2023-10-20T02:00:00.000Z' }],
      },
    },
  })
  listConflicts(@Param('cycle') cycle: string) {
    return this.conflicts.list(cycle);
  }

  @Post('assignments')
  @Operation('assign', {
    errors: [
      'VALIDATION_FAILED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'UNIT_UNKNOWN',
      'OWN_DOSSIER',
      'CONFLICT_OF_INTEREST',
      'ASSIGNMENT_IMPOSSIBLE',
      'SCORES_EXIST',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { reviews: { PL: ['DT', 'LN'] }, changed: ['PL'] } },
  })
  assign(@Command() context: CommandContext, @Body() sent: AssignDto) {
    return this.runner.byFacts(context.with({ body: sent }), (tx, command) =>
      this.assignments.assign(tx, command, sent.reviews),
    );
  }

  @Get('assignments')
  @Operation('listAssignments', {
    response: {
      example: {
        rows: [{ unit: 'PL', reviewer: 'DT', approved: orNull(false), conflict: orNull(false), scored: orNull(5) }],
      },
    },
  })
  list(@Param('cycle') cycle: string, @Caller() caller: Caller) {
    return this.assignments.list(cycle, caller);
  }

  @Get('board')
  @Operation('readBoard', { response: { example: { rows: [BOARD_EXAMPLE] } } })
  board(@Param('cycle') cycle: string) {
    return this.boards.read(cycle);
  }

  @Get('submissions/:unit/reviews/:reviewer')
  @Operation('readScores', {
    errors: ['NOT_ASSIGNED', 'OWN_DOSSIER'],
    response: {
      example: {
        unit: 'PL',
        reviewer: 'DT',
        ...SCORES,
        version: 2,
        approvedRevision: orNull(1),
        approvedAt: orNull('2023-11-06T03:00:00.000Z'),
      },
    },
  })
  async read(
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Param('reviewer') reviewer: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const read = await this.scores.read(cycle, unit, reviewer);
    response.setHeader('ETag', etagOf(read.version));
    return read;
  }

  @Put('submissions/:unit/reviews/:reviewer')
  @ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"2"' } })
  @Operation('saveScores', {
    errors: [
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'NOT_ASSIGNED',
      'OWN_DOSSIER',
      'CONFLICT_OF_INTEREST',
      'NOT_SUBMITTED',
      'ALREADY_VERIFIED',
      'UNKNOWN_CRITERION',
      'SCORE_OUT_OF_RANGE',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { version: 3, content: SCORES } },
  })
  async save(
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Param('reviewer') reviewer: string,
    @Caller() caller: Caller,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() sent: SaveScoresDto,
    @Res({ passthrough: true }) response: Response,
  ) {
    const by = { unit, reviewer, version: versionOf(ifMatch), actor: caller.actor };
    const saved = await this.scores.save(cycle, by, sent);
    response.setHeader('ETag', etagOf(saved.version));
    return saved;
  }

  @Post('submissions/:unit/reviews/:reviewer/approve')
  @Operation('approve', {
    errors: [
      'ENGINE_UNAVAILABLE',
      'VALIDATION_FAILED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'NOT_ASSIGNED',
      'OWN_DOSSIER',
      'CONFLICT_OF_INTEREST',
      'NOT_SUBMITTED',
      'ALREADY_VERIFIED',
      'NOT_REGISTERED',
      'INCOMPLETE_SCORES',
      'UNKNOWN_CRITERION',
      'SCORE_OUT_OF_RANGE',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { unit: 'PL', reviewer: 'DT', revision: 1 } },
  })
  approve(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Param('reviewer') reviewer: string,
    @Body() sent: ApproveDto,
  ) {
    const body = {
      ...(sent.scores && { scores: scoreTexts(sent.scores, 'scores') }),
      ...(sent.reasons && { reasons: sent.reasons }),
    };
    return this.acts.act(context.with({ subject: `${unit}/${reviewer}`, body }), { cycle, unit, reviewer }, 'approve');
  }
}
