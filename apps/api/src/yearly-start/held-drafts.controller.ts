import { Controller, Param, Post } from '@nestjs/common';
import { type Beginning, WORKFLOWS, workflowId } from '@thidua/contracts';
import { type Command as AcceptedCommand, cycleEvent, lockDraft, requireDraft, type Tx } from '@thidua/database';
import { CyclesService } from '../cycles/cycles.service';
import { WaitingDrafts } from '../cycles/waiting-drafts';
import { Command, CommandContext, CommandRunner, Operation, Process, WorkflowGone } from '../foundation';

/** Whether a draft begins by itself when its registration opens. */
@Controller('cycles/:cycle')
export class HeldDraftsController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly process: Process,
    private readonly cycles: CyclesService,
    private readonly drafts: WaitingDrafts,
  ) {}

  /** A draft that was begun by hand waits for a person anyway and stays as it is. */
  @Post('hold')
  @Operation('holdDraft', {
    errors: ['CYCLE_NOT_DRAFT', 'CYCLE_CANCELLED', 'ENGINE_UNAVAILABLE'],
    response: { example: { cycle: '2024-k7m2xq', begins: 'held' } },
  })
  async hold(@Command() context: CommandContext, @Param('cycle') cycle: string) {
    const held = await this.runner.byFacts(context.with({ body: { begins: 'held' } }), (tx, command) =>
      turn(tx, command, cycle, 'held'),
    );
    await this.drafts.changed({ cycle });
    return held;
  }

  @Post('release')
  @Operation('holdDraft', {
    id: 'releaseDraft',
    summary: 'Cho dự thảo năm tự bắt đầu khi mở đăng ký / Let a draft begin by itself when registration opens',
    errors: ['CYCLE_NOT_DRAFT', 'CYCLE_CANCELLED', 'ENGINE_UNAVAILABLE'],
    response: { example: { cycle: '2024-k7m2xq', begins: 'byItself' } },
  })
  async release(@Command() context: CommandContext, @Param('cycle') cycle: string) {
    const released = await this.runner.byFacts(context.with({ body: { begins: 'byItself' } }), (tx, command) =>
      turn(tx, command, cycle, 'byItself'),
    );
    await this.letWait(cycle);
    await this.drafts.changed({ cycle });
    return released;
  }

  /** The draft's workflow, where none waits yet. */
  private async letWait(cycle: string): Promise<void> {
    const ref = { ...(await this.cycles.yearRef(cycle)), stage: 'draft' };
    try {
      await this.process.start({ workflowId: workflowId.cycle(cycle), workflow: WORKFLOWS.cycle, ref });
    } catch (error) {
      // a command that is sent again may find a year that is over by now
      if (!(error instanceof WorkflowGone)) throw error;
    }
  }
}

/** @throws Refusal CYCLE_NOT_DRAFT, CYCLE_CANCELLED */
async function turn(
  tx: Tx,
  { account, receivedAt: at }: AcceptedCommand,
  cycle: string,
  wanted: Exclude<Beginning, 'byHand'>,
): Promise<{ cycle: string; begins: Beginning }> {
  const draft = await lockDraft(tx, cycle);
  requireDraft(draft);
  const begins = draft.begins === 'byHand' && wanted === 'held' ? 'byHand' : wanted;
  if (begins === draft.begins) return { cycle, begins };
  await tx.query(`update cycle set begins = $2 where id = $1`, [cycle, begins]);
  cycleEvent(tx, begins === 'held' ? 'cycle.held' : 'cycle.released', { cycle, actor: `account:${account}`, at }, {});
  return { cycle, begins };
}
