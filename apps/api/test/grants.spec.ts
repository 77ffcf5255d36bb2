import { randomUUID } from 'node:crypto';
import { type Person, type RunningApi, startApi } from './api';
import { programOf, runningYear, sampleBook } from './year';

interface GrantPage {
  rows: { id: string; role: string; unit: string | null; name: string; until: string | null }[];
}

describe('giving roles', () => {
  let api: RunningApi;
  let admin: Person;
  let leader: Person;
  let someone: string;
  beforeAll(async () => {
    api = await startApi();
    [admin, leader] = await Promise.all([api.signedIn('quantri@thidua.local'), api.signedIn('truong.dt@thidua.local')]);
    const { body } = await admin.ask<{ account: string }>('POST', '/accounts', {
      body: { email: 'ai.do@duytien.example', name: 'Ai Đó' },
    });
    someone = body.account;
  });
  afterAll(() => api.close());

  const officer = (unit: string) => ({ account: someone, role: 'unitOfficer', bloc: 'HNA-VH', unit });

  it('a unit’s leader makes officers of that unit, and of no other', async () => {
    expect((await leader.command('/grants', officer('DT'))).status).toBe(200);
    expect((await leader.command('/grants', officer('PL'))).body.code).toBe('FORBIDDEN');
    expect((await leader.command('/grants', { ...officer('DT'), role: 'unitLeader' })).body.code).toBe('FORBIDDEN');
  });

  it('gives the same role once', async () => {
    const before = await leader.command<{ id: string }>('/grants', officer('DT'));
    const again = await leader.command<{ id: string }>('/grants', officer('DT'));
    expect(again.body.id).toBe(before.body.id);
  });

  it('a unit has one leader at a time', async () => {
    const second = { account: someone, role: 'unitLeader', bloc: 'HNA-VH', unit: 'DT' };
    expect((await admin.command('/grants', second)).body).toMatchObject({
      code: 'VALIDATION_FAILED',
      fields: [{ path: '/role', code: 'LEADER_EXISTS' }],
    });
  });

  it('shows a leader the roles of their unit only', async () => {
    const { body } = await leader.get<GrantPage>('/grants');
    expect(new Set(body.rows.map(({ unit }) => unit))).toEqual(new Set(['DT']));
    const all = await admin.get<GrantPage>('/grants?limit=200');
    expect(all.body.rows.length).toBeGreaterThan(body.rows.length);
  });

  it('nobody gives a role to themselves', async () => {
    const { body: me } = await leader.get<{ account: string; email: string }>('/session');
    const own = { role: 'unitOfficer', bloc: 'HNA-VH', unit: 'DT' };
    expect((await leader.command('/grants', { ...own, account: me.account })).body).toMatchObject({
      fields: [{ path: '/account', code: 'ONESELF' }],
    });
    const standingBody = await api.signedIn('thuongtruc@thidua.local');
    const invited = { ...own, role: 'auditor', unit: undefined, email: ' ThuongTruc@thidua.local', name: 'Tôi' };
    expect((await standingBody.ask('POST', '/invitations', { body: invited })).body).toMatchObject({
      fields: [{ path: '/email', code: 'EMAIL' }],
    });
    const plain = { ...invited, email: invited.email.trim() };
    expect((await standingBody.ask('POST', '/invitations', { body: plain })).body).toMatchObject({
      fields: [{ path: '/email', code: 'ONESELF' }],
    });
  });

  it('says what the reader may give and end, and finds people by name or e-mail', async () => {
    interface Row {
      email: string;
      role: string;
      mayEnd: boolean;
    }
    const { body } = await leader.get<{ rows: Row[] }>('/grants');
    expect(body.rows.map(({ role, mayEnd }) => [role, mayEnd])).toEqual(
      expect.arrayContaining([
        ['unitLeader', false],
        ['unitOfficer', true],
      ]),
    );
    const givable = await leader.get('/grants/givable');
    expect(givable.body).toMatchObject([{ roles: ['unitOfficer'], unit: 'DT', cycle: null }]);
    const found = async (text: string) => {
      const answer = await admin.get<{ rows: Row[] }>(`/grants?text=${encodeURIComponent(text)}`);
      return [...new Set(answer.body.rows.map(({ email }) => email))];
    };
    expect(await found('duytien.EXAMPLE')).toEqual(['ai.do@duytien.example']);
    expect(await found('ai đó')).toEqual(['ai.do@duytien.example']);
    expect(await found('%')).toEqual([]);
  });

  it('a role that ended counts no more, at once', async () => {
    const person = await api.signedIn('canbo.dt@thidua.local');
    expect((await person.get('/blocs/HNA-VH')).status).toBe(200);
    const { body } = await leader.get<GrantPage>('/grants');
    const theirs = body.rows.filter(({ name }) => name.startsWith('Cán bộ'));
    for (const { id } of theirs) expect((await leader.ask('DELETE', `/grants/${id}`)).status).toBe(204);
    expect((await person.get('/blocs/HNA-VH')).status).toBe(404);
  });

  it('a role given from tomorrow does not count today', async () => {
    const from = new Date(Date.now() + 86_400_000).toISOString();
    const later = { account: someone, role: 'auditor', bloc: 'HNA-VH', from };
    const given = await admin.command<{ id: string }>('/grants', later);
    expect(given.status).toBe(200);
    expect((await admin.command('/grants', { ...later, until: '2020-01-01T00:00:00.000Z' })).body).toMatchObject({
      fields: [{ path: '/until', code: 'PERIOD' }],
    });
    expect((await admin.ask('DELETE', `/grants/${given.body.id}`)).status).toBe(204);
    expect(await api.dataSource.query('select from role_grant where id = $1', [given.body.id])).toHaveLength(0);
  });

  it('tells who gave a role and who ended it', async () => {
    const { body: given } = await leader.command<{ id: string }>('/grants', {
      ...officer('DT'),
      until: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const rowOf = async (query = '') => {
      const { body } = await admin.get<{
        rows: { id: string; mayEnd: boolean; givenBy: { name: string } | null; endedBy: { name: string } | null }[];
      }>(`/grants?account=${someone}${query}`);
      return body.rows.find(({ id }) => id === given.id);
    };
    const { body: me } = await leader.get<{ name: string }>('/session');
    expect(await rowOf()).toMatchObject({ givenBy: { name: me.name }, endedBy: null, mayEnd: true });
    await admin.ask('DELETE', `/grants/${given.id}`);
    expect(await rowOf()).toBeUndefined();
    expect(await rowOf('&ended=true')).toMatchObject({
      givenBy: { name: me.name },
      endedBy: { name: 'Người quản trị hệ thống' },
      mayEnd: false,
    });
  });

  it('lists each role once, page by page, by the names of people', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    for (let pages = 0; next !== null && pages < 50; pages += 1) {
      const { body }: { body: { rows: { id: string }[]; next: string | null } } = await admin.get(
        `/grants?limit=3${next && `&after=${next}`}`,
      );
      seen.push(...body.rows.map(({ id }) => id));
      next = body.next;
    }
    const now = await api.dataSource.query<{ id: string }[]>(
      `select g.id from role_grant g join account a on a.id = g.account_id
        where valid_to is null or valid_to > now() order by a.name collate "vi-x-icu", a.id, g.id`,
    );
    expect(seen).toEqual(now.map(({ id }) => id));
  });

  it('refuses an end that could be written and never read again', async () => {
    const given = await admin.command('/grants', { ...officer('KB'), until: '9999-12-31T23:59:59-12:00' });
    expect(given.body).toMatchObject({ code: 'VALIDATION_FAILED', fields: [{ path: '/until', code: 'INSTANT' }] });
  });

  it('names what is missing in the scope of a role', async () => {
    const problem = async (body: object) =>
      (await admin.command<{ fields?: { path: string }[] }>('/grants', body)).body.fields?.[0]?.path;
    expect(await problem({ account: someone, role: 'head', bloc: 'HNA-VH' })).toBe('/year');
    expect(await problem({ account: someone, role: 'unitOfficer', bloc: 'HNA-VH', unit: 'ZZ' })).toBe('/unit');
    expect(await problem({ account: someone, role: 'signer' })).toBe('/body');
    expect(await problem({ account: someone, role: 'auditor', bloc: 'NO' })).toBe('/bloc');
    expect(await problem({ ...officer('DT'), account: '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d', unit: 'KB' })).toBe(
      '/account',
    );
  });

  it('a disabled account is out at once, and an administrator cannot shut themselves out', async () => {
    const person = await api.signedIn('kiemtra@thidua.local');
    const { body } = await person.get<{ account: string }>('/session');
    expect((await admin.command(`/accounts/${body.account}/disable`)).body.state).toBe('disabled');
    expect((await person.get('/session')).status).toBe(401);
    expect((await api.visitor.signIn('kiemtra@thidua.local', 'yeu-nuoc-thi-dua')).status).toBe(401);
    const own = await admin.get<{ account: string }>('/session');
    expect((await admin.command(`/accounts/${own.body.account}/disable`)).body.code).toBe('FORBIDDEN');
  });
});

describe('a head', () => {
  let api: RunningApi;
  let bloc: string;
  let cycle: string;
  let theirs: string;
  beforeAll(async () => {
    api = await startApi();
    const year = await runningYear(api.dataSource, await sampleBook());
    bloc = year.blocId;
    cycle = year.cycle;
    const admin = await api.signedIn('quantri@thidua.local');
    const { body } = await admin.get<{ account: string }>('/session');
    theirs = body.account;
  });
  afterAll(() => api.close());

  async function doesAsHeadOf(year: number) {
    const headers = await programOf(api.dataSource, [{ role: 'head', bloc, year }]);
    const give = (scope: object) =>
      api.visitor.ask<{ id: string; code: string }>('POST', '/grants', {
        body: { account: theirs, role: 'unitOfficer', bloc: 'HNA-VH', unit: 'PL', ...scope },
        headers: { ...headers, 'Idempotency-Key': randomUUID() },
      });
    const { body } = await api.visitor.get<{ rows: { id: string; role: string; mayEnd: boolean }[] }>(
      '/grants?limit=200',
      headers,
    );
    const leaders = body.rows.filter(({ role }) => role === 'unitLeader');
    const givable = await api.visitor.get<unknown[]>('/grants/givable', headers);
    const end = (id: string) => api.visitor.ask('DELETE', `/grants/${id}`, { headers });
    return { give, end, leaders, givable: givable.body };
  }

  it('gives and ends no role once the year of the office is over, except in a cycle of that year', async () => {
    const { give, end, leaders, givable } = await doesAsHeadOf(2023);
    expect(givable).toEqual([]);
    expect(leaders.map(({ mayEnd }) => mayEnd)).not.toContain(true);
    expect((await end(leaders[0]?.id ?? '')).body.code).toBe('FORBIDDEN');
    expect((await give({})).body.code).toBe('FORBIDDEN');
    expect((await give({ cycle })).status).toBe(200);
  });

  it('gives and ends roles in the year of the office, and none in a cycle of another', async () => {
    const { give, end, leaders, givable } = await doesAsHeadOf(new Date(Date.now() + 7 * 3_600_000).getUTCFullYear());
    expect(givable).toMatchObject([{ roles: ['unitLeader', 'unitOfficer'], bloc }]);
    expect(leaders.map(({ mayEnd }) => mayEnd)).not.toContain(false);
    const given = await give({});
    expect([given.status, (await end(given.body.id)).status]).toEqual([200, 204]);
    expect((await give({ cycle })).body.code).toBe('FORBIDDEN');
  });

  it('does so also after the turn of the year, while the year’s cycle runs', async () => {
    await api.dataSource.query(
      `update cycle set state = 'running', started_at = now() where bloc_id = $1 and year = 2023 and not rehearsal`,
      [bloc],
    );
    const { give, givable } = await doesAsHeadOf(2023);
    expect(givable).toHaveLength(1);
    expect((await give({})).status).toBe(200);
  });
});

describe('an account', () => {
  let api: RunningApi;
  let admin: Person;
  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('quantri@thidua.local');
  });
  afterAll(() => api.close());

  it('that was disabled is enabled again, with its roles and without the ways in that it had', async () => {
    const email = 'kiemtra@thidua.local';
    const person = await api.signedIn(email);
    const { body: calendar } = await person.ask<{ url: string }>('POST', '/me/calendar');
    const { body } = await person.get<{ account: string; roles: unknown[] }>('/session');
    await admin.command(`/accounts/${body.account}/disable`);
    expect((await admin.command(`/accounts/${body.account}/enable`)).body).toMatchObject({ state: 'active' });
    expect((await person.get('/session')).status).toBe(401);
    expect((await api.visitor.get(new URL(calendar.url).pathname.replace('/api', ''))).status).toBe(404);
    const again = await api.signedIn(email);
    expect((await again.get('/session')).body.roles).toEqual(body.roles);
    expect((await admin.command(`/accounts/${body.account}/enable`)).body).toMatchObject({ state: 'active' });
  });

  it('that was disabled before its invitation was accepted waits for another', async () => {
    const { body } = await admin.ask<{ account: string; invitation: { token: string } }>('POST', '/accounts', {
      body: { email: 'cho@phuly.example', name: 'Đang Chờ' },
    });
    await admin.command(`/accounts/${body.account}/disable`);
    expect((await admin.command(`/accounts/${body.account}/enable`)).body).toMatchObject({ state: 'invited' });
    expect((await api.visitor.get(`/invitations/${body.invitation.token}`)).body.code).toBe('LINK_INVALID');
    const invited = await admin.ask<{ invitation: { token: string } }>('POST', '/invitations', {
      body: { email: 'cho@phuly.example', name: 'Đang Chờ', role: 'auditor', bloc: 'HNA-VH' },
    });
    expect((await api.visitor.get(`/invitations/${invited.body.invitation.token}`)).status).toBe(200);
  });

  it('gets another name from an administrator', async () => {
    const { body } = await (await api.signedIn('canbo.kb@thidua.local')).get<{ account: string }>('/session');
    const path = `/accounts/${body.account}/name`;
    const named = await admin.ask('PUT', path, { body: { name: ' Lê Văn Mới ' } });
    expect(named.body).toMatchObject({ id: body.account, name: 'Lê Văn Mới' });
    expect((await admin.ask('PUT', path, { body: { name: '' } })).body.code).toBe('VALIDATION_FAILED');
    expect((await admin.ask('PUT', `/accounts/${randomUUID()}/name`, { body: { name: 'Ai' } })).status).toBe(404);
  });
});

describe('bodies, blocs and units', () => {
  let api: RunningApi;
  let admin: Person;
  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('quantri@thidua.local');
  });
  afterAll(() => api.close());

  const name = { vi: 'Khối thử', en: 'A trial bloc' };

  it('are made, named anew and listed in Vietnamese order', async () => {
    const made = await admin.command('/blocs', {
      code: 'THU',
      name,
      timezone: 'Asia/Ho_Chi_Minh',
      standingBody: 'SVHTTDL',
    });
    expect(made.body).toMatchObject({ code: 'THU', standingBody: 'SVHTTDL' });
    for (const [code, vi] of [
      ['Z', 'Ý Yên'],
      ['Y', 'Đông Hưng'],
      ['X', 'Duy Tiên'],
      ['W', 'Ứng Hòa'],
    ] as const) {
      expect((await admin.command('/blocs/THU/units', { code, name: { vi, en: code } })).status).toBe(200);
    }
    expect((await admin.command('/blocs/THU/units', { code: 'Z', name })).body).toMatchObject({
      fields: [{ path: '/code', code: 'TAKEN' }],
    });
    const units = await admin.get<{ name: { vi: string } }[]>('/blocs/THU/units');
    expect(units.body.map(({ name: { vi } }) => vi)).toEqual(['Duy Tiên', 'Đông Hưng', 'Ứng Hòa', 'Ý Yên']);
    const renamed = await admin.ask('PUT', '/blocs/THU/name', { body: { name: { vi: 'Khối mới', en: 'New' } } });
    expect(renamed.body.name).toEqual({ vi: 'Khối mới', en: 'New' });
  });

  it('refuse a zone or a standing body that does not exist', async () => {
    const bloc = { code: 'THU2', name, timezone: 'Asia/Ha_Nam', standingBody: 'SVHTTDL' };
    expect((await admin.command('/blocs', bloc)).body).toMatchObject({ fields: [{ path: '/timezone' }] });
    const nobody = { ...bloc, timezone: 'Asia/Bangkok', standingBody: 'NOBODY' };
    expect((await admin.command('/blocs', nobody)).body).toMatchObject({ fields: [{ path: '/standingBody' }] });
  });

  it('are hidden from those who have no part in them', async () => {
    const leader = await api.signedIn('truong.pl@thidua.local');
    const { body } = await leader.get<{ code: string }[]>('/blocs');
    expect(body.map(({ code }) => code)).toEqual(['HNA-VH']);
    expect((await leader.get('/blocs/THU')).status).toBe(404);
  });
});
