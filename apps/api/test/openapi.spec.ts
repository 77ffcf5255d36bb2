import type { OpenAPIObject } from '@nestjs/swagger';
import { ERRORS } from '@thidua/contracts';
import { OPERATION_NAMES } from '../src/foundation/access/policy';
import { operationsOf } from '../src/foundation/openapi/examples';
import { type RunningApi, startApi } from './api';

interface Shown {
  operationId: string;
  summary?: string;
  description?: string;
  'x-operation'?: string;
  'x-roles'?: unknown[];
  requestBody?: { content: Record<string, { example?: unknown }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, { example?: unknown; examples?: object }> }
  >;
}

describe('the OpenAPI document', () => {
  let api: RunningApi;
  let document: OpenAPIObject;
  let operations: { at: string; shown: Shown }[];
  beforeAll(async () => {
    api = await startApi();
    const answer = await api.visitor.get('/openapi.json');
    document = answer.body as unknown as OpenAPIObject;
    operations = operationsOf(document).map(({ path, method, operation }) => ({
      at: `${method} ${path}`,
      shown: operation as unknown as Shown,
    }));
  });
  afterAll(() => api.close());

  const lacking = (has: (shown: Shown) => boolean) => operations.filter(({ shown }) => !has(shown)).map(({ at }) => at);

  it('is of version 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.length).toBeGreaterThan(40);
  });

  it('gives every operation a name of its own, a summary in both languages and its roles', () => {
    expect(
      lacking(({ summary, description }) => /.+ \/ .+/.test(summary ?? '') && /Who: .+\./.test(description ?? '')),
    ).toEqual([]);
    expect(
      lacking(
        (shown) => OPERATION_NAMES.includes(shown['x-operation'] as never) && (shown['x-roles'] ?? []).length > 0,
      ),
    ).toEqual([]);
    const ids = operations.map(({ shown }) => shown.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows every operation’s errors as problems, each with its example', () => {
    const problems = ({ responses }: Shown) =>
      Object.values(responses).flatMap(({ content }) =>
        Object.keys(content?.['application/problem+json']?.examples ?? {}),
      );
    expect(lacking((shown) => problems(shown).includes('INTERNAL'))).toEqual([]);
    expect(operations.flatMap(({ shown }) => problems(shown)).filter((code) => !(code in ERRORS))).toEqual([]);
  });

  it('gives every request body and every answer an example', () => {
    const shows = (content: Record<string, { example?: unknown; examples?: object }> = {}) =>
      Object.values(content).every((media) => media.example !== undefined || media.examples !== undefined);
    expect(lacking(({ requestBody }) => requestBody === undefined || shows(requestBody.content))).toEqual([]);
    expect(lacking(({ responses }) => Object.values(responses).every(({ content }) => shows(content)))).toEqual([]);
    const answers = ({ responses }: Shown) => Object.entries(responses).filter(([status]) => status.startsWith('2'));
    expect(
      lacking((shown) => answers(shown).every(([status, { content }]) => status === '204' || content !== undefined)),
    ).toEqual([]);
  });

  it('asks for a key wherever a command may lack one, and shows each place of an address', () => {
    type Parameter = { name: string; in: string; example?: unknown };
    const parametersOf = (shown: Shown) => (shown as unknown as { parameters?: Parameter[] }).parameters ?? [];
    const isCommand = (shown: Shown) => JSON.stringify(shown.responses).includes('IDEMPOTENCY_KEY_REQUIRED');
    const takesKey = (shown: Shown) => parametersOf(shown).some(({ name }) => name === 'Idempotency-Key');
    expect(lacking((shown) => isCommand(shown) === takesKey(shown))).toEqual([]);
    expect(
      lacking((shown) => parametersOf(shown).every((place) => place.in !== 'path' || place.example !== undefined)),
    ).toEqual([]);
    const undeclared = operations.filter(({ at, shown }) => {
      const declared = parametersOf(shown).flatMap((place) => (place.in === 'path' ? [`{${place.name}}`] : []));
      return (at.match(/\{\w+\}/g) ?? []).some((place) => !declared.includes(place));
    });
    expect(undeclared.map(({ at }) => at)).toEqual([]);
  });

  it('names the token that a session sends beside its cookie, in whatever changes something', () => {
    const ways = (shown: Shown) => (shown as unknown as { security?: Record<string, unknown>[] }).security ?? [];
    const wrong = operations.filter(({ at, shown }) =>
      ways(shown).some((way) => 'session' in way && 'csrf' in way === at.startsWith('get ')),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
    expect(document.components?.securitySchemes).toHaveProperty('csrf.name', 'X-CSRF-Token');
  });

  it('shows every operation in a group that the documents describe', () => {
    const groups = (document.tags ?? []).map(({ name }) => name);
    const tagsOf = (shown: Shown) => (shown as unknown as { tags?: string[] }).tags ?? [];
    expect(
      lacking((shown) => tagsOf(shown).length === 1 && tagsOf(shown).every((tag) => groups.includes(tag))),
    ).toEqual([]);
  });

  it('leaves no reference in the air', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(references.filter((name) => !(name in (document.components?.schemas ?? {})))).toEqual([]);
  });

  it('describes every operation of the policy', () => {
    const described = new Set(operations.map(({ shown }) => shown['x-operation']));
    expect(OPERATION_NAMES.filter((name) => !described.has(name))).toEqual([]);
  });

  it('can be browsed with nothing from elsewhere', async () => {
    const page = await fetch(`${api.url}/api/docs`);
    const html = await page.text();
    expect(page.status).toBe(200);
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source))).toEqual([]);
    for (const source of sources) {
      const asset = await fetch(new URL(source, `${api.url}/api/docs`));
      expect([source, asset.status]).toEqual([source, 200]);
    }
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
  });
});
