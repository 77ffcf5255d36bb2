import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { continueAsNew, defineQuery, setHandler, upsertSearchAttributes } from '@temporalio/workflow';
import {
  type CommandRef,
  type Progress,
  QUERIES,
  SEARCH_ATTRIBUTES,
  type Standing,
  type Turn,
  UPDATES,
  type YearRef,
} from '@thidua/contracts';
import { STAGES, type StageName } from '@thidua/domain';
import { factsAbout, messagesAbout } from '../activities';
import { Life } from '../life';

/** What one run of the cycle carries into the next: the stage it is for, or that the year is a draft still. */
export interface CycleRef extends YearRef {
  stage?: StageName | 'draft';
}

const STAGE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.stage, SearchAttributeType.KEYWORD);

/** A turn of the stage that a run is for. */
export type StageTurn = YearRef & Turn & { stage: StageName };

/** The order in which the cycle itself goes through the stages; the date poll runs beside them as a workflow of its own. */
const ORDER: readonly StageName[] = STAGES.filter((stage) => stage !== 'conference');

/**
 * The year as its stages see it. Each run of the workflow is one stage: a stage that is behind us returns at once, the
 * present one runs, and its end continues as new with the next.
 */
export class Year {
  private readonly life: Life;
  private readonly present: StageName | 'draft';

  constructor(readonly ref: CycleRef) {
    this.present = ref.stage ?? 'registration';
    this.life = new Life(ref);
    const { extend, closeStage, cancelCycle, answerObjection, nominate } = UPDATES.cycle;
    const facts = factsAbout(this.present);
    this.take(extend, (command) => facts.extendDeadline(command));
    this.take(closeStage, (command) => facts.closeStage(command));
    this.take(cancelCycle, (command) => facts.cancelCycle(command));
    this.take(answerObjection, (command) => facts.answerObjection(command));
    this.take(nominate, (command) => facts.nominate(command));
    setHandler(defineQuery<Progress>(QUERIES.progress), () => {
      const { next } = this.life;
      return { stage: this.present, ...(next !== undefined && { next }) };
    });
  }

  isPresent(stage: StageName | 'draft'): boolean {
    return this.present === stage;
  }

  /** Runs one stage, from its opening through its reminders to its close, then passes to the next one. */
  async run(stage: StageName): Promise<void> {
    if (!this.isPresent(stage)) return;
    upsertSearchAttributes([{ key: STAGE, value: stage }]);
    const facts = factsAbout(stage);
    await this.waitFor((turn) => facts.turnStage(turn));
    await this.passTo(ORDER[ORDER.indexOf(stage) + 1]);
  }

  /** Waits for a draft to begin, by its coordinators or by itself, then passes to the first stage. */
  async begin(): Promise<void> {
    if (!this.isPresent('draft')) return;
    upsertSearchAttributes([{ key: STAGE, value: 'draft' }]);
    const facts = factsAbout('draft');
    await this.waitFor((turn) => facts.turnDraft(turn));
    await this.passTo(ORDER[0]);
  }

  /** Asks `turn` until what it answers is over; a cancelled year ends there. */
  async waitFor(turn: (turn: StageTurn) => Promise<Standing>): Promise<void> {
    await this.life.until(async (turnOfLife) => {
      const asked = this.asked(turnOfLife);
      return this.reminded(await turn(asked), asked);
    });
    if (this.life.isCancelled) throw new YearCancelled();
    if (!this.life.isOver) await this.passTo(this.present);
  }

  /** A person's command to the cycle, which tells where the present stage stands then. */
  private take(name: string, act: (command: StageTurn & CommandRef) => Promise<Standing>): void {
    this.life.take(name, async (command, turn) => {
      const asked = this.asked(turn);
      return this.reminded(await act({ ...asked, ...command }), asked);
    });
  }

  /** In a draft no stage is open yet: whatever command comes, its activity refuses it. */
  private asked(turn: Turn): StageTurn {
    return { ...this.ref, ...turn, stage: this.present === 'draft' ? 'registration' : this.present };
  }

  /**
   * Beside the wait: whoever has not done their part is reminded when that is due. The year does not wait for messages;
   * what is not sent when a run ends is due in the next one still.
   */
  private reminded(standing: Standing, turn: StageTurn): Standing {
    if (standing.remind) this.life.letRun(messagesAbout(turn.stage).sendReminders(turn));
    return standing;
  }

  private async passTo(stage: StageName | 'draft' | undefined): Promise<void> {
    if (stage === undefined) return;
    await continueAsNew<(ref: CycleRef) => Promise<void>>({ ...this.life.carry(this.ref), stage });
  }
}

/** Ends the main function where it stands; the fact itself was committed by the command that cancelled. */
export class YearCancelled extends Error {
  override readonly name = 'YearCancelled';
}
