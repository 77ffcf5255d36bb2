import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../src/foundation/openapi/examples';
import { type RunningApi, startApi } from './api';
import { filledYear } from './filled-year';
import { programOf } from './year';

/** The most that any question may cost: who asks, what about, and the answer itself. */
const MOST = 12;
const FILL: Record<string, string> = { unit: 'PL', reviewer: 'DT', contest: 'flag', round: '1', award: 'CTD-T' };

interface Asked {
  path: string;
  status: number;
  statements: number;
  bytes: number;
}

describe('the number of SQL statements of a question', () => {
  let api: RunningApi;
  const asked: Record<6 | 200, Asked[]> = { 6: [], 200: [] };

  beforeAll(async () => {
    api = await startApi();
    const document = (await api.visitor.get('/openapi.json')).body as unknown as OpenAPIObject;
    const questions = operationsOf(document)
      .filter(({ method, path }) => method === 'get' && !path.endsWith('/stream') && !path.includes('/health/'))
      .map(({ path }) => path.replace(/^\/api/, ''));
    for (const units of [6, 200] as const) {
      const { cycle, blocId } = await filledYear(api.dataSource, units);
      const headers = await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId }]);
      for (const question of questions) {
        const path = question.replace(
          /\{(\w+)\}/g,
          (_, name: string) => ({ ...FILL, cycle, bloc: `WIDE-${units}` })[name] ?? name,
        );
        const answer = await api.visitor.ask('GET', path, { headers });
        asked[units].push({
          path: question,
          status: answer.status,
          statements: Number(answer.headers.get('x-sql-count')),
          bytes: JSON.stringify(answer.body).length,
        });
      }
    }
  }, 60_000);
  afterAll(() => api.close());

  it('is the same with 6 and with 200 units', () => {
    const counts = (rows: Asked[]) => Object.fromEntries(rows.map(({ path, statements }) => [path, statements]));
    expect(counts(asked[200])).toEqual(counts(asked[6]));
  });

  it('is never more than a fixed number', () => {
    expect(asked[200].filter(({ statements }) => statements > MOST)).toEqual([]);
    expect(asked[200].filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('was counted on lists that really grew', () => {
    const size = (rows: Asked[], path: string) => rows.find((row) => row.path === path)?.bytes ?? 0;
    for (const path of ['/cycles/{cycle}/registrations', '/cycles/{cycle}/submissions', '/cycles/{cycle}/ranking']) {
      expect([path, size(asked[200], path) > 5 * size(asked[6], path)]).toEqual([path, true]);
    }
  });
});
