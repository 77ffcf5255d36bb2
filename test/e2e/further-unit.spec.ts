import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { costOf, director, playYear, type Script, scriptOf } from '@thidua/rehearsal';
import type { Act } from '@thidua/rulebook';
import { replayAll } from '../support/histories';
import { SAMPLES, startStack, type TestStack } from '../support/stack';

const NEW = 'NM';
const MOST_EVENTS_A_UNIT = 100;

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack();
}, 120_000);

afterAll(() => stack?.stop(), 60_000);

async function textsOfHaNam() {
  const [bloc = '', rules = '', year = ''] = await Promise.all(
    ['bloc.yaml', 'rules.yaml', 'year.yaml'].map((name) => readFile(join(SAMPLES, 'ha-nam-2023', name), 'utf8')),
  );
  return { bloc, rules, year };
}

/** The Hà Nam bloc with a seventh unit that does whatever Bình Lục does, a minute later. */
function withSeventhUnit(script: Script): Script {
  const acts = script.acts.flatMap((act): Act[] => {
    const later = `${act.at.slice(0, 14)}${String(Number(act.at.slice(14, 16)) + 1).padStart(2, '0')}`;
    const copy = { ...act, at: later, index: act.index + 1000 };
    if (act.do === 'assign') return [{ ...act, reviews: { ...act.reviews, [NEW]: ['TL', 'LN'] } }];
    if (act.do === 'attend') return [{ ...act, present: [...act.present, NEW] }];
    if (act.do === 'ballots') return [{ ...act, ballots: { ...act.ballots, [NEW]: act.ballots.BL ?? {} } }];
    if (act.do === 'extend') return [{ ...act, units: ['BL', NEW] }];
    if ('of' in act && act.of === 'BL' && act.do === 'score') {
      return [act, { ...copy, of: NEW, by: act.by === 'PL' ? 'TL' : 'LN' } as Act];
    }
    if ('of' in act && act.of === 'BL') return [act, { ...copy, of: NEW } as Act];
    if (act.by === 'BL' && act.do !== 'score') return [act, { ...copy, by: NEW } as Act];
    return [act];
  });
  return { ...script, units: [...script.units, NEW], acts };
}

async function eventsOf(script: Script): Promise<number> {
  const api = await director(stack.apiUrl);
  const played = await playYear(api, stack.apiUrl, script, { dayMs: 0, say: () => undefined });
  expect(played.surprises).toEqual([]);
  return (await costOf(stack, played.cycle)).reduce((sum, { events }) => sum + events, 0);
}

describe('the cost of a further unit', () => {
  it('is a hundred history events at most', async () => {
    const texts = await textsOfHaNam();
    const bloc = texts.bloc.replace(
      '  officers:',
      `    - { code: ${NEW}, name: { vi: Phòng Văn hóa – Thông tin huyện Mới, en: A seventh office } }\n  officers:`,
    );
    const [six, seven] = [scriptOf(texts), scriptOf({ ...texts, bloc })];
    if (!six.ok || !seven.ok) throw new Error('the sample does not read');
    const events = await eventsOf(six.script);
    expect((await eventsOf(withSeventhUnit(seven.script))) - events).toBeLessThanOrEqual(MOST_EVENTS_A_UNIT);
  }, 180_000);
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(30);
    expect(failures).toEqual([]);
  }, 60_000);
});
