import { Facts, openDatabase } from '@thidua/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { Outbox } from './outbox';

let database: FreshDatabase;
let dataSource: DataSource;
let facts: Facts;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await openDatabase({ url: database.appUrl });
  facts = new Facts(dataSource);
  await dataSource.query(
    `with body as (insert into body (code, name) values ('B', '{"vi":"","en":""}') returning id),
          bloc as (insert into bloc (code, name, timezone, standing_body_id)
            select 'X', '{"vi":"","en":""}', 'UTC', id from body returning id),
          rules as (insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
            select id, 2023, '', '', '{}', '', now() from bloc returning id),
          made as (insert into account (email, name, state) values
            ('here@test.example', 'Đang dùng', 'active'), ('gone@test.example', 'Đã nghỉ', 'disabled'))
     insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, business_time, state, started_at)
     select kind, bloc.id, 2023, rules.id, kind = 'trial', case when kind = 'trial' then now() end, 'running', now() from bloc, rules, unnest('{real,trial}'::text[]) kind`,
  );
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

beforeEach(async () => {
  await dataSource.query(`delete from delivery`);
  await dataSource.query(`delete from notice`);
});

/** A message of a year to a person, due since a minute ago. */
const planned = (cycle: 'real' | 'trial', email: string) =>
  dataSource.query(
    `with told as (
       insert into notice (cycle_id, recipient, kind, subject, about, due_at, at)
       values ($1, 'head', 'cancelled', 'cycle', $2, now(), now()) returning id)
     insert into delivery (notice_id, account_id, next_at)
     select told.id, a.id, now() - interval '1 minute' from told, account a where a.email = $2`,
    [cycle, email],
  );

const kept = () =>
  dataSource.query<{ state: string; answer: string | null }[]>(`select state, answer from delivery order by answer`);

describe('a message of a rehearsal', () => {
  it('is never claimed where the mail server is not the local mailbox, whether or not anybody has swept', async () => {
    await planned('trial', 'here@test.example');
    const outbox = new Outbox(facts, false);
    expect(await outbox.claim()).toEqual([]);
    expect(await outbox.nextIn()).toBeUndefined();
    await outbox.withholdKept();
    expect(await kept()).toEqual([{ state: 'withheld', answer: 'a rehearsal' }]);
  });

  it('goes to the local mailbox', async () => {
    await planned('trial', 'here@test.example');
    expect(await new Outbox(facts, true).claim()).toMatchObject([{ notice: { cycle: 'trial' } }]);
  });
});

describe('a message of a real year', () => {
  it('is claimed', async () => {
    await planned('real', 'here@test.example');
    const outbox = new Outbox(facts, false);
    await outbox.withholdKept();
    expect(await outbox.nextIn()).toBe(0);
    expect(await outbox.claim()).toMatchObject([{ to: { address: 'here@test.example' } }]);
  });

  it('to an account that was disabled since is withheld', async () => {
    await planned('real', 'gone@test.example');
    const outbox = new Outbox(facts, true);
    expect(await outbox.claim()).toEqual([]);
    await outbox.withholdKept();
    expect(await kept()).toEqual([{ state: 'withheld', answer: 'the account is disabled' }]);
  });
});
