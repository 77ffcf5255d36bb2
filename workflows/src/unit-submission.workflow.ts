import { type SubmissionRef, UPDATES } from '@thidua/contracts';
import { factsAbout } from './activities';
import { liveAs } from './entity';

/**
 * One unit's dossier, from the opening of submissions until it is verified or lapsed. It goes on beside the next
 * stage when the unit has a later deadline of its own, late days, or a revision to make.
 */
export async function unitSubmission(ref: SubmissionRef): Promise<void> {
  const facts = factsAbout(ref.unit);
  const { submit, withdraw, approve, verify } = UPDATES.submission;
  await liveAs(
    ref,
    {
      [submit]: (command, turn) => facts.submitDossier({ ...ref, ...turn, ...command }),
      [withdraw]: (command, turn) => facts.withdrawDossier({ ...ref, ...turn, ...command }),
      [UPDATES.submission.return]: (command, turn) => facts.returnDossier({ ...ref, ...turn, ...command }),
      [approve]: (command, turn) => facts.approveDossier({ ...ref, ...turn, ...command }),
      [verify]: (command, turn) => facts.verifyDossier({ ...ref, ...turn, ...command }),
    },
    (turn) => facts.turnDossier({ ...ref, ...turn }),
  );
}
