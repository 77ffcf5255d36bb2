import { Facts } from '@thidua/database';
import { type RunningApi, startApi } from './api';
import { programOf, runningYear, sampleBook } from './year';

interface Heard {
  id: string;
  event: string;
  data: { sequence: number; type: string; payload: unknown };
}

/** Reads a stream until so many events have come. */
async function hear(url: string, headers: Record<string, string>, count: number, meanwhile?: () => Promise<void>) {
  const cut = new AbortController();
  const response = await fetch(url, { headers, signal: cut.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const heard: Heard[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const more = meanwhile?.();
  while (heard.length < count && reader) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const fields = Object.fromEntries(part.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]));
      if (fields.id) heard.push({ id: fields.id, event: fields.event ?? '', data: JSON.parse(fields.data ?? '{}') });
    }
  }
  await more;
  cut.abort();
  return heard;
}

describe('the live stream of a year', () => {
  let api: RunningApi;
  let cycle: string;
  let headers: Record<string, string>;
  let url: string;
  const unitsOf = (heard: Heard[]) => heard.map(({ data }) => (data.payload as { unit: string }).unit);

  const happen = (...units: string[]) =>
    new Facts(api.dataSource).commit(async (tx) => {
      for (const unit of units) {
        const at = '2023-02-08T02:00:00.000Z';
        tx.event({ cycle, type: 'unit.registered', actor: 'engine', at, payload: { unit } });
      }
    });

  beforeAll(async () => {
    api = await startApi();
    const year = await runningYear(api.dataSource, await sampleBook());
    cycle = year.cycle;
    url = `${api.url}/api/cycles/${cycle}/stream`;
    headers = await programOf(api.dataSource, [{ role: 'auditor', bloc: year.blocId }]);
    await happen('PL', 'DT', 'KB');
  });
  afterAll(() => api.close());

  it('tells what happened, then what happens, each once and in order', async () => {
    const heard = await hear(url, headers, 6, async () => {
      await happen('TL');
      await happen('BL', 'LN');
    });
    expect(heard.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(unitsOf(heard)).toEqual(['PL', 'DT', 'KB', 'TL', 'BL', 'LN']);
    expect(heard[0]).toEqual({
      id: '1',
      event: 'unit.registered',
      data: { sequence: 1, type: 'unit.registered', at: '2023-02-08T02:00:00.000Z', payload: { unit: 'PL' } },
    });
  });

  it('goes on after the last event that a browser has', async () => {
    const [first] = await hear(url, { ...headers, 'Last-Event-ID': '2' }, 1);
    expect(first?.id).toBe('3');
    const [byQuery] = await hear(`${url}?after=4`, headers, 1);
    expect(byQuery?.id).toBe('5');
  });

  it('tells a thousand events that were missed', async () => {
    await happen(...Array.from({ length: 1000 }, (_, index) => `U${index}`));
    const heard = await hear(url, { ...headers, 'Last-Event-ID': '6' }, 1000);
    expect(unitsOf(heard)).toEqual(Array.from({ length: 1000 }, (_, index) => `U${index}`));
  });

  it('lists the same in pages, who did it for the auditor only', async () => {
    const page = await api.visitor.get<{ rows: { sequence: number; by: string | null }[]; next: string }>(
      `/cycles/${cycle}/events?limit=2`,
      headers,
    );
    expect(page.body.rows.map(({ sequence, by }) => [sequence, by])).toEqual([
      [1, 'engine'],
      [2, 'engine'],
    ]);
    const [{ id: blocId = '' } = {}] = await api.dataSource.query<{ id: string }[]>(
      `select id from bloc where code = 'HNA-VH'`,
    );
    const officer = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: 'PL' }]);
    const { body } = await api.visitor.get<{ rows: { sequence: number; by: string | null }[] }>(
      `/cycles/${cycle}/events?limit=1&after=${page.body.next}`,
      officer,
    );
    expect(body.rows.map(({ sequence, by }) => [sequence, by])).toEqual([[3, null]]);
  });

  it('gives way to a newer one where an account has too many, and only there', async () => {
    const cut = new AbortController();
    const watch = () => fetch(url, { headers, signal: cut.signal });
    const first = await watch();
    for (let count = 0; count < 20; count += 1) await watch();
    expect(await first.text()).toMatch(/retry: 60000\n\n$/);
    cut.abort();
  });

  it('ends when the program stops, which waits for it no longer', async () => {
    const short = await startApi();
    const { cycle: other, blocId } = await runningYear(short.dataSource, await sampleBook());
    const watching = await fetch(`${short.url}/api/cycles/${other}/stream`, {
      headers: await programOf(short.dataSource, [{ role: 'auditor', bloc: blocId }]),
    });
    const rest = watching.text();
    await short.close();
    expect(await rest).toContain('retry: 2000');
  });
});
