import { type ContestRef, UPDATES } from '@thidua/contracts';
import { factsAbout } from './activities';
import { liveAs } from './entity';

/** One vote of the conference, round by round, until it passes, stays empty, or a deadlock is settled. */
export async function contest(ref: ContestRef): Promise<void> {
  const facts = factsAbout(ref.contest);
  const { openRound, closeRound, recordTally, confirmTally, settle } = UPDATES.contest;
  await liveAs(
    ref,
    {
      [openRound]: (command) => facts.openRound({ ...ref, ...command }),
      [closeRound]: (command) => facts.closeRound({ ...ref, ...command }),
      [recordTally]: (command) => facts.recordTally({ ...ref, ...command }),
      [confirmTally]: (command) => facts.confirmTally({ ...ref, ...command }),
      [settle]: (command) => facts.settleContest({ ...ref, ...command }),
    },
    () => facts.turnContest(ref),
  );
}
