import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Refusal, UPDATES, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { isStage } from '@thidua/domain';
import { Command, CommandContext, CommandRunner, Operation, Target } from '../foundation';
import { cycleGone } from './as-of';
import { CycleReads } from './cycle-reads.service';
import { CancelCycleDto, CloseStageDto, ExtendDto } from './cycles.dto';
import { CyclesService } from './cycles.service';
import { EXTENSION_EXAMPLE } from './examples';
import { instantOfSent, reasonOf } from './normalise';
import { WaitingDrafts } from './waiting-drafts';

/** What moves the calendar of a year: extensions, an early close, the end before its time. */
@Controller('cycles/:cycle')
export class CalendarController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly years: Years,
    private readonly reads: CycleReads,
    private readonly cycles: CyclesService,
    private readonly drafts: WaitingDrafts,
  ) {}

  @Get('extensions')
  @Operation('listExtensions', { response: { example: { rows: [EXTENSION_EXAMPLE] } } })
  extensions(@Param('cycle') cycle: string) {
    return this.reads.extensions(cycle);
  }

  @Post('extensions')
  @Operation('extend', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'STAGE_CLOSED',
      'STAGE_NOT_OPEN',
      'DEADLINE_PASSED',
      'REASON_REQUIRED',
      'UNIT_UNKNOWN',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { stage: 'submission', until: '2023-11-07T10:00:00.000Z', units: ['BL'] } },
  })
  async extend(@Command() context: CommandContext, @Param('cycle') cycle: string, @Body() sent: ExtendDto) {
    const year = await this.years.read(cycle);
    const { stage, units } = sent;
    const until = instantOfSent(sent.until, year.bloc.timezone, '/until');
    const body = { stage, until, reason: reasonOf(sent.reason), ...(units && { units }) };
    return this.runner.byProcess(context.with({ subject: stage, body }), {
      workflowId: workflowId.cycle(cycle),
      update: UPDATES.cycle.extend,
      whenGone: cycleGone(year),
    });
  }

  @Post('stages/:stage/close')
  @Operation('closeStage', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'REASON_REQUIRED',
      'OBJECTION_UNANSWERED',
      'CONTEST_OPEN',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { stage: 'registration', state: 'closed' } },
  })
  async closeStage(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('stage') stage: string,
    @Body() sent: CloseStageDto,
  ) {
    if (!isStage(stage)) throw new Refusal('NOT_FOUND');
    const reason = reasonOf(sent.reason);
    const body = { stage, ...(reason !== '' && { reason }) };
    await this.runner.byProcess(context.with({ subject: stage, body }), {
      workflowId: workflowId.cycle(cycle),
      update: UPDATES.cycle.closeStage,
      whenGone: cycleGone(await this.years.read(cycle)),
    });
    return { stage, state: 'closed' };
  }

  @Post('cancel')
  @Operation('cancelCycle', {
    errors: ['VALIDATION_FAILED', 'ENGINE_UNAVAILABLE', 'REASON_REQUIRED', 'CYCLE_NOT_RUNNING', 'CYCLE_CANCELLED'],
    response: { example: { state: 'cancelled' } },
  })
  async cancel(
    @Command() context: CommandContext,
    @Target() target: Target,
    @Param('cycle') cycle: string,
    @Body() sent: CancelCycleDto,
  ) {
    const body = { reason: reasonOf(sent.reason) };
    // a draft takes no commands yet
    if (target.cycle?.state === 'draft') {
      const cancelled = await this.runner.byFacts(context.with({ body }), (tx, command) =>
        this.cycles.cancelDraft(tx, command, cycle, body.reason),
      );
      await this.drafts.cancelled(cycle);
      return cancelled;
    }
    return this.runner.byProcess(context.with({ body }), {
      workflowId: workflowId.cycle(cycle),
      update: UPDATES.cycle.cancelCycle,
      whenGone: cycleGone(await this.years.read(cycle)),
    });
  }
}
