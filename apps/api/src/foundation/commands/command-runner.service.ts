import { Injectable } from '@nestjs/common';
import { type CommandRef, type ErrorCode, Refusal, type YearRef } from '@thidua/contracts';
import { type Command, Commands, Facts, type Tx } from '@thidua/database';
import { DEADLINE, Process, WorkflowGone } from '../engine/process.service';
import { asJson, type CommandContext } from './command-context';

export interface ProcessTarget {
  workflowId: string;
  update: string;
  /** Starts the workflow with the update when it does not run yet (update-with-start). */
  start?: { workflow: string; ref: YearRef };
  /** The refusal when the workflow is over, or was never started; by default told from its id. */
  whenGone?: ErrorCode;
}

const WHEN_GONE: Record<string, ErrorCode> = {
  cycle: 'CYCLE_NOT_RUNNING',
  submission: 'ALREADY_VERIFIED',
  conference: 'CONFERENCE_CLOSED',
  contest: 'CONTEST_NOT_OPEN',
  issuance: 'ALREADY_DECIDED',
};

const goneCode = ({ whenGone, workflowId }: ProcessTarget): ErrorCode =>
  whenGone ?? WHEN_GONE[workflowId.split('/')[0] ?? ''] ?? 'NOT_FOUND';

/** The two ways of a command: straight to the facts, or through the process that it moves. */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly commands: Commands,
    private readonly facts: Facts,
    private readonly process: Process,
  ) {}

  /**
   * Carries a command out in one transaction.
   * @throws Refusal IDEMPOTENCY_MISMATCH, and whatever `act` refuses
   */
  async byFacts<R>(context: CommandContext, act: (tx: Tx, command: Command) => Promise<R>): Promise<R> {
    const command = await this.accept(context);
    return this.facts.run(command.id, act);
  }

  /**
   * Carries a command out through its workflow: an update whose id is the command's id. What comes back is the result
   * in the command's row.
   * @throws Refusal IDEMPOTENCY_MISMATCH, ENGINE_UNAVAILABLE (unknown: it may still take effect), and whatever the
   * workflow's activity refuses
   */
  async byProcess<R>(context: CommandContext, target: ProcessTarget): Promise<R> {
    const command = await this.accept(context);
    if (command.state !== 'pending') return this.stored<R>(command.id);
    try {
      await this.move(command.id, target);
    } catch (error) {
      if (!(error instanceof WorkflowGone)) return await this.storedOr<R>(command.id, error);
      return await this.facts.run<R>(command.id, () => Promise.reject(new Refusal(goneCode(target))));
    }
    return this.stored<R>(command.id);
  }

  private accept(context: CommandContext): Promise<Command> {
    const { caller, key, act, cycle, subject } = context;
    const body = context.body === undefined ? {} : { body: asJson(context.body) };
    return this.commands.accept({
      account: caller.account,
      key,
      act,
      cycle,
      subject,
      ...body,
      digest: context.digest(),
    });
  }

  private async move(command: string, { workflowId, update, start }: ProcessTarget): Promise<void> {
    const ref: CommandRef = { command };
    const until = Date.now() + DEADLINE;
    const ask = () =>
      start
        ? this.process.updateWithStart({ workflowId, update, updateId: command, arg: ref, until, ...start })
        : this.process.update({ workflowId, update, updateId: command, arg: ref, until });
    try {
      await ask();
    } catch (error) {
      // the run may have continued as new between finding it and asking it: once more against the current one
      if (!(error instanceof WorkflowGone)) throw error;
      await ask();
    }
  }

  /** The result or the refusal that is stored; pending still means that nobody knows yet. */
  private async stored<R>(id: string): Promise<R> {
    return this.facts
      .run<R>(id, () => Promise.reject(new CommandPending()))
      .catch((error: unknown) => {
        throw error instanceof CommandPending ? new Refusal('ENGINE_UNAVAILABLE') : error;
      });
  }

  /** An update can fail although its command was carried out (an answer lost on the way): the row knows. */
  private async storedOr<R>(id: string, error: unknown): Promise<R> {
    const command = await this.commands.find(id);
    if (!command || command.state === 'pending') throw error;
    return this.stored<R>(id);
  }
}

class CommandPending extends Error {}
