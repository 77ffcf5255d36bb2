import { type Act, Cast, endOf, playAct, refusalOf, type Scene } from '@thidua/rehearsal/play';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { queryClient } from '../../api/query-client';
import { type PlannedAct, Player, type Stage } from './player';
import { lead, type Opened } from './queries';

type PlayedAct = Act & PlannedAct;

/**
 * Who plays here, by rehearsal: it goes on while one looks at other pages, and ends with the page. The tokens of the
 * people in it are held in memory alone, so what was begun elsewhere or before has no acts left to play, only its clock.
 */
const players = new Map<string, Player<PlayedAct>>();

/** Whoever leaves while acts are left to play, loses them. */
globalThis.addEventListener?.('beforeunload', (event) => {
  const isAtWork = [...players.values()].some((player) => player.now().status === 'playing' && player.now().all > 0);
  if (isAtWork) event.preventDefault();
});

const readYear = (cycle: string) => answer(api.GET('/api/cycles/{cycle}', { params: { path: { cycle } } }));

function stageOf(cycle: string, acts: PlayedAct[], scene: Omit<Scene, 'key'>): Stage<PlayedAct> {
  return {
    acts,
    at: async () => (await answer(api.GET('/api/rehearsals/{cycle}/clock', { params: { path: { cycle } } }))).at,
    async lead(to) {
      await lead(cycle)(to);
      // a clock that moves past nothing leaves no event, by which the pages would know of it
      void queryClient.invalidateQueries({ queryKey: [...keys.year(cycle), 'cycle'] });
    },
    play: (act) => {
      const key = (step = 'act') => encodeURIComponent(`${cycle}/${act.index}/${step}`);
      return refusalOf(() => playAct(Object.assign(scene, { key }), act));
    },
    end: async () => endOf(await readYear(cycle)),
  };
}

/** Takes a rehearsal that was begun just now to be played here, with the acts of its year. */
export async function cast({ cycle, players: tokens, acts }: Opened): Promise<void> {
  const { members } = await readYear(cycle);
  const rules = await answer(api.GET('/api/cycles/{cycle}/rules', { params: { path: { cycle } } }));
  const scene = {
    cycle,
    cast: new Cast(globalThis.location.origin, tokens),
    zone: rules.bloc.timezone,
    units: members.map(({ unit }) => unit),
    committee: [],
  };
  // the acts are those of libs/rulebook, of which the documents show one
  players.set(cycle, new Player(stageOf(cycle, acts as unknown as PlayedAct[], scene), 'week'));
}

/** Who plays a rehearsal here; one that nobody plays yet is played without acts. */
export function playerOf(cycle: string): Player<PlayedAct> {
  const known = players.get(cycle);
  if (known) return known;
  const nobody = { cycle, cast: new Cast(globalThis.location.origin, {}), zone: '', units: [], committee: [] };
  const player = new Player(stageOf(cycle, [], nobody), 'week');
  players.set(cycle, player);
  return player;
}

/** Ends the playing for good, and forgets the people's tokens. */
export function dismiss(cycle: string): void {
  players.get(cycle)?.pause();
  players.delete(cycle);
}
