import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { continueAsNew, defineQuery, setHandler, upsertSearchAttributes } from '@temporalio/workflow';
import {
  type Progress,
  QUERIES,
  SEARCH_ATTRIBUTES,
  type Standing,
  type Turn,
  UPDATES,
  type YearRef,
} from '@thidua/contracts';
import { STAGES, type StageName } from '@thidua/domain';
import { factsAbout } from '../activities';
import { Life } from '../life';

/** What one run of the cycle carries into the next: the stage it is for. */
export interface CycleRef extends YearRef {
  stage?: StageName;
}

const STAGE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.stage, SearchAttributeType.KEYWORD);

/** The order in which the cycle itself goes through the stages; the date poll runs beside them as a workflow of its own. */
const ORDER: readonly StageName[] = STAGES.filter((stage) => stage !== 'conference');

/**
 * The year as its stages see it. Each run of the workflow is one stage: a stage that is behind us returns at once, the
 * present one runs, and its end continues as new with the next.
 */
export class Year {
  private readonly life: Life;
  private readonly present: StageName;

  constructor(readonly ref: CycleRef) {
    this.present = ref.stage ?? 'registration';
    this.life = new Life(ref);
    const { extend, closeStage, cancelCycle, answerObjection, nominate } = UPDATES.cycle;
    const stage = this.present;
    const facts = factsAbout(stage);
    this.life.take(extend, (command, turn) => facts.extendDeadline({ ...ref, ...turn, ...command, stage }));
    this.life.take(closeStage, (command, turn) => facts.closeStage({ ...ref, ...turn, ...command, stage }));
    this.life.take(cancelCycle, (command, turn) => facts.cancelCycle({ ...ref, ...turn, ...command, stage }));
    this.life.take(answerObjection, (command, turn) => facts.answerObjection({ ...ref, ...turn, ...command, stage }));
    this.life.take(nominate, (command, turn) => facts.nominate({ ...ref, ...turn, ...command, stage }));
    setHandler(defineQuery<Progress>(QUERIES.progress), () => ({ stage: this.present }));
  }

  isPresent(stage: StageName): boolean {
    return this.present === stage;
  }

  /** Runs one stage, from its opening through its reminders to its close, then passes to the next one. */
  async run(stage: StageName): Promise<void> {
    if (!this.isPresent(stage)) return;
    upsertSearchAttributes([{ key: STAGE, value: stage }]);
    const facts = factsAbout(stage);
    await this.waitFor((turn) => facts.turnStage({ ...this.ref, ...turn, stage }));
    await this.passTo(ORDER[ORDER.indexOf(stage) + 1]);
  }

  /** Asks `turn` until what it answers is over; a cancelled year ends there. */
  async waitFor(turn: (turn: Turn) => Promise<Standing>): Promise<void> {
    await this.life.until(turn);
    if (this.life.isCancelled) throw new YearCancelled();
    if (!this.life.isOver) await this.passTo(this.present);
  }

  private async passTo(stage: StageName | undefined): Promise<void> {
    if (stage === undefined) return;
    await continueAsNew<(ref: CycleRef) => Promise<void>>({ ...this.life.carry(this.ref), stage });
  }
}

/** Ends the main function where it stands; the fact itself was committed by the command that cancelled. */
export class YearCancelled extends Error {
  override readonly name = 'YearCancelled';
}
