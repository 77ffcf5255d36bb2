import { join } from 'node:path';
import { bundleWorkflows } from '@thidua/worker';
import { chainOf } from '../support/chain';
import { type History, historiesOf, replay } from '../support/histories';
import { expectedOf, play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';
import { firstCode } from './first-code';

const SAMPLE = 'ha-nam-2023';
/** Two dossiers are handed in by then, four are not; the conference has dates, and no contest was ever heard of. */
const MIDDLE = 'submit · TL';

let stack: TestStack;
let newCode: string;
let histories: History[];
let played: Awaited<ReturnType<typeof play>>;

/** A year that begins on the code of the first histories and ends on code that does more, behind patches. */
beforeAll(async () => {
  const oldCode = await firstCode();
  newCode = await bundleWorkflows(join(__dirname, 'altered/mid-year.ts'));
  stack = await startStack({ workflowBundle: { code: oldCode } });
  let replacing = Promise.resolve();
  played = await play(stack.apiUrl, await scriptOf(SAMPLE), (text) => {
    if (text === MIDDLE) replacing = stack.stopWorkers().then(() => stack.startWorkers({ code: newCode }));
  });
  await replacing;
  histories = await historiesOf(stack, played.played.cycle);
}, 300_000);

afterAll(() => stack?.stop(), 60_000);

/** Ids of the patches that a run has gone the new way of. */
function patchesIn({ json }: History): string[] {
  const { events } = JSON.parse(json) as { events: { eventType: string }[] };
  const markers = events.filter(({ eventType }) => eventType === 'EVENT_TYPE_MARKER_RECORDED');
  return markers.flatMap((marker) =>
    [...JSON.stringify(marker).matchAll(/"data":"([^"]+)"/g)].flatMap(([, data = '']) => {
      const { id } = JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as { id?: string };
      return id === undefined ? [] : [id];
    }),
  );
}

const runsOf = (kind: string): string[][] =>
  histories.filter(({ workflowId }) => workflowId.startsWith(`${kind}/`)).map(patchesIn);

describe('a year whose workers are replaced in the middle by newer ones', () => {
  it('comes out as if nothing had happened', async () => {
    expect(played.played.surprises).toEqual([]);
    expect(played.outcome).toMatchObject(await expectedOf(SAMPLE));
    expect(await chainOf(stack.ownerUrl, played.played.cycle)).toMatchObject({ ok: true });
  });

  it('goes the old way in every run that began before, and the new way in every one since', () => {
    const [registration, submission, ...later] = runsOf('cycle');
    expect([registration, submission]).toEqual([[], []]);
    expect(later.length).toBeGreaterThan(2);
    expect(later.every((patches) => patches.includes('notedAtTheBeginning'))).toBe(true);
    expect(runsOf('contest').every((patches) => patches.includes('notedAtTheBeginning'))).toBe(true);
    expect(runsOf('conference')[0]).toEqual([]);
  });

  it('takes up a step that is new in a run that began before, where the run had not come to it', () => {
    const dossiers = runsOf('submission');
    expect(dossiers.length).toBeGreaterThan(5);
    for (const patches of dossiers) expect(patches).toEqual(['farewellToADossier']);
  });

  it('leaves histories that replay on the new code, and on the old code only where nothing new was done', async () => {
    await stack.stopWorkers();
    expect(await replay(newCode, histories)).toEqual([]);
    const stuck = (await replay(await firstCode(), histories)).map((failure) => failure.split('/', 1)[0]);
    expect([...new Set(stuck)].sort()).toEqual(['contest', 'cycle', 'issuance', 'submission']);
  }, 120_000);
});
