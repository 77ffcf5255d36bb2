import { type PlannedAct, Player, type Stage } from './player';

const act = (moment: string, rest: Partial<PlannedAct> = {}): PlannedAct => ({
  moment: `${moment}.000Z`,
  by: 'PL',
  do: 'register',
  line: 1,
  ...rest,
});

/** A stage that writes down what happens on it. */
function stageOf(acts: PlannedAct[], overrides: Partial<Stage<PlannedAct>> = {}) {
  const log: string[] = [];
  let at = '2023-02-01T00:00:00.000Z';
  const stage: Stage<PlannedAct> = {
    acts,
    at: async () => at,
    lead: async (to) => {
      at = to;
      log.push(`clock ${to.slice(0, 16)}`);
    },
    play: async ({ do: what }) => {
      log.push(what);
      return undefined;
    },
    end: async () => (at < '2024-01-01T00:00:00.000Z' ? '2024-01-01T00:00:00.000Z' : null),
    ...overrides,
  };
  return { stage, log };
}

describe('a year that is played', () => {
  it('leads the clock to each act, plays it, and goes on to the end', async () => {
    const { stage, log } = stageOf([act('2023-02-08T02:00:00'), act('2023-02-08T02:00:00', { do: 'signPact' })]);
    const player = new Player(stage, 'fastest');
    await player.go();
    expect(log).toEqual(['clock 2023-02-08T02:00', 'register', 'signPact', 'clock 2024-01-01T00:00']);
    expect(player.now()).toMatchObject({ status: 'over', done: 2, all: 2, refused: [], surprises: [] });
  });

  it('names what was refused, and what went otherwise than the year says', async () => {
    const acts = [act('2023-02-08T02:00:00'), act('2023-02-09T02:00:00', { expect: 'STAGE_CLOSED' })];
    const { stage } = stageOf(acts, { play: async () => 'STAGE_CLOSED' });
    const player = new Player(stage, 'fastest');
    await player.go();
    expect(player.now().refused).toHaveLength(2);
    expect(player.now().surprises).toEqual([{ ...acts[0], code: 'STAGE_CLOSED' }]);
  });

  it('pauses at once in the middle of a wait, and goes on from there', async () => {
    const { stage, log } = stageOf([act('2023-02-03T00:00:00')]);
    const player = new Player(stage, 'day');
    player.subscribe(() => {
      if (log.length === 1 && player.now().status === 'playing') setTimeout(() => player.pause(), 1);
    });
    await player.go();
    expect([log, player.now().status]).toEqual([['clock 2023-02-02T00:00'], 'paused']);
    player.setPace('fastest');
    await player.go();
    expect(log).toEqual(['clock 2023-02-02T00:00', 'clock 2023-02-03T00:00', 'register', 'clock 2024-01-01T00:00']);
  });

  it('says why it failed, and tries that very act again', async () => {
    let isAway = true;
    const tried: string[] = [];
    const { stage } = stageOf([act('2023-02-03T00:00:00')], {
      play: async ({ do: what }) => {
        tried.push(what);
        if (isAway) throw new Error('away');
        return undefined;
      },
    });
    const player = new Player(stage, 'fastest');
    await player.go();
    expect(player.now()).toMatchObject({ status: 'failed', done: 0, error: new Error('away') });
    isAway = false;
    await player.go();
    expect([player.now().status, tried]).toEqual(['over', ['register', 'register']]);
  });
});
