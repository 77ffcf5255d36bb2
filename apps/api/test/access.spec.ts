import type { OpenAPIObject } from '@nestjs/swagger';
import { type OperationName, policyOf } from '../src/foundation';
import type { Rule } from '../src/foundation/access/rule';
import { operationsOf } from '../src/foundation/openapi/examples';
import { type RunningApi, startApi } from './api';
import { type Held, programOf, runningYear, sampleBook } from './year';

/** Who is tried: one role each, and what of the asked thing they hold it of. */
interface Persona {
  name: string;
  held: Held[];
  /** Has a part in the bloc that is asked about, so may know of it. */
  insider: boolean;
}

interface Route {
  operation: OperationName;
  method: string;
  path: string;
}

const FILL: Record<string, string> = {
  bloc: 'HNA-VH',
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
  token: 'no-such-link-no-such-link-no-such-link-1234',
  id: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d',
};

/** What the routes below ask about, as the table of the policy calls it. */
function fits({ role, unit, body }: Held, of: Rule['of'], filled: Set<string>): boolean {
  switch (of) {
    case undefined:
      return true;
    case 'bloc':
    case 'committee':
      return true;
    case 'unit':
      return unit === FILL.unit;
    case 'reviewer':
      return !filled.has('reviewer') || unit === FILL.reviewer;
    case 'assigned':
      return unit === FILL.reviewer;
    case 'self':
      return false;
    case 'body':
      return role === 'signer' && body === (filled.has('award') ? 'UBND-T' : body);
  }
}

describe('every operation for every role', () => {
  let api: RunningApi;
  let routes: Route[];
  let cycle: string;
  let ruleSet: string;
  const personas: (Persona & { headers: Record<string, string> })[] = [];

  beforeAll(async () => {
    api = await startApi();
    const { bloc, rules } = await sampleBook();
    const year = await runningYear(api.dataSource, { bloc, rules });
    cycle = year.cycle;
    ruleSet = year.ruleSet;
    const other = await runningYear(api.dataSource, { bloc: { ...bloc, code: 'OTHER' }, rules });
    // TL reviews what KB does not: the table's "assigned" is KB for the dossier of PL
    await api.dataSource.query(
      `insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'PL', 'KB'), ($1, 'TL', 'DT')`,
      [cycle],
    );
    const [account] = await api.dataSource.query<{ id: string }[]>('select id from account limit 1');
    await api.dataSource.query(
      `insert into nomination (cycle_id, award, unit, body_id, at, account_id)
       select $1, 'CTD-T', 'PL', id, now(), $2 from body where code = 'UBND-T'`,
      [cycle, account?.id],
    );
    const of = (held: Omit<Held, 'bloc'>, blocId = year.blocId): Held => ({ bloc: blocId, ...held });
    const people: Persona[] = [
      { name: 'administrator', held: [{ role: 'administrator' }], insider: true },
      { name: 'standing body', held: [of({ role: 'standingBody' })], insider: true },
      { name: 'head', held: [of({ role: 'head', year: 2023 })], insider: true },
      { name: 'standing body in this cycle only', held: [of({ role: 'standingBody', cycle })], insider: true },
      { name: 'head in this cycle only', held: [of({ role: 'head', year: 2023, cycle })], insider: true },
      { name: 'deputy', held: [of({ role: 'deputy', year: 2023 })], insider: true },
      { name: 'head of another year', held: [of({ role: 'head', year: 2031 })], insider: true },
      { name: 'leader of PL', held: [of({ role: 'unitLeader', unit: 'PL', cycle })], insider: true },
      { name: 'officer of PL', held: [of({ role: 'unitOfficer', unit: 'PL' })], insider: true },
      { name: 'leader of KB', held: [of({ role: 'unitLeader', unit: 'KB', cycle })], insider: true },
      { name: 'officer of DT', held: [of({ role: 'unitOfficer', unit: 'DT' })], insider: true },
      { name: 'signer of UBND-T', held: [{ role: 'signer', body: 'UBND-T' }], insider: true },
      { name: 'signer of SVHTTDL', held: [{ role: 'signer', body: 'SVHTTDL' }], insider: true },
      { name: 'signer of no body of the bloc', held: [{ role: 'signer', body: 'STTTT' }], insider: false },
      { name: 'auditor', held: [of({ role: 'auditor' })], insider: true },
      { name: 'standing body of another bloc', held: [of({ role: 'standingBody' }, other.blocId)], insider: false },
      {
        name: 'leader of PL in another cycle',
        held: [of({ role: 'unitLeader', unit: 'PL', cycle: other.cycle })],
        insider: false,
      },
      { name: 'nobody in particular', held: [], insider: false },
    ];
    for (const persona of people) {
      personas.push({ ...persona, headers: await programOf(api.dataSource, persona.held) });
    }
    const { body } = await api.visitor.get('/openapi.json');
    routes = operationsOf(body as unknown as OpenAPIObject).map(({ path, method, operation }) => ({
      operation: (operation as unknown as { 'x-operation': OperationName })['x-operation'],
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, ''),
    }));
  });
  afterAll(() => api.close());

  const placesOf = ({ path }: Route) => new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));

  const filled = ({ path }: Route) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => ({ ...FILL, cycle, ruleSet })[name] ?? `unknown-${name}`);

  function allowed({ held }: Persona, route: Route): boolean {
    const { roles, narrowedByHandler } = policyOf(route.operation);
    const places = placesOf(route);
    const scoped = places.has('cycle') || places.has('bloc') || places.has('ruleSet');
    return roles.some(({ role, of }) => {
      if (role === 'anyone' || role === 'signedIn') return true;
      return held.some((grant) => {
        if (grant.role !== role) return false;
        if (grant.role === 'administrator') return true;
        if (!scoped) return Boolean(narrowedByHandler) || of === undefined;
        // a role for one cycle reads of what the cycle is made, and changes nothing of it
        if (grant.cycle !== undefined && !places.has('cycle') && route.method !== 'GET') return false;
        const hasPart = inThis(grant, places);
        return hasPart && fits(grant, of, places);
      });
    });
  }

  let thisBloc: string | undefined;
  function inThis(grant: Held, places: Set<string>): boolean {
    thisBloc ??= personas.find(({ name }) => name === 'standing body')?.held[0]?.bloc;
    if (grant.role === 'signer') return places.has('cycle') && grant.body !== 'STTTT';
    if (grant.bloc !== thisBloc) return false;
    if (grant.cycle !== undefined && places.has('cycle') && grant.cycle !== cycle) return false;
    return grant.year === undefined || grant.year === 2023 || !(places.has('cycle') || places.has('ruleSet'));
  }

  /** Without a key and with an empty body: whoever may is told what is missing, and nothing changes. */
  async function tried(route: Route, headers: Record<string, string>): Promise<{ status: number; code: string }> {
    const cut = new AbortController();
    const response = await fetch(`${api.url}/api${filled(route)}`, {
      method: route.method,
      headers: { ...headers, ...(route.method !== 'GET' && { 'Content-Type': 'application/json' }) },
      ...(route.method !== 'GET' && { body: '{}' }),
      signal: cut.signal,
    });
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
    const problem = isProblem ? ((await response.json()) as { code: string }) : { code: '' };
    cut.abort();
    return { status: response.status, code: problem.code };
  }

  it('lets nobody in who is not signed in, except where anyone may', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const { code } = await tried(route, {});
      const open: boolean = policyOf(route.operation).roles.some(({ role }) => role === 'anyone');
      if ((code === 'UNAUTHENTICATED') === open) wrong.push(`${route.method} ${route.path}: ${code}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('allows and refuses as the table says, and hides what one may not know of', async () => {
    const wrong: string[] = [];
    const closed = routes.filter(({ operation }) => policyOf(operation).roles.every(({ role }) => role !== 'anyone'));
    for (const route of closed) {
      const places = placesOf(route);
      const scoped = places.has('cycle') || places.has('bloc') || places.has('ruleSet');
      for (const persona of personas) {
        const { status, code } = await tried(route, persona.headers);
        const says = `${persona.name}: ${route.method} ${route.path} (${route.operation}) answered ${status} ${code}`;
        if (allowed(persona, route)) {
          if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || code === 'INTERNAL') wrong.push(`may, but ${says}`);
        } else {
          const knows = knowsOf(persona, places);
          const expected = scoped && !knows ? 'NOT_FOUND' : 'FORBIDDEN';
          if (code !== expected) wrong.push(`may not, expected ${expected}, but ${says}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  /** A head of another year and whoever holds a role in another cycle only know what is not of one year or cycle. */
  function knowsOf({ held, insider }: Persona, places: Set<string>): boolean {
    if (!insider) return false;
    return held.some(({ role, cycle: only }) => {
      if (role === 'signer') return places.has('cycle');
      return only === undefined || places.has('cycle');
    });
  }

  it('does not tell a hidden cycle from one that does not exist', async () => {
    const stranger = personas.find(({ name }) => name === 'nobody in particular');
    const hidden = await api.visitor.get(`/cycles/${cycle}/stream`, stranger?.headers);
    const missing = await api.visitor.get('/cycles/no-such-cycle/stream', stranger?.headers);
    const told = ({ status, body }: typeof hidden) => ({ status, code: body.code, detail: body.detail });
    expect(told(hidden)).toEqual(told(missing));
    expect(hidden.status).toBe(404);
  });

  it('lets an administrator of one cycle do nothing outside it', async () => {
    const headers = await programOf(api.dataSource, [{ role: 'administrator', cycle }]);
    expect((await api.visitor.get(`/cycles/${cycle}`, headers)).status).toBe(200);
    const code = async (method: string, path: string) =>
      (await tried({ operation: 'createBody', method, path }, headers)).code;
    expect(await code('POST', '/bodies')).toBe('FORBIDDEN');
    expect(await code('POST', '/accounts')).toBe('FORBIDDEN');
    expect(await code('PUT', '/blocs/{bloc}/name')).toBe('NOT_FOUND');
  });

  it('keeps a token for one cycle to that cycle', async () => {
    const bloc = personas.find(({ name }) => name === 'standing body')?.held[0]?.bloc ?? '';
    const headers = await programOf(api.dataSource, [{ role: 'standingBody', bloc }], { cycle });
    const there = await tried({ operation: 'streamEvents', method: 'GET', path: '/cycles/{cycle}/stream' }, headers);
    expect(there.status).toBe(200);
    expect((await api.visitor.get('/blocs/HNA-VH', headers)).body.code).toBe('NOT_FOUND');
    expect((await api.visitor.get('/grants', headers)).body.code).toBe('FORBIDDEN');
  });
});
