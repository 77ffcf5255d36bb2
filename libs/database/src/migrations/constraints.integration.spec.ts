import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Breach, COMMON } from '../../test/breaches/breach';
import { CONFERENCE } from '../../test/breaches/conference';
import { CYCLE } from '../../test/breaches/cycle';
import { DOSSIER } from '../../test/breaches/dossier';
import { ISSUANCE } from '../../test/breaches/issuance';
import { PEOPLE } from '../../test/breaches/people';
import { RECORD } from '../../test/breaches/record';
import { gate } from '../../test/gate';
import { somebodyWaits } from '../../test/somebody-waits';
import { AT, makeWorld, openStore, type Store } from '../../test/world';

const BREACHES: Breach[] = [...PEOPLE, ...CYCLE, ...DOSSIER, ...CONFERENCE, ...ISSUANCE, ...RECORD];

let store: Store;
let names: Record<string, string>;

beforeAll(async () => {
  store = await openStore();
  const { units, ...world } = await makeWorld(store.app);
  const ids = ['submission', 'file', 'round', 'decision', 'certificate', 'notice'].map((name) => [name, randomUUID()]);
  names = { ...world, unitA: units.A, unitB: units.B, at: AT, ...Object.fromEntries(ids) };
  for (const sql of COMMON) await run(store.app.manager, sql);
});
afterAll(() => store?.close());

/** Runs a statement with its `:names` as parameters. */
function run(manager: EntityManager, sql: string): Promise<unknown> {
  const parameters: string[] = [];
  const text = sql.replace(/(?<![:\w]):([a-zA-Z]\w*)/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`no value for :${name}`);
    const known = parameters.indexOf(value);
    return `$${known === -1 ? parameters.push(value) : known + 1}`;
  });
  return manager.query(text, parameters);
}

const UNDO = new Error('undo');

/** The constraint that stops the breach, everything undone afterwards; undefined where nothing stops it. */
async function stoppedBy({ given = [], breach }: Breach): Promise<string | undefined> {
  let constraint: string | undefined;
  const tried = store.app.transaction(async (manager) => {
    for (const sql of given) await run(manager, sql);
    constraint = await run(manager, breach).then(
      () => undefined,
      (error: { message: string; driverError: { constraint?: string } }) =>
        error.driverError.constraint ?? error.message,
    );
    throw UNDO;
  });
  await expect(tried).rejects.toBe(UNDO);
  return constraint;
}

describe('a rule that the schema holds', () => {
  it.each(BREACHES.map((breach) => [breach.rule, breach] as const))('%s', async (_, breach) => {
    expect(await stoppedBy(breach)).toBe(breach.constraint);
  });

  it('has a breach above, each of them', async () => {
    const rules = await store.owner.query<{ name: string }[]>(
      `select conname as name from pg_constraint
       where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass
         and (contype in ('c', 'u', 'x') or (contype = 'p' and cardinality(conkey) > 1))
       union
       select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
       where c.relnamespace = 'public'::regnamespace and i.indisunique
         and not exists (select 1 from pg_constraint where conindid = i.indexrelid)
       order by name`,
    );
    const tried = new Set(BREACHES.map(({ constraint }) => constraint));
    expect(rules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('what is fixed for ever', () => {
  /** The message that stops the last statement after the others, everything undone afterwards. */
  async function refusal(...statements: string[]): Promise<string | undefined> {
    const breach = statements.pop() ?? '';
    return stoppedBy({ constraint: '', rule: '', given: statements, breach });
  }

  it.each(['canonical', 'digest', 'bloc_source', 'rules_source'])('is the %s of a frozen rule set', async (column) => {
    expect(await refusal(`update rule_set set ${column} = 'x' where id = :ruleSet`)).toBe(
      'a frozen rule set is never changed',
    );
  });

  it('is a frozen rule set as a whole: it is neither thawed nor deleted', async () => {
    const thaw = `update rule_set set frozen_at = null, canonical = null, digest = null where id = :ruleSet`;
    expect(await refusal(thaw)).toBe('a frozen rule set is never changed');
    expect(await refusal('delete from rule_set where id = :ruleSet')).toBe('a frozen rule set is never changed');
  });

  it('is not yet a draft of a rule set', async () => {
    const draft = `insert into rule_set (bloc_id, year, bloc_source, rules_source) values (:bloc, 2099, 'a', 'a')`;
    expect(await refusal(draft, `update rule_set set rules_source = 'b' where year = 2099`)).toBeUndefined();
  });

  const PROVISIONAL = [
    `insert into ranking (cycle_id, state, digest, nominations, computed_at) values (:cycle, 'provisional', 'd', '{}', :at)`,
    `insert into ranking_place (cycle_id, unit, position, eligible, explanation) values (:cycle, 'A', 1, true, '{}')`,
  ];
  const FIXED = [...PROVISIONAL, `update ranking set state = 'fixed', fixed_at = :at where cycle_id = :cycle`];

  it.each([
    `update ranking set digest = 'e' where cycle_id = :cycle`,
    `update ranking set state = 'provisional', fixed_at = null where cycle_id = :cycle`,
    'delete from ranking where cycle_id = :cycle',
  ])('is a fixed ranking: %s', async (sql) => {
    expect(await refusal(...FIXED, sql)).toBe('a fixed ranking is never changed');
  });

  const places = [
    'update ranking_place set position = 2 where cycle_id = :cycle',
    'delete from ranking_place where cycle_id = :cycle',
    `insert into ranking_place (cycle_id, unit, position, eligible, explanation) values (:cycle, 'B', 2, true, '{}')`,
  ];

  it.each(places)('is each of its places: %s', async (sql) => {
    expect(await refusal(...FIXED, sql)).toBe('a place of a fixed ranking is never changed');
  });

  it.each([...places, 'delete from ranking where cycle_id = :cycle'])(
    'is not yet a provisional ranking: %s',
    async (sql) => {
      expect(await refusal(...PROVISIONAL, sql)).toBeUndefined();
    },
  );

  it('is a place that was being changed while the ranking was being fixed', async () => {
    const { cycle } = await makeWorld(store.app);
    const world = names;
    names = { ...names, cycle };
    try {
      for (const sql of PROVISIONAL) await run(store.app.manager, sql);
      const fixed = gate();
      const mayCommit = gate();
      const fixing = store.app.transaction(async (manager) => {
        await run(manager, `update ranking set state = 'fixed', fixed_at = :at where cycle_id = :cycle`);
        fixed.open();
        await mayCommit.opened;
      });
      await fixed.opened;
      const changing = run(store.app.manager, 'update ranking_place set position = 2 where cycle_id = :cycle').catch(
        (error: Error) => error.message,
      );
      await somebodyWaits(store.owner);
      mayCommit.open();
      await fixing;
      expect(await changing).toBe('a place of a fixed ranking is never changed');
    } finally {
      names = world;
    }
  });
});
