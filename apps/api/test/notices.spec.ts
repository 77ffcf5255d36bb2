import { randomUUID } from 'node:crypto';
import { type RunningApi, startApi } from './api';
import { type Held, programOf, runningYear, sampleBook } from './year';

interface NoticePage {
  rows: { id: string; subject: string; readAt: string | null }[];
  next: string | null;
}

describe('the inbox', () => {
  let api: RunningApi;
  let cycle: string;
  let blocId: string;
  let elsewhere: string;
  let other: string;

  const notify = async (of: string, recipient: string, subject: string) => {
    await api.dataSource.query(
      `insert into notice (cycle_id, recipient, kind, subject, about, due_at, at) values ($1, $2, 'test', $3, $4, now(), now())`,
      [of, recipient, subject, randomUUID()],
    );
  };
  const inboxOf = async (held: Held[], cycleOfToken?: string) => {
    const headers = await programOf(api.dataSource, held, cycleOfToken ? { cycle: cycleOfToken } : {});
    const { body } = await api.visitor.get<NoticePage>('/notices', headers);
    return { headers, subjects: body.rows.map(({ subject }) => subject).sort(), rows: body.rows };
  };

  beforeAll(async () => {
    api = await startApi({ empty: true });
    const book = await sampleBook();
    const here = await runningYear(api.dataSource, book);
    cycle = here.cycle;
    blocId = here.blocId;
    const there = await runningYear(api.dataSource, { ...book, bloc: { ...book.bloc, code: 'OTHER' } });
    elsewhere = there.cycle;
    other = there.blocId;
    for (const year of [cycle, elsewhere]) {
      await api.dataSource.query(`update cycle set rehearsal = false, business_time = null where id = $1`, [year]);
      const where = year === cycle ? 'here' : 'elsewhere';
      for (const recipient of ['unit:PL', 'unit:DT', 'head', 'standingBody', 'body:UBND-T']) {
        await notify(year, recipient, `${recipient} ${where}`);
      }
    }
  });
  afterAll(() => api.close());

  it('holds what is addressed to one’s roles, in the blocs and years where one holds them', async () => {
    expect((await inboxOf([{ role: 'unitOfficer', bloc: blocId, unit: 'PL' }])).subjects).toEqual(['unit:PL here']);
    expect((await inboxOf([{ role: 'deputy', bloc: blocId, year: 2023 }])).subjects).toEqual(['head here']);
    expect((await inboxOf([{ role: 'head', bloc: blocId, year: 2024 }])).subjects).toEqual([]);
    expect((await inboxOf([{ role: 'unitOfficer', bloc: blocId, unit: 'PL', cycle: elsewhere }])).subjects).toEqual([]);
    expect((await inboxOf([])).subjects).toEqual([]);
    const signer: Held[] = [{ role: 'signer', body: 'UBND-T' }];
    expect((await inboxOf(signer)).subjects).toEqual(['body:UBND-T elsewhere', 'body:UBND-T here']);
    expect((await inboxOf(signer, cycle)).subjects).toEqual(['body:UBND-T here']);
  });

  it('is that of a rehearsal for those alone who play in that very rehearsal', async () => {
    const rehearsal = (await runningYear(api.dataSource, await sampleBook())).cycle;
    for (const recipient of ['unit:PL', 'head', 'standingBody', 'body:UBND-T'])
      await notify(rehearsal, recipient, `${recipient} rehearsed`);
    const parts: [Held, string][] = [
      [{ role: 'unitLeader', bloc: blocId, unit: 'PL' }, 'unit:PL'],
      [{ role: 'head', bloc: blocId, year: 2023 }, 'head'],
      [{ role: 'standingBody', bloc: blocId }, 'standingBody'],
      [{ role: 'signer', body: 'UBND-T' }, 'body:UBND-T'],
    ];
    for (const [held, recipient] of parts) {
      const general = await inboxOf([held]);
      expect(general.subjects).toContain(`${recipient} here`);
      expect(general.subjects).not.toContain(`${recipient} rehearsed`);
      expect((await inboxOf([{ ...held, cycle: rehearsal }])).subjects).toEqual([`${recipient} rehearsed`]);
      expect((await inboxOf([{ ...held, cycle: elsewhere }])).subjects).not.toContain(`${recipient} rehearsed`);
      const counted = await api.visitor.get<{ unread: number }>('/notices/unread', general.headers);
      expect(counted.body.unread).toBe(general.rows.length);
    }
  });

  it('marks as read for oneself alone, and what is somebody else’s not at all', async () => {
    const mine = await inboxOf([{ role: 'standingBody', bloc: blocId }]);
    const colleague = await inboxOf([{ role: 'standingBody', bloc: blocId }]);
    const [notice] = mine.rows;
    const read = (headers: Record<string, string>) =>
      api.visitor.ask('POST', `/notices/${notice?.id}/read`, { headers });
    expect((await read(mine.headers)).status).toBe(204);
    expect((await read(mine.headers)).status).toBe(204);
    const unread = (headers: Record<string, string>) => api.visitor.get<NoticePage>('/notices?unread=true', headers);
    expect((await unread(mine.headers)).body.rows).toEqual([]);
    expect((await unread(colleague.headers)).body.rows).toHaveLength(1);
    const stranger = await inboxOf([{ role: 'unitOfficer', bloc: blocId, unit: 'PL' }]);
    expect((await read(stranger.headers)).status).toBe(404);
  });

  it('is paged, the newest first', async () => {
    for (let index = 0; index < 5; index += 1) await notify(cycle, 'unit:KB', `KB ${index}`);
    const headers = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: 'KB' }]);
    const first = await api.visitor.get<NoticePage>('/notices?limit=3', headers);
    const second = await api.visitor.get<NoticePage>(`/notices?limit=3&after=${first.body.next}`, headers);
    expect([...first.body.rows, ...second.body.rows].map(({ subject }) => subject)).toEqual([
      'KB 4',
      'KB 3',
      'KB 2',
      'KB 1',
      'KB 0',
    ]);
    expect(second.body.next).toBeNull();
  });

  it('is marked as read all at once up to what was seen, in one year where one is named', async () => {
    await notify(cycle, 'unit:TL', 'TL here');
    await notify(elsewhere, 'unit:TL', 'TL elsewhere');
    const held: Held[] = [
      { role: 'unitLeader', bloc: blocId, unit: 'TL' },
      { role: 'unitLeader', bloc: other, unit: 'TL' },
    ];
    const { headers, rows } = await inboxOf(held);
    await notify(cycle, 'unit:TL', 'TL later');
    const mark = (body: object) =>
      api.visitor.ask<{ marked: number }>('POST', '/notices/read', { headers, body: { newest: rows[0]?.id, ...body } });
    const unread = async () => {
      const { body } = await api.visitor.get<NoticePage>('/notices?unread=true', headers);
      return body.rows.map(({ subject }) => subject);
    };
    expect((await mark({ cycle: elsewhere })).body).toEqual({ marked: 1 });
    expect(await unread()).toEqual(['TL later', 'TL here']);
    expect((await mark({})).body).toEqual({ marked: 1 });
    expect(await unread()).toEqual(['TL later']);
    expect((await mark({})).body).toEqual({ marked: 0 });
  });

  it('is asked for one year alone, and says which year that is', async () => {
    const headers = await programOf(api.dataSource, [{ role: 'signer', body: 'UBND-T' }]);
    const { body } = await api.visitor.get<{ rows: object[] }>(`/notices?cycle=${elsewhere}`, headers);
    expect(body.rows).toEqual([
      expect.objectContaining({ subject: 'body:UBND-T elsewhere', year: 2023, zone: 'Asia/Ho_Chi_Minh' }),
    ]);
  });
});
