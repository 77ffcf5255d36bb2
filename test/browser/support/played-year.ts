import { Cast, playAct } from '@thidua/rehearsal/play';
import { scriptOf } from '../../support/play';
import type { TestStack } from '../../support/stack';
import { type RunningYear, runningYear } from './running-year';

export interface PlayedYear extends RunningYear {
  /** Plays what the sample's people did up to a local time of the bloc, and leads the clock there. */
  playUntil(local: string): Promise<void>;
}

/** The sample's year, its acts played by the API up to a local time of the bloc; its people sign in. */
export async function playedYear(stack: TestStack, until: string): Promise<PlayedYear> {
  const { acts, units, zone } = await scriptOf('ha-nam-2023');
  const inOrder = acts.toSorted((one, other) => one.at.localeCompare(other.at) || one.index - other.index);
  const [first] = inOrder;
  const year = await runningYear(stack, first?.at ?? until);
  const { cycle, players } = year;
  const scene = { cycle, cast: new Cast(stack.apiUrl, players), units, zone, committee: [] };
  let played = 0;
  const playUntil = async (local: string): Promise<void> => {
    for (const act of inOrder.slice(played)) {
      if (act.at > local) break;
      await year.until(act.at);
      const key = (step = 'act') => encodeURIComponent(`${cycle}/${act.index}/${step}`);
      await playAct(Object.assign(scene, { key }), act);
      played += 1;
    }
    await year.until(local);
  };
  await playUntil(until);
  return { ...year, playUntil };
}
