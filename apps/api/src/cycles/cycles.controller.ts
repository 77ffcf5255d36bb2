import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { Refusal, WORKFLOWS, workflowId } from '@thidua/contracts';
import type { Request } from 'express';
import {
  Access,
  Caller,
  Command,
  CommandContext,
  CommandRunner,
  languageOf,
  Operation,
  PageQuery,
  Process,
  WorkflowGone,
} from '../foundation';
import { problemOf } from '../foundation/problems/problem';
import { CycleReads } from './cycle-reads.service';
import { DraftCycleDto } from './cycles.dto';
import { CyclesService, type StartedCycle } from './cycles.service';
import { CYCLE_EXAMPLE, OUTCOME_EXAMPLE, PROGRESS_EXAMPLE, STAGE_EXAMPLE } from './examples';
import { OutcomeService } from './outcome.service';
import { ProgressService } from './progress.service';
import { StartPlanDto } from './start-plan.dto';
import { StartPlanService } from './start-plan.service';
import { WaitingDrafts } from './waiting-drafts';

@Controller('cycles')
export class CyclesController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly access: Access,
    private readonly process: Process,
    private readonly cycles: CyclesService,
    private readonly reads: CycleReads,
    private readonly progress: ProgressService,
    private readonly outcomes: OutcomeService,
    private readonly drafts: WaitingDrafts,
    private readonly plans: StartPlanService,
  ) {}

  @Get()
  @Operation('listCycles', {
    errors: ['VALIDATION_FAILED'],
    response: { example: { rows: [CYCLE_EXAMPLE], next: null } },
  })
  list(@Caller() caller: Caller, @Query() query: PageQuery) {
    return this.reads.list(caller, query);
  }

  @Post()
  @Operation('draftCycle', {
    errors: ['VALIDATION_FAILED', 'CYCLE_EXISTS'],
    response: { example: { cycle: '2023-k7m2xq', state: 'draft', year: 2023, warnings: ['CALENDAR_PAST'] } },
  })
  async draft(@Command() context: CommandContext, @Body() sent: DraftCycleDto) {
    const scope = await this.cycles.ruleSetScope(sent.ruleSet);
    this.access.require(context.caller, 'draftCycle', scope);
    return this.runner.byFacts(context.with({ body: sent }), (tx, command) =>
      this.cycles.draft(tx, command, sent.ruleSet),
    );
  }

  @Get(':cycle')
  @Operation('readCycle', {
    response: {
      example: {
        ...CYCLE_EXAMPLE,
        lastEvent: 12,
        stages: [STAGE_EXAMPLE],
        members: [{ unit: 'PL', name: { vi: 'Phủ Lý', en: 'Phủ Lý' } }],
      },
    },
  })
  read(@Param('cycle') cycle: string) {
    return this.reads.read(cycle);
  }

  /** Stages with their dates, units, who holds which role, and whether the start would be refused. Nothing is kept. */
  @Get(':cycle/start-plan')
  @Operation('startCycle', {
    id: 'planStart',
    summary: 'Xem trước việc bắt đầu năm, không lưu / What a start of the year would do, keeping nothing',
    response: StartPlanDto,
  })
  async plan(
    @Caller() { account }: Caller,
    @Param('cycle') cycle: string,
    @Req() request: Request & { id?: string },
  ): Promise<StartPlanDto> {
    const { refusal, ...plan } = await this.plans.read(cycle, account);
    const where = {
      language: languageOf(request),
      instance: `/api/cycles/${cycle}/start`,
      requestId: String(request.id ?? ''),
    };
    return { ...plan, refusal: refusal && problemOf(refusal, where) };
  }

  /**
   * Starts the year. Once its facts are committed the workflow is started by its id; a retry starts it where the engine
   * was away.
   */
  @Post(':cycle/start')
  @Operation('startCycle', {
    errors: [
      'CYCLE_NOT_DRAFT',
      'CYCLE_CANCELLED',
      'RULES_INVALID',
      'CALENDAR_PAST',
      'UNIT_UNKNOWN',
      'ENGINE_UNAVAILABLE',
    ],
    response: { example: { cycle: '2023-k7m2xq', state: 'running', startedAt: '2023-02-01T01:00:00.000Z' } },
  })
  async start(@Command() context: CommandContext, @Param('cycle') cycle: string): Promise<StartedCycle> {
    try {
      const started = await this.runner.byFacts(context.with({ body: {} }), (tx, command) =>
        this.cycles.start(tx, command, cycle),
      );
      await this.startWorkflow(cycle);
      return started;
    } catch (error) {
      // the engine may have been away when the year was started, and whoever knew the key may never come back
      if (error instanceof Refusal && error.code === 'CYCLE_NOT_DRAFT' && (await this.reads.isRunning(cycle))) {
        await this.startWorkflow(cycle);
      }
      throw error;
    }
  }

  @Get(':cycle/progress')
  @Operation('readProgress', { response: { example: PROGRESS_EXAMPLE } })
  readProgress(@Param('cycle') cycle: string, @Caller() caller: Caller) {
    return this.progress.read(cycle, caller);
  }

  @Get(':cycle/outcome')
  @Operation('readOutcome', { response: { example: OUTCOME_EXAMPLE } })
  outcome(@Param('cycle') cycle: string) {
    return this.outcomes.read(cycle);
  }

  private async startWorkflow(cycle: string): Promise<void> {
    const ref = await this.cycles.yearRef(cycle);
    try {
      await this.process.start({ workflowId: workflowId.cycle(cycle), workflow: WORKFLOWS.cycle, ref });
    } catch (error) {
      // a year that is over was started once, which is all that is asked for
      if (!(error instanceof WorkflowGone)) throw error;
    }
    await this.drafts.changed({ cycle });
  }
}
