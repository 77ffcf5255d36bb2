import { UPDATES, type YearRef } from '@thidua/contracts';
import { factsAbout } from './activities';
import { liveAs } from './entity';

/** The yearly conference: dates offered and answered, the date fixed or moved, attendance, its close. */
export async function conference(ref: YearRef): Promise<void> {
  const facts = factsAbout('conference');
  const { offerDates, fixDate, moveDate, attend, close } = UPDATES.conference;
  await liveAs(
    ref,
    {
      [offerDates]: (command, turn) => facts.offerDates({ ...ref, ...turn, ...command }),
      [fixDate]: (command, turn) => facts.fixDate({ ...ref, ...turn, ...command }),
      [moveDate]: (command, turn) => facts.moveDate({ ...ref, ...turn, ...command }),
      [attend]: (command, turn) => facts.attend({ ...ref, ...turn, ...command }),
      [close]: (command, turn) => facts.closeConference({ ...ref, ...turn, ...command }),
    },
    (turn) => facts.turnConference({ ...ref, ...turn }),
  );
}
