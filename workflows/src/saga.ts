import { CancellationScope, log } from '@temporalio/workflow';

type Undo = () => Promise<void>;

/**
 * Steps that are undone in reverse when a later one fails. An undo is pushed before its step, because a step whose
 * answer was lost may have happened; it is idempotent for the same reason.
 */
export class Saga {
  private readonly undos: Undo[] = [];

  async step<T>(run: () => Promise<T>, undo: Undo): Promise<T> {
    this.undos.push(undo);
    return await run();
  }

  /** Undoes everything, also when the workflow itself is being cancelled. Errors surface: a failed undo is a fault. */
  async undo(because: unknown): Promise<void> {
    log.warn('undoing the steps of a saga', { steps: this.undos.length, because: String(because) });
    await CancellationScope.nonCancellable(async () => {
      for (const undo of this.undos.splice(0).reverse()) await undo();
    });
  }
}
