import { SampleService } from '../src/local/sample.service';
import { type RunningApi, startApi } from './api';

interface Accounts {
  password: string;
  accounts: { email: string; roles: { role: string; of: string | null; does: { vi: string; en: string } }[] }[];
}

describe('the sample in local mode', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('has an account for each part of the year, and says what it does', async () => {
    const { body } = await api.visitor.get<Accounts>('/local/accounts');
    const parts = new Set(body.accounts.flatMap(({ roles }) => roles.map(({ role, of }) => `${role} ${of}`)));
    for (const unit of ['PL', 'DT', 'KB', 'TL', 'BL', 'LN']) {
      expect(parts).toContain(`unitLeader ${unit}`);
      expect(parts).toContain(`unitOfficer ${unit}`);
    }
    for (const part of [
      'administrator null',
      'standingBody HNA-VH',
      'head HNA-VH',
      'deputy HNA-VH',
      'auditor HNA-VH',
      'signer UBND-T',
      'signer SVHTTDL',
    ]) {
      expect(parts).toContain(part);
    }
    const head = body.accounts.find(({ email }) => email === 'truong.tl@thidua.local');
    expect(head?.roles.map(({ role }) => role)).toEqual(['head', 'head', 'unitLeader']);
    expect(head?.roles[0]?.does.vi).toMatch(/ngày họp/);
  });

  it('lets each of them in with the password that it shows', async () => {
    const { body } = await api.visitor.get<Accounts>('/local/accounts');
    for (const { email } of body.accounts) {
      const person = await api.signedIn(email, body.password);
      expect((await person.get('/session')).body.email).toBe(email);
    }
  });

  it('drafts the sample’s year', async () => {
    const cycles = await api.dataSource.query<{ state: string; year: number }[]>('select state, year from cycle');
    expect(cycles).toEqual([{ state: 'draft', year: 2023 }]);
  });

  it('changes nothing at the next start', async () => {
    const count = () =>
      api.dataSource.query(
        'select (select count(*) from account) a, (select count(*) from role_grant) g, (select count(*) from cycle) c, (select count(*) from unit) u',
      );
    const before = await count();
    await api.app.get(SampleService).onApplicationBootstrap();
    expect(await count()).toEqual(before);
  });
});
