import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { type CommandRef, type IssuanceRef, type Standing, type Turn, UPDATES } from '@thidua/contracts';
import { factsAbout, sagaStepsAbout } from './activities';
import { liveAs } from './entity';
import { Saga } from './saga';

/**
 * One award of one unit: nominated by the bloc, decided by the issuing body, numbered, certified, entered in the
 * register and announced. The steps of a decision are a saga: all of them, or none that anybody sees.
 */
export async function awardIssuance(ref: IssuanceRef): Promise<void> {
  const facts = factsAbout(`${ref.award} · ${ref.unit}`);
  const { decide, refuse, revoke } = UPDATES.issuance;
  await liveAs(
    ref,
    {
      [decide]: (command, turn) => issue(ref, command, turn),
      [refuse]: (command, turn) => facts.refuseAward({ ...ref, ...turn, ...command }),
      [revoke]: (command, turn) => facts.revokeAward({ ...ref, ...turn, ...command }),
    },
    (turn) => facts.turnIssuance({ ...ref, ...turn }),
  );
}

async function issue(ref: IssuanceRef, command: CommandRef, turn: Turn): Promise<Standing> {
  const about = `${ref.award} · ${ref.unit}`;
  const [facts, sagaSteps] = [factsAbout(about), sagaStepsAbout(about)];
  const step = { ...ref, ...command };
  const saga = new Saga();
  try {
    await saga.step(
      () => sagaSteps.recordDecision(step),
      () => facts.undoDecision(step),
    );
    await saga.step(
      () => sagaSteps.reserveNumber(step),
      () => facts.voidNumber(step),
    );
    await saga.step(
      () => sagaSteps.printCertificate(step),
      () => facts.discardCertificate(step),
    );
    await saga.step(
      () => sagaSteps.enterRegister(step),
      () => facts.leaveRegister(step),
    );
    return await sagaSteps.announceAward({ ...step, ...turn });
  } catch (error) {
    const refusal = refusalIn(error);
    await saga.undo(error);
    if (refusal) throw refusal;
    const standing = await facts.failIssuance(step);
    if (standing.over) return standing;
    throw ApplicationFailure.nonRetryable('the award could not be issued', 'ISSUANCE_FAILED');
  }
}

/** A refusal by a step (already decided, say) is the asker's to hear as it is. */
function refusalIn(error: unknown): ApplicationFailure | undefined {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure && cause.nonRetryable ? cause : undefined;
}
