import { createHash, randomUUID } from 'node:crypto';
import { pdfText } from '@thidua/documents/test/pdf-text';
import type { Rules } from '@thidua/domain';
import type { FileStore } from '@thidua/files';
import { type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';
import { FILE_STORE } from '../foundation';

type Headers = Record<string, string>;
interface Written {
  file: string;
  sha256: string;
  code?: string;
}

const UNITS = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'];

let api: RunningApi;
let cycle: string;
let blocId: string;
let head: Headers;
let deputy: Headers;
let leader: Headers;
let auditor: Headers;

beforeAll(async () => {
  api = await startApi({ empty: true });
});
beforeEach(async () => {
  const book = await sampleBook();
  ({ cycle, blocId } = await runningYear(api.dataSource, book));
  head = await programOf(api.dataSource, [{ role: 'head', bloc: blocId, year: 2023, cycle }]);
  deputy = await programOf(api.dataSource, [{ role: 'deputy', bloc: blocId, year: 2023, cycle }]);
  leader = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'LN', cycle }]);
  auditor = await programOf(api.dataSource, [{ role: 'auditor', bloc: blocId }]);
  await sat(book.rules);
});
afterAll(() => api.close());

const sql = (text: string, ...values: unknown[]) => api.dataSource.query<unknown[]>(text, [cycle, ...values]);

async function round(contest: string, number: number, votes: Record<string, number>, passed: string[], valid = 6) {
  await sql(
    `with counted as (
       insert into round (cycle_id, contest, number, state, members, nominees, issued, collected, valid, invalid, votes, passed, opened_at, counted_at)
       values ($1, $2, $3, 'counted', 6, $4, 6, 6, $5::integer, 6 - $5::integer, $6, $7, '2023-11-20T08:00:00Z', '2023-11-20T08:30:00Z') returning id)
     insert into roll (round_id, unit, voted) select id, unnest($8::text[]), true from counted`,
    contest,
    number,
    Object.keys(votes),
    valid,
    JSON.stringify(votes),
    passed,
    UNITS,
  );
}

const decided = (contest: string, order: number, status: string, winners: string[]) =>
  sql(
    `update contest set status = $2, winners = $3, opened_at = '2023-11-20T08:00:00Z'::timestamptz + make_interval(mins => $5)
      where cycle_id = $1 and code = $4`,
    status,
    winners,
    contest,
    order,
  );

/** The conference of 20 November as it went, up to its close. */
async function sat(rules: Rules) {
  await sql(
    `update conference set state = 'fixed', host = 'TL', place = 'Trung tâm Văn hóa huyện Thanh Liêm', starts_at = '2023-11-20T07:00:00Z' where cycle_id = $1`,
  );
  await sql(
    `insert into attendance (cycle_id, unit, mark, at) select $1, unnest($2::text[]), 'present', '2023-11-20T07:00:00Z'`,
    UNITS,
  );
  await sql(
    `insert into tally_committee (cycle_id, members, at)
     values ($1, '{PL,TL,LN}', '2023-11-15T02:00:00Z'), ($1, '{KB,BL,DT}', '2023-11-20T07:00:00Z'), ($1, '{KB,BL,PL}', '2023-11-20T08:42:00Z')`,
  );
  expect(rules.voting.contests.map(({ code }) => code)).toEqual(['flag', 'merit', 'head', 'deputy']);
  await round('flag', 1, { PL: 5 }, ['PL']);
  await decided('flag', 0, 'passed', ['PL']);
  await round('merit', 1, { LN: 3 }, []);
  await round('merit', 2, { DT: 2 }, []);
  await decided('merit', 1, 'empty', []);
  await round('head', 1, { PL: 5, LN: 1 }, ['PL']);
  await decided('head', 2, 'elected', ['PL']);
  await round('deputy', 1, { LN: 3, DT: 2, TL: 1 }, []);
  await round('deputy', 2, { LN: 3, DT: 2 }, [], 5);
  await decided('deputy', 3, 'deadlock', []);
}

const closed = () =>
  sql(`update conference set state = 'held', closed_at = '2023-11-20T09:30:00Z' where cycle_id = $1`);

const settled = () =>
  sql(
    `update contest set status = 'settled', winners = '{LN}', settle_reason = 'dẫn đầu cả hai vòng' where cycle_id = $1 and code = 'deputy'`,
  );

const write = (headers: Headers, body: unknown = {}, key: string = randomUUID()) =>
  api.visitor.ask<Written>('POST', `/cycles/${cycle}/conference/minutes`, {
    body,
    headers: { ...headers, 'Idempotency-Key': key },
  });

const shown = async (headers: Headers) =>
  (await api.visitor.get<{ minutes: { file: string } | null }>(`/cycles/${cycle}/conference`, headers)).body.minutes;

const fetched = (file: string, headers: Headers) => fetch(`${api.url}/api/files/${file}`, { headers });

async function paper(file: string): Promise<string> {
  return pdfText(new Uint8Array(await (await fetched(file, head)).arrayBuffer()));
}

const written = () =>
  sql(`select payload from event where cycle_id = $1 and type = 'minutes.written' order by sequence`);

describe('minutes of a conference that still sits', () => {
  it('are refused, the same once more, and leave nothing', async () => {
    const key = randomUUID();
    expect(await write(head, {}, key)).toMatchObject({ status: 409, body: { code: 'STAGE_NOT_OPEN' } });
    await closed();
    expect(await write(head, {}, key)).toMatchObject({ status: 409, body: { code: 'STAGE_NOT_OPEN' } });
    expect(await shown(head)).toBeNull();
    expect(await written()).toEqual([]);
  });
});

interface SoFar {
  endedAt: string | null;
  absent: { excused: string[]; others: string[] };
  contests: { name: string; rounds: { conclusion: string; needed: number | null }[]; note: string | null }[];
  code?: string;
}

describe('the minutes as far as the conference has come', () => {
  const soFar = (headers: Headers) => api.visitor.get<SoFar>(`/cycles/${cycle}/conference/minutes`, headers);

  it('fill themselves while it sits, and speak of no contest before a round of it is counted', async () => {
    await decided('deputy', 3, 'open', []);
    await sql(
      `update round set state = 'open', counted_at = null where cycle_id = $1 and contest = 'deputy' and number = 2`,
    );
    await sql(`update attendance set mark = 'excused' where cycle_id = $1 and unit = 'KB'`);
    const { body } = await soFar(leader);
    expect(body).toMatchObject({
      startedAt: '2023-11-20T14:00',
      endedAt: null,
      convened: 6,
      present: 5,
      absent: { excused: ['Phòng Văn hóa – Thông tin huyện Kim Bảng'], others: [] },
    });
    expect(body.contests.map(({ rounds }) => rounds.length)).toEqual([1, 2, 1, 1]);
    await sql(`delete from roll where round_id in (select id from round where cycle_id = $1 and contest = 'flag')`);
    await sql(`delete from round where cycle_id = $1 and contest = 'flag'`);
    expect((await soFar(leader)).body.contests).toHaveLength(3);
  });

  it('say what the paper says, once it is over', async () => {
    await closed();
    const { body } = await soFar(auditor);
    const text = await paper((await write(head)).body.file);
    expect(body.endedAt).toBe('2023-11-20T16:30');
    for (const { note, rounds } of body.contests) {
      for (const said of [note ?? '', ...rounds.map(({ conclusion }) => conclusion)]) expect(text).toContain(said);
    }
  });

  it('say of a secret round that ended unread that it does not count', async () => {
    await sql(`update contest set mode = 'secret' where cycle_id = $1 and code = 'head'`);
    await sql(
      `update round set collected = 0, valid = 0, invalid = 0, votes = '{"PL": 0, "LN": 0}', passed = '{}' where cycle_id = $1 and contest = 'head'`,
    );
    await sql(
      `update roll set voted = unit in ('PL', 'LN') where round_id in (select id from round where cycle_id = $1 and contest = 'head')`,
    );
    const { contests } = (await soFar(head)).body;
    expect(contests.find(({ name }) => name.startsWith('Bầu Trưởng khối'))?.rounds[0]?.conclusion).toBe(
      'Chỉ có 2 phiếu, không kiểm để giữ bí mật; vòng này không tính.',
    );
  });

  it('are nothing before the date is fixed, and for no stranger', async () => {
    expect((await soFar(await programOf(api.dataSource, []))).status).toBe(404);
    await sql(`update conference set state = 'poll', starts_at = null where cycle_id = $1`);
    expect(await soFar(head)).toMatchObject({ status: 409, body: { code: 'DATE_NOT_FIXED' } });
  });
});

describe('minutes of a conference that is over', () => {
  beforeEach(closed);

  it('tell in Vietnamese and in the time of the bloc who came, who counted, how each vote went', async () => {
    const { body } = await write(head);
    const text = await paper(body.file);
    for (const part of [
      'BIÊN BẢN HỘI NGHỊ',
      'Tổng kết công tác thi đua, khen thưởng năm 2023',
      'Thời gian bắt đầu: 14 giờ 00 phút, ngày 20 tháng 11 năm 2023.',
      'Địa điểm: Trung tâm Văn hóa huyện Thanh Liêm. Đơn vị đăng cai: Phòng Văn hóa – Thông tin huyện Thanh Liêm.',
      'Số đơn vị triệu tập: 6; có mặt: 6; tham gia bỏ phiếu: 6.',
      'Ban kiểm phiếu: Phòng Văn hóa – Thông tin huyện Kim Bảng;',
      'Ban kiểm phiếu từ 15 giờ 42 phút:',
      'Cờ thi đua của Ủy ban nhân dân tỉnh (bỏ phiếu kín)',
      'Số phiếu cần đạt: 5.',
      'Phủ Lý 5 83,33',
      'Lý Nhân không đủ số phiếu suy tôn. Hội nghị bỏ phiếu tiếp vòng 2.',
      'Số chỉ tiêu để trống: 1.',
      'Bầu Trưởng khối năm 2024 (phiếu giấy)',
      'Phủ Lý trúng cử Trưởng khối năm 2024.',
      'Vòng 2. Số phiếu phát ra: 6; thu về: 6; hợp lệ: 5; không hợp lệ: 1. Số phiếu cần đạt: 4.',
      'Hội nghị không phân định được; Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam xem xét, quyết định.',
      'Hội nghị bế mạc lúc 16 giờ 30 phút cùng ngày',
      'CHỦ TRÌ HỘI NGHỊ',
      'DIỄN TẬP',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.indexOf('Bình xét')).toBeLessThan(text.indexOf('Bầu Trưởng khối'));
  });

  it('conclude and are signed as the head says', async () => {
    const signatures = [{ title: 'Thư ký', name: 'Nguyễn Thị Hồng' }, { title: 'Trưởng khối' }];
    const { body } = await write(head, { conclusion: 'Nhất trí.\nGiao Trưởng khối báo cáo.', signatures });
    const text = await paper(body.file);
    expect(text).toContain('Kết luận: Nhất trí.');
    expect(text).toContain('Giao Trưởng khối báo cáo.');
    expect(text).toContain('Nguyễn Thị Hồng');
    expect(text).not.toContain('CHỦ TRÌ');
  });

  it.each([
    ['an empty list of signatures', { signatures: [] }],
    ['five signatures', { signatures: Array.from({ length: 5 }, () => ({ title: 'Đại biểu' })) }],
    ['a signature without a title', { signatures: [{ name: 'A' }] }],
    ['an endless conclusion', { conclusion: 'a'.repeat(4001) }],
  ])('are not written with %s', async (_, body) => {
    expect(await write(head, body)).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(await shown(head)).toBeNull();
  });

  it('are kept once for one key, with their event, whatever changes meanwhile', async () => {
    const key = randomUUID();
    const first = await write(head, {}, key);
    expect(first.status).toBe(200);
    await settled();
    expect((await write(head, {}, key)).body).toEqual(first.body);
    expect(await written()).toEqual([{ payload: { file: first.body.file, sha256: first.body.sha256 } }]);
    expect(await write(head, { conclusion: 'Khác' }, key)).toMatchObject({ body: { code: 'IDEMPOTENCY_MISMATCH' } });
  });

  it('are replaced when written again, and the former paper stays kept but is shown no more', async () => {
    const first = await write(head);
    await settled();
    const second = await write(deputy);
    expect(await shown(leader)).toEqual({ file: second.body.file });
    expect(await paper(second.body.file)).toContain(
      'quyết định: Phòng Văn hóa – Thông tin huyện Lý Nhân trúng cử Phó khối năm 2024. Lý do: Dẫn đầu cả hai vòng.',
    );
    expect((await fetched(first.body.file, head)).status).toBe(404);
    expect(await api.dataSource.query(`select 1 from file where id = $1`, [first.body.file])).toHaveLength(1);
    expect(await written()).toHaveLength(2);
  });

  it('say what holds when they are kept, also where a deadlock is settled while they are printed', async () => {
    const put = jest.spyOn(Object.getPrototypeOf(api.app.get(FILE_STORE)), 'putBytes');
    put.mockImplementationOnce(async function (this: FileStore, bytes, contentType) {
      await settled();
      return this.putBytes(bytes as Uint8Array, contentType as string);
    });
    const { body } = await write(head);
    put.mockRestore();
    expect(await paper(body.file)).toContain('trúng cử Phó khối');
    expect(await written()).toHaveLength(1);
  });

  it('are handed to whoever may read the conference, byte for byte as they were printed', async () => {
    const { body } = await write(deputy);
    for (const headers of [leader, auditor]) {
      const answer = await fetched(body.file, headers);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(body.sha256);
    }
    const stranger = await programOf(api.dataSource, []);
    expect((await fetched(body.file, stranger)).status).toBe(404);
  });

  it('are for head and deputy to write', async () => {
    expect((await write(deputy)).status).toBe(200);
    const standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId }]);
    for (const headers of [leader, auditor, standingBody]) {
      expect(await write(headers)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    }
    expect(await written()).toHaveLength(1);
  });

  it('need nothing said beyond the facts, not even a body', async () => {
    const answer = await api.visitor.ask('POST', `/cycles/${cycle}/conference/minutes`, {
      headers: { ...head, 'Idempotency-Key': randomUUID() },
    });
    expect(answer.status).toBe(200);
  });

  it('are not written in a year that was cancelled', async () => {
    await sql(`update cycle set state = 'cancelled', cancel_reason = 'bão', closed_at = now() where id = $1`);
    expect(await write(head)).toMatchObject({ status: 409, body: { code: 'CYCLE_CANCELLED' } });
  });
});
