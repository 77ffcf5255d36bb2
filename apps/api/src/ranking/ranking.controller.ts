import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { UPDATES, workflowId } from '@thidua/contracts';
import { reasonOf, scoreText } from '../cycles/normalise';
import { Caller, Command, CommandContext, CommandRunner, Operation } from '../foundation';
import { EarlierRankingService } from './earlier-ranking.service';
import { EARLIER_EXAMPLE, OBJECTION_EXAMPLE, RANKING_EXAMPLE } from './examples';
import { AnswerObjectionDto, ObjectDto } from './ranking.dto';
import { RankingService } from './ranking.service';

@Controller('cycles/:cycle')
export class RankingController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly ranking: RankingService,
    private readonly earlier: EarlierRankingService,
  ) {}

  @Get('ranking')
  @Operation('readRanking', { response: { example: RANKING_EXAMPLE } })
  read(@Param('cycle') cycle: string) {
    return this.ranking.read(cycle);
  }

  @Get('ranking/before')
  @Operation('readRanking', {
    id: 'readEarlierRanking',
    summary: 'Bảng xếp hạng năm trước của khối / The bloc’s ranking of the year before',
    response: { example: EARLIER_EXAMPLE },
  })
  before(@Param('cycle') cycle: string, @Caller() caller: Caller) {
    return this.earlier.before(cycle, caller);
  }

  @Get('objections')
  @Operation('listObjections', { response: { example: { rows: [OBJECTION_EXAMPLE] } } })
  objections(@Param('cycle') cycle: string, @Caller() caller: Caller) {
    return this.ranking.objections(cycle, caller);
  }

  @Post('objections/:unit')
  @Operation('object', {
    errors: [
      'VALIDATION_FAILED',
      'OBJECTION_CLOSED',
      'OBJECTION_EXISTS',
      'UNKNOWN_CRITERION',
      'REASON_REQUIRED',
      'NOT_SUBMITTED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { unit: 'DT', criterion: 'I.2', state: 'open', at: '2023-11-12T02:00:00.000Z' } },
  })
  object(@Command() context: CommandContext, @Param('unit') unit: string, @Body() sent: ObjectDto) {
    const body = { criterion: sent.criterion, reason: reasonOf(sent.reason) };
    return this.runner.byFacts(context.with({ subject: unit, body }), (tx, command) =>
      this.ranking.object(tx, command, unit, body.criterion, body.reason),
    );
  }

  @Post('objections/:unit/:criterion/answer')
  @Operation('answerObjection', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'OBJECTION_CLOSED',
      'OBJECTION_ANSWERED',
      'REASON_REQUIRED',
      'SCORE_OUT_OF_RANGE',
      'NOT_REVIEWED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { unit: 'DT', criterion: 'I.2', accepted: true } },
  })
  async answer(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Param('criterion') criterion: string,
    @Body() sent: AnswerObjectionDto,
  ) {
    const body = {
      accept: sent.accept,
      ...(sent.score !== undefined && { score: scoreText(sent.score, '/score') }),
      reason: reasonOf(sent.reason),
    };
    return this.runner.byProcess(context.with({ subject: `${unit}/${criterion}`, body }), {
      workflowId: workflowId.cycle(cycle),
      update: UPDATES.cycle.answerObjection,
      whenGone: await this.ranking.whenGone(cycle),
    });
  }
}
