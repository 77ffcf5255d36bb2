import { replayAll } from '../support/histories';
import { Owner } from '../support/owner';
import { Person } from '../support/people';
import { play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';

const UNITS = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'];
const FLAG_IS_OPEN = '2023-11-20T15:00';

let stack: TestStack;
let owner: Owner;
let path: string;
let cycle: string;
const leaders = new Map<string, Person>();

/** A year as far as the opening of its first secret vote. */
beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  for (const unit of UNITS) leaders.set(unit, await Person.signIn(stack.apiUrl, `truong.${unit.toLowerCase()}`));
  const { played } = await play(stack.apiUrl, await scriptOf('ha-nam-2023', ({ at }) => at <= FLAG_IS_OPEN));
  cycle = played.cycle;
  path = `/cycles/${cycle}/contests/flag`;
}, 180_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

function vote(unit: string, choice: string, key?: string) {
  return leaders.get(unit)?.ask(`${path}/ballots/${unit}`, { choice: { PL: choice } }, key);
}

const box = () =>
  owner.rows<{ choice: unknown }>(
    `select b.choice from box b join round r on r.id = b.round_id where r.cycle_id = $1`,
    [cycle],
  );

describe('a crash between the roll and the box', () => {
  const key = crypto.randomUUID();

  it('loses the ballot, and neither a retry nor another vote replaces it', async () => {
    await owner.rows(
      `create function crash() returns trigger language plpgsql as $$ begin raise exception 'crash'; end $$`,
    );
    await owner.rows(`create trigger crash before insert on box for each row execute function crash()`);
    expect((await vote('PL', 'for', key))?.status).toBeGreaterThanOrEqual(500);
    await owner.rows(`drop trigger crash on box`);

    expect(await vote('PL', 'against', key)).toMatchObject({ status: 200, body: { unit: 'PL', voted: true } });
    expect(await vote('PL', 'for')).toMatchObject({ code: 'ALREADY_VOTED' });
    expect(await box()).toEqual([]);
  });

  it('shows as a ballot that was issued and not collected', async () => {
    for (const unit of UNITS.slice(1)) expect(await vote(unit, 'for')).toMatchObject({ status: 200 });
    expect(await box()).toHaveLength(5);
    await leaders.get('TL')?.does(`${path}/close`);
    const round = await owner.row(
      `select issued, collected, valid, invalid, votes from round r where cycle_id = $1 and contest = 'flag' and number = 1`,
      [cycle],
    );
    expect(round).toEqual({ issued: 6, collected: 5, valid: 5, invalid: 0, votes: { PL: 5 } });
  });

  it('has left nothing that joins a voter to a choice', async () => {
    const rows = await owner.rows<{ body: unknown; result: unknown }>(
      `select body, result from command where cycle_id = $1 and act = 'vote'`,
      [cycle],
    );
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const { body, result } of rows) {
      expect(body).toBeNull();
      expect(JSON.stringify(result)).not.toMatch(/for|against|abstain/);
    }
    const columns = await owner.rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'box' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['choice', 'id', 'round_id']);
  });
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(10);
    expect(failures).toEqual([]);
  }, 60_000);
});
