import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Refusal } from '@thidua/contracts';
import { Process } from '../src/foundation';
import { operationsOf } from '../src/foundation/openapi/examples';
import { type RunningApi, startApi } from './api';
import { filledYear } from './filled-year';
import { programOf } from './year';

interface Field {
  name: string;
  in: string;
  schema?: unknown;
  example?: unknown;
}

interface Described {
  operationId: string;
  parameters?: Field[];
  requestBody?: { content: Record<string, { example?: unknown }> };
}

interface Route {
  id: string;
  method: string;
  path: string;
  parameters: Field[];
  example: Record<string, unknown> | undefined;
}

interface Sent {
  method: string;
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Values that no field expects, as JSON. */
const ODD = [
  'null',
  'true',
  '[]',
  '{}',
  '-1',
  '7.005',
  '1e3',
  '1e400',
  '99999999999999999999',
  '""',
  '"NaN"',
  '"7,5"',
  '"٧.٥"',
  '"＜script＞"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"__proto__"',
  '"../../etc/passwd"',
  '"a\\r\\nSet-Cookie: x=1"',
  '"2023-02-30"',
  '"0000-01-01"',
  '"2023-02-30T10:00"',
  '"0000-01-01T00:00Z"',
  '"0001-01-01T00:00+14:00"',
  '"9999-12-31T23:59-12:00"',
  '"2023-01-01T00:00+23:00"',
  `"${'x'.repeat(70_000)}"`,
  '{"__proto__":"1","constructor":{"prototype":1}}',
  '{"I.1":null}',
  '{"I.1":"1e3"}',
  '{"a\\u0000b":"1"}',
  '[null]',
  '["PL","PL",{}]',
  `{"a":${deep(20_000)}}`,
];

const BODIES = ['null', '[]', '[[]]', '"text"', '1', '', '{', '{"a":}', '{"unit":{"$ne":1}}', deep(20_000)];

/** What a route's parts may be called by somebody who tries. */
const NAMES = [
  '__proto__',
  'constructor',
  'a%00b',
  '%ff',
  '%F0%9F%98%80',
  '..%2f..%2fetc',
  'x'.repeat(3000),
  'PL%0d%0aX: 1',
  '99999999999',
  '2023-01-01T00:00:00%2B23:00',
  "'; drop table box--",
];

const cursor = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64url');
const CURSORS = [
  ...[['x'], [1e20], [-1], [null], [1.5], ['a\u0000']].map(cursor),
  ...[
    ['x', 'y'],
    ['infinity', 'x'],
    [null, null],
    ['2023-02-30', randomUUID()],
    ['99999-01-01T00:00:00Z', 'x'],
  ].map(cursor),
  ...[
    ['x', 'y', 'z'],
    [1e20, 'a', 1e20],
    [9999, '', 'x'],
  ].map(cursor),
  ...[
    ['x', 'a', 'b', 'c'],
    ['0000-00-00', 'a', 'b', 'c'],
  ].map(cursor),
  'bnVsbA',
  '%00',
];

/** Odd values that leave the year as it is are the point; what starts or ends it for all is not asked here. */
const LEFT_OUT = new Set(['rehearse', 'signOut', 'signOutEverywhere', 'streamEvents']);

describe('input that nobody should send', () => {
  let api: RunningApi;
  let cycle: string;
  let headers: Record<string, string>;
  let routes: Route[];

  beforeAll(async () => {
    api = await startApi();
    const year = await filledYear(api.dataSource, 6);
    cycle = year.cycle;
    const { blocId: bloc } = year;
    headers = await programOf(api.dataSource, [
      { role: 'administrator' },
      { role: 'standingBody', bloc },
      { role: 'head', bloc, year: 2023 },
      { role: 'unitLeader', bloc, unit: 'PL' },
      { role: 'unitOfficer', bloc, unit: 'KB' },
      { role: 'signer', body: 'UBND-T' },
    ]);
    // the engine is away at once, where it would be waited for
    const away = () => Promise.reject(new Refusal('ENGINE_UNAVAILABLE'));
    for (const way of ['update', 'updateWithStart', 'start', 'signal', 'query'] as const) {
      jest.spyOn(Process.prototype, way).mockImplementation(away);
    }
    const { body } = await api.visitor.get('/openapi.json');
    routes = operationsOf(body as unknown as OpenAPIObject).map(({ path, method, operation }) => {
      const { operationId, parameters = [], requestBody } = operation as unknown as Described;
      return {
        id: operationId,
        method: method.toUpperCase(),
        path: path.replace(/^\/api/, ''),
        parameters,
        example: requestBody?.content['application/json']?.example as Record<string, unknown> | undefined,
      };
    });
  });
  afterAll(() => {
    jest.restoreAllMocks();
    return api.close();
  });

  const filled = ({ path }: Route, instead: Record<string, string> = {}): string => {
    const known: Record<string, string> = {
      cycle,
      bloc: 'WIDE-6',
      unit: 'PL',
      who: 'PL',
      reviewer: 'KB',
      contest: 'flag',
      round: '1',
      award: 'CTD-T',
      criterion: 'I.1',
      stage: 'submission',
      office: 'head',
      code: 'UBND-T',
      token: 'x'.repeat(43),
    };
    return path.replace(/\{(\w+)\}/g, (_, name: string) => instead[name] ?? known[name] ?? randomUUID());
  };

  /** What is wrong with an answer: an error that nobody foresaw, or one that is no problem with a code. */
  async function wrongWith(route: Route, sent: Sent): Promise<string[]> {
    const response = await fetch(`${api.url}/api${sent.path}`, {
      method: sent.method,
      headers: {
        ...headers,
        'Idempotency-Key': randomUUID(),
        'If-Match': '"0"',
        ...(sent.body !== undefined && { 'Content-Type': 'application/json' }),
        ...sent.headers,
      },
      ...(sent.body !== undefined && { body: sent.body }),
    });
    const text = await response.text();
    const shown = `${route.id} ${sent.path.slice(0, 80)} ${(sent.body ?? '').slice(0, 70)} ${JSON.stringify(sent.headers ?? {}).slice(0, 100)}: ${response.status} ${text.slice(0, 60)}`;
    if (response.status < 400) return [];
    const isProblem = (response.headers.get('content-type') ?? '').includes('application/problem+json');
    const hasCode = isProblem && typeof (JSON.parse(text) as { code?: unknown }).code === 'string';
    const isForeseen = response.status < 500 || text.includes('"ENGINE_UNAVAILABLE"');
    return hasCode && isForeseen ? [] : [shown];
  }

  async function tryAll(variants: (route: Route) => Sent[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const route of routes.filter(({ id }) => !LEFT_OUT.has(id))) {
      for (const sent of variants(route)) wrong.push(...(await wrongWith(route, sent)));
    }
    return wrong;
  }

  it('in one field of a body is a problem with a code, or taken', async () => {
    const wrong = await tryAll((route) =>
      Object.keys(route.example ?? {}).flatMap((field) =>
        ODD.map((odd) => {
          const others = { ...route.example };
          delete others[field];
          const rest = JSON.stringify(others).slice(1);
          const body = `{${JSON.stringify(field)}:${odd}${rest === '}' ? '' : ','}${rest}`;
          return { method: route.method, path: filled(route), body };
        }),
      ),
    );
    expect(wrong).toEqual([]);
  }, 600_000);

  it('as a whole body is a problem with a code, or taken', async () => {
    const wrong = await tryAll((route) =>
      route.method === 'GET' ? [] : BODIES.map((body) => ({ method: route.method, path: filled(route), body })),
    );
    expect(wrong).toEqual([]);
  }, 300_000);

  it('in the parts of a path is a problem with a code', async () => {
    const wrong = await tryAll((route) =>
      [...route.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
        NAMES.map((odd) => ({
          method: route.method,
          path: filled(route, { [name]: odd }),
          ...(route.method !== 'GET' && { body: JSON.stringify(route.example ?? {}) }),
        })),
      ),
    );
    expect(wrong).toEqual([]);
  }, 300_000);

  it('in a query or a cursor is a problem with a code', async () => {
    const wrong = await tryAll((route) =>
      route.parameters
        .filter((field) => field.in === 'query')
        .flatMap(({ name }) =>
          [
            ...CURSORS,
            ...NAMES,
            '',
            '1&limit=2',
            '-1',
            '1e9',
            'NaN',
            `1&${name}=2`,
            `&${name}[a]=1`,
            `&${name}[]=1`,
          ].map((odd) => ({
            method: route.method,
            path: `${filled(route)}?${name}=${odd}`,
          })),
        ),
    );
    expect(wrong).toEqual([]);
  }, 300_000);

  it('in a header is a problem with a code', async () => {
    const odd = ['*', 'W/"0"', '"x"', '"99999999999"', '0', '"1", "2"', '\u00e9\u00ff', 'x'.repeat(201), "'", '-1'];
    const wrong = await tryAll((route) =>
      route.parameters
        .filter((field) => field.in === 'header')
        .flatMap(({ name }) =>
          odd.map((value) => ({
            method: route.method,
            path: filled(route),
            body: JSON.stringify(route.example ?? {}),
            headers: { [name]: value },
          })),
        ),
    );
    expect(wrong).toEqual([]);
  }, 300_000);
});
