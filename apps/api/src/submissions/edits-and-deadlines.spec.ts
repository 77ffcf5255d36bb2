import { randomUUID } from 'node:crypto';
import type { FileStore } from '@thidua/files';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';
import { FILE_STORE } from '../foundation';

/** In the bloc's zone the sample's submission lasts from 16 October 08:00 to 3 November 17:00, and late ones five days more. */
const OPENS = '2023-10-16T01:00:00.000Z';
const CLOSES = '2023-11-03T10:00:00.000Z';
const LATE_CLOSES = '2023-11-08T10:00:00.000Z';

let api: RunningApi;
let cycle: string;
let anybody: Person;
let officer: Record<string, string>;
let standingBody: Record<string, string>;

beforeEach(async () => {
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  officer = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: year.blocId, unit: 'PL', cycle }]);
  standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: year.blocId, cycle }]);
  await register('PL');
});

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
});

afterAll(() => api.close());

async function register(unit: string): Promise<void> {
  await api.dataSource.query(
    `insert into registration (cycle_id, unit, titles, at, account_id) select $1, $2, '{}', now(), id from account limit 1`,
    [cycle, unit],
  );
  await api.dataSource.query(`insert into submission (cycle_id, unit) values ($1, $2)`, [cycle, unit]);
}

const stand = (at: string) => api.dataSource.query(`update cycle set business_time = $2 where id = $1`, [cycle, at]);

const later = (at: string, ms = 1): string => new Date(Date.parse(at) + ms).toISOString();

const put = (draft: unknown, version: number, headers = officer, unit = 'PL') =>
  anybody.ask<Record<string, unknown> & { code: string }>('PUT', `/cycles/${cycle}/submissions/${unit}/draft`, {
    body: draft,
    headers: { ...headers, 'If-Match': `"${version}"` },
  });

const DRAFT = { self: { 'I.1': 7.5, 'I.2': '14.75' }, indicators: { GDVH: { of: 100, met: 95, stated: '95.0' } } };

describe('a draft', () => {
  it('is kept with two places, under a version that goes up', async () => {
    await stand(OPENS);
    const saved = await put(DRAFT, 0);
    expect(saved.status).toBe(200);
    expect(saved.headers.get('etag')).toBe('"1"');
    expect(saved.body.content).toMatchObject({
      self: { 'I.1': '7.50', 'I.2': '14.75' },
      indicators: { GDVH: { stated: '95.0' } },
    });
    const read = await anybody.get(`/cycles/${cycle}/submissions/PL`, officer);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body.draft).toEqual(saved.body.content);
  });

  it('has a remark on each criterion, bonuses included, and on nothing else', async () => {
    await stand(OPENS);
    const remarks = { 'I.1': 'Đủ 12 đợt tuyên truyền.', 'B.1': 'Mô hình của thôn 3.' };
    expect((await put({ remarks }, 0)).body.content).toMatchObject({ remarks });
    const wrong = await put({ remarks: { 'M.1': 'Không có.' } }, 1);
    expect(wrong.body).toMatchObject({ code: 'UNKNOWN_CRITERION', fields: [{ path: '/remarks/M.1' }] });
    expect((await put({}, 1)).body.content).toMatchObject({ remarks: {} });
  });

  it('edited by two people loses nothing: the second gets both versions', async () => {
    await stand(OPENS);
    await put(DRAFT, 0);
    const second = await put({ self: { 'I.1': 8 } }, 0);
    expect(second.status).toBe(412);
    expect(second.headers.get('content-type')).toContain('application/problem+json');
    expect(second.headers.get('etag')).toBe('"1"');
    expect(second.body).toMatchObject({
      code: 'VERSION_MISMATCH',
      current: { version: 1, content: { self: { 'I.1': '7.50', 'I.2': '14.75' } } },
      yours: { version: 0, content: { self: { 'I.1': '8.00' } } },
    });
    expect((await put({ self: { 'I.1': 8 } }, 1)).status).toBe(200);
  });

  it('is not saved blindly', async () => {
    await stand(OPENS);
    const answer = await anybody.ask('PUT', `/cycles/${cycle}/submissions/PL/draft`, { body: DRAFT, headers: officer });
    expect(answer).toMatchObject({ status: 428, body: { code: 'PRECONDITION_REQUIRED' } });
  });

  it.each([
    [{ self: { 'X.9': 1 } }, 'UNKNOWN_CRITERION'],
    [{ self: { 'I.1': '8.01' } }, 'SCORE_OUT_OF_RANGE'],
    [{ indicators: { XYZ: { of: 1, met: 1, stated: '100' } } }, 'UNKNOWN_INDICATOR'],
    [{ indicators: { GDVH: { of: 10, met: 11, stated: '110' } } }, 'VALIDATION_FAILED'],
    [{ indicators: { GDVH: { of: 0, met: 0, stated: '0' } } }, 'VALIDATION_FAILED'],
  ])('that breaks a rule changes nothing: %j', async (draft, code) => {
    await stand(OPENS);
    expect((await put(draft, 0)).body.code).toBe(code);
    expect((await anybody.get(`/cycles/${cycle}/submissions/PL`, officer)).body.draftVersion).toBe(0);
  });
});

describe('the deadlines of a dossier', () => {
  it('admit an edit from the opening to the end of the late days, both included', async () => {
    await stand(later(OPENS, -1));
    expect((await put(DRAFT, 0)).body.code).toBe('STAGE_NOT_OPEN');
    await stand(OPENS);
    expect((await put(DRAFT, 0)).status).toBe(200);
    await stand(CLOSES);
    expect((await put(DRAFT, 1)).status).toBe(200);
    await stand(LATE_CLOSES);
    expect((await put(DRAFT, 2)).status).toBe(200);
    await stand(later(LATE_CLOSES));
    expect((await put(DRAFT, 3)).body.code).toBe('LATE_CLOSED');
  });

  it('move for one unit alone, also when the stage is closed for the others', async () => {
    const until = '2023-11-07T10:00:00.000Z';
    await api.dataSource.query(
      `insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'submission', 'PL', $2)`,
      [cycle, until],
    );
    await api.dataSource.query(
      `update stage set state = 'closed', opened_at = opens_at, closed_at = closes_at where cycle_id = $1 and name = 'submission'`,
      [cycle],
    );
    await stand(later(LATE_CLOSES));
    expect((await put(DRAFT, 0)).status).toBe(200);
    await stand(later('2023-11-12T10:00:00.000Z'));
    expect((await put(DRAFT, 1)).body.code).toBe('LATE_CLOSED');
  });

  it('of a revision are its own', async () => {
    await stand(later(LATE_CLOSES));
    await api.dataSource.query(
      `update submission set state = 'returned', revision = 1, revision_due_at = $2 where cycle_id = $1 and unit = 'PL'`,
      [cycle, '2023-11-09T10:00:00.000Z'],
    );
    expect((await put(DRAFT, 0)).status).toBe(200);
    await stand('2023-11-09T10:00:00.001Z');
    expect((await put(DRAFT, 1)).body.code).toBe('STAGE_CLOSED');
  });

  it.each([
    ['submitted', 'ALREADY_SUBMITTED', {}],
    ['verified', 'ALREADY_VERIFIED', { verified_at: '2023-11-05T00:00:00Z' }],
    ['lapsed', 'LATE_CLOSED', {}],
  ])('do not matter once it is %s', async (state, code, more: Record<string, string>) => {
    await stand(OPENS);
    await api.dataSource.query(
      `update submission set state = $2, revision = 1, verified_at = $3 where cycle_id = $1 and unit = 'PL'`,
      [cycle, state, more.verified_at ?? null],
    );
    expect((await put(DRAFT, 0)).body.code).toBe(code);
  });

  it('wait for a closing that is under way, and then refuse', async () => {
    await stand(CLOSES);
    const closing = api.dataSource.createQueryRunner();
    await closing.connect();
    await closing.startTransaction();
    await closing.query(`select 1 from stage where cycle_id = $1 and name = 'submission' for update`, [cycle]);
    const edit = put(DRAFT, 0);
    const early = await Promise.race([edit, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]);
    expect(early).toBe('waits');
    await closing.query(`update submission set state = 'lapsed' where cycle_id = $1 and unit = 'PL'`, [cycle]);
    await closing.commitTransaction();
    await closing.release();
    expect((await edit).body.code).toBe('LATE_CLOSED');
  });
});

describe('registration', () => {
  it('ends at its own deadline, that instant included', async () => {
    const { blocId } = await runningYear(api.dataSource, await sampleBook());
    const leaderOf = (unit: string) => programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit, cycle }]);
    const apply = async (unit: string) =>
      anybody.ask('POST', `/cycles/${cycle}/registrations/${unit}`, {
        body: { titles: ['BK-T'] },
        headers: { ...(await leaderOf(unit)), 'Idempotency-Key': randomUUID() },
      });
    await stand('2023-03-25T10:00:00.000Z');
    expect((await apply('DT')).status).toBe(200);
    await stand('2023-03-25T10:00:00.001Z');
    expect((await apply('KB')).body.code).toBe('STAGE_CLOSED');
    const { body } = await anybody.get<{ rows: { unit: string }[] }>(`/cycles/${cycle}/submissions`, standingBody);
    expect(body.rows.map(({ unit }) => unit)).toEqual(['PL', 'DT']);
  });
});

describe('evidence', () => {
  const upload = (bytes: Uint8Array, name: string, criterion = 'I.1', key: string = randomUUID()) =>
    fetch(
      `${api.url}/api/cycles/${cycle}/submissions/PL/evidence?criterion=${criterion}&name=${encodeURIComponent(name)}`,
      {
        method: 'POST',
        body: Buffer.from(bytes),
        headers: { ...officer, 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key },
      },
    );
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

  it('is known by its bytes, and handed out to who may see the dossier alone', async () => {
    await stand(OPENS);
    const answer = await upload(PDF, 'báo cáo.pdf');
    expect(answer.status).toBe(200);
    const { file } = (await answer.json()) as { file: string };
    const download = await fetch(`${api.url}/api/files/${file}`, { headers: officer });
    expect(download.status).toBe(200);
    expect(download.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await download.arrayBuffer()).equals(PDF)).toBe(true);
    // a draft is its unit's alone, for those who lead the year too
    expect((await fetch(`${api.url}/api/files/${file}`, { headers: standingBody })).status).toBe(404);
    await api.dataSource.query(
      `update submission set revision = 1, state = 'submitted' where cycle_id = $1 and unit = 'PL'`,
      [cycle],
    );
    expect((await fetch(`${api.url}/api/files/${file}`, { headers: standingBody })).status).toBe(200);
    const { blocId } = await runningYear(api.dataSource, await sampleBook());
    const stranger = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'DT', cycle }]);
    expect((await fetch(`${api.url}/api/files/${file}`, { headers: stranger })).status).toBe(404);
  });

  it('is not even read while the dossier takes none, so that nobody fills the store', async () => {
    await stand(later(LATE_CLOSES));
    const put = jest.spyOn(api.app.get<FileStore>(FILE_STORE), 'put');
    const answer = await upload(PDF, 'a.pdf');
    expect(((await answer.json()) as { code: string }).code).toBe('LATE_CLOSED');
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('is not even read under a key that was used for anything else', async () => {
    await stand(OPENS);
    const key = randomUUID();
    await upload(PDF, 'a.pdf', 'I.1', key);
    await stand(later(LATE_CLOSES));
    const put = jest.spyOn(api.app.get<FileStore>(FILE_STORE), 'put');
    expect(await (await upload(PDF, 'a.pdf', 'I.2', key)).json()).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('of other bytes under the same key is refused and forgotten; what a file refers to stays', async () => {
    await stand(OPENS);
    const store = api.app.get<FileStore>(FILE_STORE);
    const put = jest.spyOn(store, 'put');
    const key = randomUUID();
    await upload(PDF, 'a.pdf', 'I.1', key);
    const other = Buffer.concat([PDF, Buffer.from(`% ${key}\n`)]);
    expect(await (await upload(other, 'a.pdf', 'I.1', key)).json()).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    const [taken, refused] = await Promise.all(put.mock.results.map(({ value }) => value as Promise<{ key: string }>));
    put.mockRestore();
    expect(await store.exists(taken?.key ?? '')).toBe(true);
    expect(await store.exists(refused?.key ?? '')).toBe(false);
  });

  it('is not even read once the dossier holds as many files as it may, or has been given ten times as many', async () => {
    await stand(OPENS);
    await upload(PDF, 'a.pdf');
    const { maxFiles } = (await sampleBook()).rules.submission.evidence;
    const more = (count: number, removed: string | null) =>
      api.dataSource.query(
        `insert into evidence (submission_id, criterion, file_id, removed_at)
         select e.submission_id, 'I.2', e.file_id, $3 from evidence e
           join submission s on s.id = e.submission_id and s.cycle_id = $1 and e.criterion = 'I.1',
           generate_series(1, $2::integer)`,
        [cycle, count, removed],
      );
    const put = jest.spyOn(api.app.get<FileStore>(FILE_STORE), 'put');
    const refused = async () => ((await (await upload(PDF, 'b.pdf', 'II.1')).json()) as { code: string }).code;
    await more(maxFiles - 1, null);
    expect(await refused()).toBe('TOO_MANY_FILES');
    await api.dataSource.query(`delete from evidence where criterion = 'I.2'`);
    await more(10 * maxFiles - 1, OPENS);
    expect(await refused()).toBe('TOO_MANY_FILES');
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('that was taken is answered alike when it is sent again after the end', async () => {
    await stand(LATE_CLOSES);
    const key = randomUUID();
    const first = (await (await upload(PDF, 'a.pdf', 'I.1', key)).json()) as object;
    await stand(later(LATE_CLOSES));
    expect(await (await upload(PDF, 'a.pdf', 'I.1', key)).json()).toEqual(first);
  });

  it('of the same bytes for the same criterion is one, whatever name it comes under', async () => {
    await stand(OPENS);
    const sent = async (name: string, criterion = 'I.1') =>
      (await (await upload(PDF, name, criterion)).json()) as { id: string; name: string };
    const first = await sent('a.pdf');
    expect(await sent('lần hai.pdf')).toEqual(first);
    expect((await sent('a.pdf', 'I.2')).id).not.toBe(first.id);
    const rows = await api.dataSource.query(
      `select e.criterion from evidence e join submission s on s.id = e.submission_id where s.cycle_id = $1 order by 1`,
      [cycle],
    );
    expect(rows).toEqual([{ criterion: 'I.1' }, { criterion: 'I.2' }]);
  });

  it('in a form or in JSON is told how to be sent', async () => {
    await stand(OPENS);
    const form = new FormData();
    form.set('file', new Blob([PDF]), 'a.pdf');
    for (const [body, type] of [
      [form, undefined],
      ['{}', 'application/json'],
    ] as const) {
      const answer = await fetch(`${api.url}/api/cycles/${cycle}/submissions/PL/evidence?criterion=I.1&name=a.pdf`, {
        method: 'POST',
        body,
        headers: { ...officer, 'Idempotency-Key': randomUUID(), ...(type && { 'Content-Type': type }) },
      });
      expect(await answer.json()).toMatchObject({
        code: 'VALIDATION_FAILED',
        fields: [
          {
            path: '/headers/content-type',
            code: 'BYTES',
            message: expect.stringContaining('application/octet-stream'),
          },
        ],
      });
    }
  });

  it('is refused by type, by size, by criterion and when it is empty', async () => {
    await stand(OPENS);
    expect(((await (await upload(Buffer.from('<html></html>'), 'a.pdf')).json()) as { code: string }).code).toBe(
      'FILE_TYPE_NOT_ALLOWED',
    );
    expect(((await (await upload(new Uint8Array(), 'a.pdf')).json()) as { code: string }).code).toBe('FILE_EMPTY');
    expect(((await (await upload(PDF, 'a.pdf', 'X.1')).json()) as { code: string }).code).toBe('UNKNOWN_CRITERION');
    const files = await api.dataSource.query(
      `select 1 from evidence e join submission s on s.id = e.submission_id where s.cycle_id = $1`,
      [cycle],
    );
    expect(files).toEqual([]);
  });
});
