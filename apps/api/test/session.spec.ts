import { randomUUID } from 'node:crypto';
import { Throttle } from '../src/session/throttle.service';
import { Person, type RunningApi, startApi } from './api';

const PL = 'truong.pl@thidua.local';

describe('coming in', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('tells a signed-in person who they are and what they hold', async () => {
    const person = await api.signedIn(PL);
    const { status, body } = await person.get<{ email: string; roles: { role: string; unit: { code: string } }[] }>(
      '/session',
    );
    expect(status).toBe(200);
    expect(body.email).toBe(PL);
    expect([...new Set(body.roles.map(({ role }) => role))].sort()).toEqual(['deputy', 'unitLeader']);
  });

  it('answers an unknown account and a wrong password alike', async () => {
    const wrong = await api.visitor.signIn(PL, 'not the password');
    const unknown = await api.visitor.signIn('nobody@thidua.local', 'not the password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const { requestId: _, ...one } = wrong.body as unknown as { requestId: string };
    const { requestId: __, ...other } = unknown.body as unknown as { requestId: string };
    expect(one).toEqual(other);
    expect(one).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it('keeps the cookie from scripts and from other sites', async () => {
    const response = await fetch(`${api.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: PL, password: 'yeu-nuoc-thi-dua' }),
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^thidua_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  });

  it('gives a new session at every sign-in and ends the one before', async () => {
    const person = await api.signedIn(PL);
    const before = person.cookie;
    await person.signIn(PL, 'yeu-nuoc-thi-dua');
    expect(person.cookie).not.toBe(before);
    const after = await api.visitor.get('/session', { Cookie: before });
    expect(after.status).toBe(401);
  });

  it('signs out here, and everywhere', async () => {
    const [here, there, elsewhere] = await Promise.all([api.signedIn(PL), api.signedIn(PL), api.signedIn(PL)]);
    expect((await here.ask('DELETE', '/session')).status).toBe(204);
    expect((await here.get('/session')).status).toBe(401);
    expect((await there.get('/session')).status).toBe(200);
    expect((await there.ask('DELETE', '/sessions')).status).toBe(204);
    expect((await elsewhere.get('/session')).status).toBe(401);
  });

  it('refuses what changes something without the token against forgery', async () => {
    const person = await api.signedIn(PL);
    person.csrf = 'of another';
    const answer = await person.ask('DELETE', '/sessions');
    expect([answer.status, answer.body.code]).toEqual([403, 'CSRF']);
  });

  it('refuses to sign in from the page of another site', async () => {
    const body = { email: PL, password: 'yeu-nuoc-thi-dua' };
    const byOrigin = await api.visitor.ask('POST', '/session', {
      body,
      headers: { Origin: 'https://elsewhere.example' },
    });
    expect(byOrigin.body.code).toBe('CSRF');
  });

  it('stops guessing after ten failures, the right password included', async () => {
    const email = 'canbo.ln@thidua.local';
    for (let attempt = 0; attempt < 10; attempt += 1) await api.visitor.signIn(email, `guess ${attempt}`);
    const answer = await api.visitor.signIn(email, 'yeu-nuoc-thi-dua');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const stored = await api.dataSource.query<{ email_hash: string }[]>('select email_hash from sign_in_failure');
    expect(JSON.stringify(stored)).not.toContain('canbo');
  });

  const tryAt = (email: string, password: string, address: string) =>
    new Person(api.url).ask('POST', '/session', {
      body: { email, password },
      headers: { 'X-Forwarded-For': address },
    });

  it('shuts out who guesses and not the person, who is elsewhere', async () => {
    const email = 'truong.bl@thidua.local';
    for (let attempt = 0; attempt < 11; attempt += 1) await tryAt(email, `guess ${attempt}`, '203.0.113.7');
    expect((await tryAt(email, 'yeu-nuoc-thi-dua', '203.0.113.7')).status).toBe(429);
    expect((await tryAt(email, 'yeu-nuoc-thi-dua', '203.0.113.8')).status).toBe(200);
    expect((await tryAt(email, 'yeu-nuoc-thi-dua', '203.0.113.7')).status).toBe(429);
  });

  it('stops guesses at one e-mail from many places at a hundred', async () => {
    const throttle = api.app.get(Throttle, { strict: false });
    const attempt = (from: number) => ({
      email: 'ai.do@thidua.local',
      address: `203.0.113.${from}`,
      kind: 'signIn' as const,
    });
    for (let made = 0; made < 100; made += 1) await throttle.admit(attempt(made % 20));
    await expect(throttle.admit(attempt(99))).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await throttle.admit({ ...attempt(99), email: 'another@thidua.local' });
  });

  it('counts no try that it refused, so that waiting is never longer', async () => {
    const count = async () => Number((await api.dataSource.query('select count(*) from sign_in_failure'))[0].count);
    const email = 'truong.kb@thidua.local';
    for (let attempt = 0; attempt < 10; attempt += 1) await tryAt(email, 'x', '203.0.113.77');
    const before = await count();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await tryAt(email, 'x', '203.0.113.77')).status).toBe(429);
    }
    expect(await count()).toBe(before);
  });

  it('lets in at once whoever has set a new password', async () => {
    const email = 'truong.ln@thidua.local';
    for (let attempt = 0; attempt < 11; attempt += 1) await api.visitor.signIn(email, `guess ${attempt}`);
    const { body } = await api.visitor.ask<{ link: string }>('POST', '/password-resets', { body: { email } });
    const token = body.link.split('/').at(-1);
    await api.visitor.ask('POST', `/password-resets/${token}`, { body: { password: 'hoa sen trong ao' } });
    await api.signedIn(email, 'hoa sen trong ao');
  });
});

describe('an address that guesses', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is stopped although it names another one each time, as a neighbour of the proxy could', async () => {
    const guess = (from: string) =>
      api.visitor.ask('POST', '/session', {
        body: { email: `${randomUUID()}@thidua.local`, password: 'x' },
        headers: { 'X-Forwarded-For': from },
      });
    const throttle = api.app.get(Throttle, { strict: false });
    for (let made = 0; made < 198; made += 1) {
      await throttle.admit({ email: `${randomUUID()}@thidua.local`, address: '10.0.0.5', kind: 'signIn' });
    }
    for (const from of [1, 2]) {
      expect((await guess(`203.0.113.${from}, 10.0.0.5`)).body.code).toBe('SIGN_IN_FAILED');
    }
    expect((await guess('203.0.113.250, 10.0.0.5')).body.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await guess('10.0.0.6')).body.code).toBe('SIGN_IN_FAILED');
  });
});

describe('an invitation', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const officer = { email: 'moi@phuly.example', name: 'Người Mới', role: 'unitOfficer', bloc: 'HNA-VH', unit: 'PL' };

  it('lets one person in, once, with the role that it was for', async () => {
    const head = await api.signedIn('thuongtruc@thidua.local');
    const invited = await head.ask<{ invitation: { token: string } }>('POST', '/invitations', { body: officer });
    expect(invited.status).toBe(200);
    const { token } = invited.body.invitation;
    expect((await api.visitor.get(`/invitations/${token}`)).body.email).toBe(officer.email);

    const weak = await api.visitor.ask('POST', `/invitations/${token}`, { body: { password: 'password1234' } });
    expect(weak.body.code).toBe('PASSWORD_WEAK');
    const accepted = await api.visitor.ask('POST', `/invitations/${token}`, { body: { password: 'hoa sen trong ao' } });
    expect(accepted.status).toBe(204);
    const again = await api.visitor.ask('POST', `/invitations/${token}`, { body: { password: 'hoa sen ngoai ao' } });
    expect([again.status, again.body.code]).toEqual([403, 'CSRF']);

    const person = await api.signedIn(officer.email, 'hoa sen trong ao');
    const { body } = await person.get<{ roles: { role: string; unit: { code: string } }[] }>('/session');
    expect(body.roles.map(({ role, unit }) => `${role} ${unit.code}`)).toEqual(['unitOfficer PL']);
    const reused = await person.ask('POST', `/invitations/${token}`, { body: { password: 'hoa sen ngoai ao' } });
    expect(reused.body.code).toBe('LINK_INVALID');
  });

  it('is refused for roles above the inviter', async () => {
    const head = await api.signedIn('truong.tl@thidua.local');
    const answer = await head.ask('POST', '/invitations', {
      body: { ...officer, email: 'x@y.example', role: 'standingBody', unit: undefined },
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN']);
    expect(await api.dataSource.query(`select from account where email = 'x@y.example'`)).toHaveLength(0);
  });

  const linkOf = (answer: { body: { invitation: { token: string } | null } }) => answer.body.invitation;

  it('that somebody else made is never handed to whoever gives that person a role', async () => {
    const [admin, head] = await Promise.all([
      api.signedIn('quantri@thidua.local'),
      api.signedIn('truong.tl@thidua.local'),
    ]);
    const signer = { email: 'ky.moi@ubnd.example', name: 'Người Ký', role: 'signer', body: 'UBND-T' };
    const made = linkOf(await admin.ask('POST', '/invitations', { body: signer }));
    const byHead = await head.ask<{ account: string; invitation: null }>('POST', '/invitations', {
      body: { ...officer, email: signer.email },
    });
    expect([byHead.status, byHead.body.invitation]).toEqual([200, null]);
    expect((await api.visitor.get(`/invitations/${made?.token}`)).body.email).toBe(signer.email);
    const { body } = await admin.get<{ rows: { role: string }[] }>(`/grants?account=${byHead.body.account}`);
    expect(body.rows.map(({ role }) => role).sort()).toEqual(['signer', 'unitOfficer']);
  });

  it('is made anew for who made it, and for an administrator', async () => {
    const [admin, body, head] = await Promise.all(
      ['quantri', 'thuongtruc', 'truong.tl'].map((who) => api.signedIn(`${who}@thidua.local`)),
    );
    const late = { ...officer, email: 'muon@phuly.example' };
    const invite = async (person: Person | undefined) => {
      const answer = await person?.ask<{ invitation: { token: string } | null }>('POST', '/invitations', {
        body: late,
      });
      return answer ? linkOf(answer)?.token : undefined;
    };
    const tokens = [
      await invite(head),
      await invite(head),
      await invite(body),
      await invite(admin),
      await invite(head),
    ];
    expect(tokens.map((token) => token !== undefined)).toEqual([true, true, false, true, false]);
    const opens = await Promise.all(tokens.map((token) => api.visitor.get(`/invitations/${token}`)));
    expect(opens.map(({ status }) => status === 200)).toEqual([false, false, false, true, false]);
  });

  it('is for a person, not for a part of a rehearsal that no list shows', async () => {
    const admin = await api.signedIn('quantri@thidua.local');
    const email = 'An@Rehearsal.invalid';
    for (const [path, body] of [
      ['/invitations', { ...officer, email }],
      ['/accounts', { email, name: 'Ẩn' }],
    ] as const) {
      expect((await admin.ask('POST', path, { body })).body).toMatchObject({
        code: 'VALIDATION_FAILED',
        fields: [{ path: '/email', code: 'EMAIL' }],
      });
    }
  });

  it('keeps no secret in the store', async () => {
    const admin = await api.signedIn('quantri@thidua.local');
    const { body } = await admin.ask<{ invitation: { token: string } }>('POST', '/accounts', {
      body: { email: 'bi.mat@phuly.example', name: 'Bí Mật' },
    });
    const links = await api.dataSource.query('select * from link');
    expect(JSON.stringify(links)).not.toContain(body.invitation.token);
  });
});

describe('a forgotten password', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is asked for without learning whether the account exists', async () => {
    const known = await api.visitor.ask('POST', '/password-resets', { body: { email: PL } });
    const unknown = await api.visitor.ask('POST', '/password-resets', { body: { email: 'nobody@thidua.local' } });
    expect([known.status, Object.keys(known.body)]).toEqual([unknown.status, Object.keys(unknown.body)]);
    expect(String(unknown.body.link).length).toBe(String(known.body.link).length);
  });

  it('is set anew once, which ends every session', async () => {
    const before = await api.signedIn(PL);
    const { body } = await api.visitor.ask<{ link: string }>('POST', '/password-resets', { body: { email: PL } });
    const token = body.link.split('/').at(-1);
    const reset = () =>
      api.visitor.ask('POST', `/password-resets/${token}`, { body: { password: 'hoa sen trong ao' } });
    expect((await reset()).status).toBe(204);
    expect((await reset()).body.code).toBe('LINK_INVALID');
    expect((await before.get('/session')).status).toBe(401);
    expect((await api.visitor.signIn(PL, 'yeu-nuoc-thi-dua')).status).toBe(401);
    await api.signedIn(PL, 'hoa sen trong ao');
  });

  it('is passed on by an administrator', async () => {
    const admin = await api.signedIn('quantri@thidua.local');
    await api.visitor.ask('POST', '/password-resets', { body: { email: 'kiemtra@thidua.local' } });
    const waiting = await admin.get<{ account: string; email: string }[]>('/password-resets');
    const one = waiting.body.find(({ email }) => email === 'kiemtra@thidua.local');
    const made = await admin.ask<{ token: string }>('POST', `/accounts/${one?.account}/password-reset`);
    const reset = await api.visitor.ask('POST', `/password-resets/${made.body.token}`, {
      body: { password: 'hoa sen trong ao' },
    });
    expect(reset.status).toBe(204);
  });
});

describe('a token for a program', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const asProgram = (token: string) => ({ Authorization: `Bearer ${token}` });

  it('does what its scopes say, without a session’s token, until it is revoked', async () => {
    const person = await api.signedIn(PL);
    const made = await person.ask<{ id: string; token: string }>('POST', '/tokens', {
      body: { name: 'đọc', scopes: ['readSession', 'readNotice'], days: 1 },
    });
    expect(made.status).toBe(200);
    const { id, token } = made.body;
    expect((await api.visitor.get('/session', asProgram(token))).status).toBe(200);
    expect((await api.visitor.get('/notices', asProgram(token))).body.code).toBe('FORBIDDEN');
    const missing = `/notices/7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d/read`;
    expect((await api.visitor.ask('POST', missing, { headers: asProgram(token) })).body.code).toBe('NOT_FOUND');
    expect((await person.ask('DELETE', `/tokens/${id}`)).status).toBe(204);
    expect((await api.visitor.get('/session', asProgram(token))).status).toBe(401);
  });

  it('makes no further tokens', async () => {
    const person = await api.signedIn(PL);
    const { body } = await person.ask<{ token: string }>('POST', '/tokens', {
      body: { name: 'all', scopes: ['*'], days: 1 },
    });
    const answer = await api.visitor.ask('POST', '/tokens', {
      body: { name: 'more', scopes: ['*'], days: 300 },
      headers: asProgram(body.token),
    });
    expect(answer.body.code).toBe('FORBIDDEN');
  });

  it('refuses a scope that no operation has', async () => {
    const person = await api.signedIn(PL);
    const answer = await person.ask('POST', '/tokens', { body: { name: 'x', scopes: ['readCycle', 'rule'], days: 1 } });
    expect(answer.body).toMatchObject({ code: 'VALIDATION_FAILED', fields: [{ path: '/scopes/1' }] });
  });
});

describe('what a person sets for themselves', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const OLD = 'yeu-nuoc-thi-dua';
  const NEW = 'mot cau that dai de nho';
  const change = (person: Person, body: object) => person.ask('PUT', '/me/password', { body });

  it('is spoken to in the language that they chose', async () => {
    const person = await api.signedIn(PL);
    expect((await person.ask('PUT', '/me/language', { body: { language: 'en' } })).body).toEqual({ language: 'en' });
    expect((await person.get('/session')).body.language).toBe('en');
    expect((await person.get('/me/messages')).body.language).toBe('en');
    expect((await person.ask('PUT', '/me/language', { body: { language: 'fr' } })).body.code).toBe('VALIDATION_FAILED');
  });

  it('changes the password by the one that counts, which ends all sessions but this one', async () => {
    const [here, there] = await Promise.all([
      api.signedIn('canbo.kb@thidua.local'),
      api.signedIn('canbo.kb@thidua.local'),
    ]);
    expect((await change(here, { current: 'not it', password: NEW })).body).toMatchObject({
      fields: [{ path: '/current', code: 'OTHER_PASSWORD' }],
    });
    expect((await change(here, { current: OLD, password: 'short' })).body.code).toBe('PASSWORD_WEAK');
    expect((await there.get('/session')).status).toBe(200);
    expect((await change(here, { current: OLD, password: NEW })).status).toBe(204);
    expect((await there.get('/session')).status).toBe(401);
    expect((await here.get('/session')).status).toBe(200);
    expect((await api.visitor.signIn('canbo.kb@thidua.local', OLD)).status).toBe(401);
    expect((await api.visitor.signIn('canbo.kb@thidua.local', NEW)).status).toBe(200);
  });

  it('ends what an older password may have opened: tokens and the private calendar', async () => {
    const email = 'canbo.pl@thidua.local';
    const waysIn = async (person: Person) => {
      const made = await person.ask<{ token: string }>('POST', '/tokens', {
        body: { name: 'Chương trình', scopes: ['*'], days: 1 },
      });
      const { body } = await person.ask<{ url: string }>('POST', '/me/calendar');
      const headers = { Authorization: `Bearer ${made.body.token}` };
      const calendar = new URL(body.url).pathname.replace('/api', '');
      return async () => [
        (await api.visitor.get('/session', headers)).status,
        (await api.visitor.get(calendar)).status,
      ];
    };
    const person = await api.signedIn(email);
    const before = await waysIn(person);
    expect(await before()).toEqual([200, 200]);
    expect((await change(person, { current: OLD, password: NEW })).status).toBe(204);
    expect(await before()).toEqual([401, 404]);

    const again = await waysIn(person);
    expect(await again()).toEqual([200, 200]);
    const { body } = await api.visitor.ask<{ link: string }>('POST', '/password-resets', { body: { email } });
    const token = body.link.split('/').at(-1);
    await api.visitor.ask('POST', `/password-resets/${token}`, { body: { password: 'hoa sen trong ao' } });
    expect(await again()).toEqual([401, 404]);
  });

  it('is called by the name that they chose', async () => {
    const person = await api.signedIn('canbo.dt@thidua.local');
    const named = await person.ask('PUT', '/me/name', { body: { name: ' Trần Thị Mới ' } });
    expect(named.body).toEqual({ name: 'Trần Thị Mới' });
    expect((await person.get('/session')).body.name).toBe('Trần Thị Mới');
  });

  it('stops who guesses the password at a browser that was left signed in', async () => {
    const person = await api.signedIn('canbo.tl@thidua.local');
    for (let attempt = 0; attempt < 10; attempt += 1) await change(person, { current: `no ${attempt}`, password: NEW });
    expect((await change(person, { current: OLD, password: NEW })).body.code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('lets no program change a password', async () => {
    const person = await api.signedIn('canbo.bl@thidua.local');
    const made = await person.ask<{ token: string }>('POST', '/tokens', {
      body: { name: 'Chương trình', scopes: ['*'], days: 1 },
    });
    const headers = { Authorization: `Bearer ${made.body.token}` };
    const body = { current: OLD, password: NEW };
    const program = await fetch(`${api.url}/api/me/password`, {
      method: 'PUT',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(program.status).toBe(403);
  });
});
