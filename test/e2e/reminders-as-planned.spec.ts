import { type ApiClient, director, playYear, type Script } from '@thidua/rehearsal';
import { play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';

interface Row {
  stage: string;
  kind: string;
  units: string[];
  at: string;
  state: string;
}

interface Plan {
  rows: Row[];
  changes: { touched: string[]; moved: Row[]; added: Row[] } | null;
}

interface Sent {
  stage: string;
  unit: string;
  kind: string;
  at: string;
}

const SAMPLE = 'ha-nam-2023';

let stack: TestStack;
let api: ApiClient;
let script: Script;

beforeAll(async () => {
  stack = await startStack();
  api = await director(stack.apiUrl);
  script = await scriptOf(SAMPLE);
}, 120_000);

afterAll(() => stack?.stop(), 60_000);

class PlayedEnough extends Error {}

/** Plays the year until this act was done, and leaves its clock there. @returns its cycle */
async function playUntil(act: string): Promise<string> {
  const say = ({ text }: { text: string }) => {
    if (text === act) throw new PlayedEnough();
  };
  await expect(playYear(api, stack.apiUrl, script, { dayMs: 0, say })).rejects.toThrow(PlayedEnough);
  const { rows } = await api.get<{ rows: { id: string }[] }>('/cycles');
  return rows[0]?.id ?? '';
}

const keysOf = (rows: Row[]): string[] =>
  rows.flatMap(({ stage, units, kind, at }) => units.map((unit) => `${stage} ${unit} ${kind} ${at}`));

/** By the clocks of Hà Nam, seven hours ahead. */
const local = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16);

describe('the reminders of the year 2023 of the Hà Nam bloc', () => {
  let planned: string[];
  let extended: Plan;
  let returned: string[];
  let sent: Sent[];

  it('are shown before the year begins', async () => {
    const { cycle } = await api.command<{ cycle: string }>('/rehearsals', crypto.randomUUID(), {
      bloc: script.bloc,
      rules: script.rules,
    });
    const { rows } = await api.get<Plan>(`/cycles/${cycle}/reminders/plan`);
    expect(rows.every(({ state }) => state === 'planned')).toBe(true);
    planned = keysOf(rows);
    expect(planned.length).toBeGreaterThan(100);
  }, 60_000);

  it('are shown as they would be before a deadline is moved', async () => {
    const cycle = await playUntil('submit · KB');
    extended = await api.get<Plan>(`/cycles/${cycle}/reminders/plan?extend=submission&unit=BL&until=2023-11-07T17:00`);
    expect(extended.changes?.touched).toEqual(['BL']);
  }, 120_000);

  it('are shown for a dossier that came back', async () => {
    const cycle = await playUntil('return · PL');
    const { stages } = await api.get<{ stages: { stage: string; next: { kind: string; at: string } | null }[] }>(
      `/cycles/${cycle}/reminders?unit=KB`,
    );
    const { next } = stages.find(({ stage }) => stage === 'submission') ?? { next: null };
    returned = [`submission KB ${next?.kind} ${next?.at}`];
  }, 120_000);

  it('are sent at the instants at which they were planned, and none besides', async () => {
    const { outcome } = await play(stack.apiUrl, script);
    sent = (outcome as { reminders: Sent[] }).reminders;
    expect(sent.length).toBeGreaterThan(20);
    const { moved = [], added = [] } = extended.changes ?? {};
    const shown = new Set([...planned, ...keysOf(moved), ...keysOf(added), ...returned]);
    const keys = sent.map(({ stage, unit, kind, at }) => `${stage} ${unit} ${kind} ${at}`);
    expect(keys.filter((key) => !shown.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  }, 120_000);

  it('for three units, as the calendar on the wall says', () => {
    const of = (unit: string) =>
      sent
        .filter((one) => one.stage === 'submission' && one.unit === unit)
        .map(({ kind, at }) => `${kind} ${local(at)}`);
    // Duy Tiên is two days late, on a Sunday: the notice of Monday morning finds the dossier handed in
    expect(of('DT')).toEqual([
      'before:P14D 2023-10-20T17:00',
      'before:P3D 2023-10-31T17:00',
      'before:P1D 2023-11-02T17:00',
    ]);
    // Bình Lục was given until Tuesday the 7th: three days before is a Saturday; it hands in before Monday 17:00
    expect(of('BL')).toEqual([
      'before:P14D 2023-10-20T17:00',
      'before:P3D 2023-10-31T17:00',
      'before:P3D 2023-11-06T07:00',
    ]);
    // Phủ Lý hands in on 27 October
    expect(of('PL')).toEqual(['before:P14D 2023-10-20T17:00']);
  });

  it('for the registration, whose fourteenth day before is a Saturday', () => {
    const first = sent.filter(({ stage, kind }) => stage === 'registration' && kind === 'before:P14D');
    expect(first.map(({ unit, at }) => `${unit} ${local(at)}`)).toEqual(
      ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'].map((unit) => `${unit} 2023-03-13T07:00`),
    );
  });
});

describe('a year in which nobody does anything', () => {
  it('tells each superior once, with the list of who is missing', async () => {
    const { outcome } = await play(stack.apiUrl, { ...script, acts: script.acts.slice(0, 1) });
    const escalated = (outcome as { reminders: Sent[] }).reminders.filter(
      ({ stage, kind }) => stage === 'registration' && kind.startsWith('escalate:'),
    );
    const rows = (whom: string) => escalated.filter(({ kind }) => kind === `escalate:${whom}`);
    // Phủ Lý registered and did not sign; all six are on both lists
    for (const whom of ['head', 'standingBody'])
      expect(rows(whom).map(({ unit }) => unit)).toEqual(['PL', 'DT', 'KB', 'TL', 'BL', 'LN']);
    expect(new Set(rows('head').map(({ at }) => local(at)))).toEqual(new Set(['2023-03-27T17:00']));
    expect(new Set(rows('standingBody').map(({ at }) => local(at)))).toEqual(new Set(['2023-03-29T17:00']));
  }, 120_000);
});
