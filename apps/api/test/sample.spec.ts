import { officeYears, SampleService } from '../src/local/sample.service';
import { type RunningApi, startApi } from './api';
import { sampleBook } from './year';

interface Accounts {
  password: string;
  accounts: {
    email: string;
    roles: { role: string; of: string | null; year: number | null; does: { vi: string; en: string } }[];
  }[];
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
    const leader = body.accounts.find(({ email }) => email === 'truong.pl@thidua.local');
    expect(leader?.roles.find(({ role }) => role === 'unitLeader')?.does.vi).toMatch(/nộp hồ sơ/);
  });

  it('has a head and a deputy for the sample’s year, for this year and for the next', async () => {
    const { bloc } = await sampleBook();
    const { body } = await api.visitor.get<Accounts>('/local/accounts');
    const thisYear = officeYears(2023, bloc).at(-2);
    for (const [role, email] of [
      ['head', `truong.${bloc.officers.head.toLowerCase()}@thidua.local`],
      ['deputy', `truong.${bloc.officers.deputy.toLowerCase()}@thidua.local`],
    ]) {
      const held = body.accounts.find((account) => account.email === email)?.roles.filter((one) => one.role === role);
      expect(held?.map(({ year }) => year)).toEqual([2023, 2024, thisYear, Number(thisYear) + 1]);
    }
  });

  it('counts the years as the bloc does, whose new year begins before that of UTC', async () => {
    const { bloc } = await sampleBook();
    expect(officeYears(2023, bloc, new Date('2026-12-31T16:59:59Z'))).toEqual([2023, 2024, 2026, 2027]);
    expect(officeYears(2023, bloc, new Date('2026-12-31T17:00:00Z'))).toEqual([2023, 2024, 2027, 2028]);
    expect(officeYears(2026, bloc, new Date('2026-06-01T00:00:00Z'))).toEqual([2026, 2027]);
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

  it('changes nothing at the next start, not even a role that somebody ended', async () => {
    await api.dataSource.query(
      `update role_grant set valid_from = now() - interval '2 days', valid_to = now() - interval '1 day'
        where role = 'auditor'`,
    );
    const count = () =>
      api.dataSource.query(
        'select (select count(*) from account) a, (select count(*) from role_grant) g, (select count(*) from cycle) c, (select count(*) from unit) u',
      );
    const before = await count();
    await api.app.get(SampleService).onApplicationBootstrap();
    expect(await count()).toEqual(before);
  });

  it('gives at a later start the office for the years that have come since', async () => {
    const of = () =>
      api.dataSource.query<{ years: number[] }[]>(
        `select array_agg(year order by year) as years from role_grant where role = 'head'`,
      );
    const before = await of();
    await api.dataSource.query(`delete from role_grant where role = 'head' and year > 2024`);
    expect(await of()).not.toEqual(before);
    await api.app.get(SampleService).onApplicationBootstrap();
    expect(await of()).toEqual(before);
  });
});
