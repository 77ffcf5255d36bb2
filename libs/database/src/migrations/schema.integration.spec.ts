import type { DataSource } from 'typeorm';
import { emptyDatabase, freshDatabase } from '../../../../test/support/database';
import { catalog } from '../../test/catalog';
import { dataSourceOf } from '../data-source';
import { migrate, revertAll } from '../migrate';
import { MIGRATIONS } from './index';

/** What an entity cannot say, so that only the migrations hold it: indexes on expressions, triggers and functions. */
const ONLY_IN_MIGRATIONS = [/^index \w+\.(uq_score_line|uq_notice_once) /, /^trigger /, /^function /];

const EXPRESSION_INDEXES_AND_TRIGGERS = [
  "index notice.uq_notice_once CREATE UNIQUE INDEX uq_notice_once ON notice USING btree (cycle_id, recipient, kind, COALESCE(stage, ''::text), about, COALESCE(deadline, '-infinity'::timestamp with time zone))",
  "index score_line.uq_score_line CREATE UNIQUE INDEX uq_score_line ON score_line USING btree (submission_id, revision, kind, criterion, COALESCE(reviewer, ''::text))",
  'trigger CREATE TRIGGER delivery_announced AFTER INSERT ON delivery FOR EACH STATEMENT EXECUTE FUNCTION announce_post()',
  'trigger CREATE TRIGGER event_announced AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION announce_event()',
  'trigger CREATE TRIGGER event_append_only BEFORE DELETE OR UPDATE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change_of_event()',
  'trigger CREATE TRIGGER event_never_truncated BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_event()',
  'trigger CREATE TRIGGER notice_announced AFTER INSERT ON notice REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION announce_notices()',
  "trigger CREATE TRIGGER ranking_fixed BEFORE DELETE OR UPDATE ON ranking FOR EACH ROW WHEN ((old.state = 'fixed'::text)) EXECUTE FUNCTION refuse_change_of_fixed_ranking()",
  'trigger CREATE TRIGGER ranking_place_fixed BEFORE INSERT OR DELETE OR UPDATE ON ranking_place FOR EACH ROW EXECUTE FUNCTION refuse_change_of_fixed_place()',
  'trigger CREATE TRIGGER rule_set_frozen BEFORE DELETE OR UPDATE ON rule_set FOR EACH ROW WHEN ((old.frozen_at IS NOT NULL)) EXECUTE FUNCTION refuse_change_of_frozen_rules()',
];

let database: Awaited<ReturnType<typeof freshDatabase>>;
let migrated: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  migrated = await dataSourceOf({ url: database.ownerUrl, pool: 1 }).initialize();
});

afterAll(async () => {
  await migrated?.destroy();
  await database?.drop();
});

describe('the schema and its entities', () => {
  it('leave the schema builder nothing to do', async () => {
    const { upQueries } = await migrated.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are the same to the last expression when a database is built from the entities alone', async () => {
    const empty = await emptyDatabase();
    const built = await dataSourceOf({ url: empty.ownerUrl, pool: 1 }).initialize();
    try {
      await built.query('create extension citext');
      await built.query('create extension btree_gist');
      await built.synchronize();
      const expected = await catalog(migrated);
      expect(await catalog(built)).toEqual(
        expected.filter((line) => !ONLY_IN_MIGRATIONS.some((pattern) => pattern.test(line))),
      );
    } finally {
      await built.destroy();
      await empty.drop();
    }
  });

  it('keep the indexes on expressions and the triggers that no entity can say', async () => {
    const lines = await catalog(migrated);
    const only = lines.filter((line) => /^index|^trigger/.test(line) && ONLY_IN_MIGRATIONS.some((p) => p.test(line)));
    expect(only.map((line) => line.replaceAll('public.', ''))).toEqual(EXPRESSION_INDEXES_AND_TRIGGERS);
  });
});

describe('the migrations', () => {
  it('go up, down and up again to the same schema', async () => {
    const empty = await emptyDatabase();
    const names = MIGRATIONS.map((migration) => migration.name);
    const dataSource = await dataSourceOf({ url: empty.ownerUrl, pool: 1 }).initialize();
    try {
      expect(await migrate(empty.ownerUrl, { appPassword: 'secret', appRole: 'thidua_app_updown' })).toEqual(names);
      const once = await catalog(dataSource);
      expect(once.length).toBeGreaterThan(0);

      await revertAll(empty.ownerUrl);
      expect(await catalog(dataSource)).toEqual([]);

      expect(await migrate(empty.ownerUrl, { appPassword: 'secret', appRole: 'thidua_app_updown' })).toEqual(names);
      expect(await catalog(dataSource)).toEqual(once);
    } finally {
      await dataSource.destroy();
      await empty.drop();
    }
  });

  it('run once when two starts collide', async () => {
    const empty = await emptyDatabase();
    try {
      const options = { appPassword: 'secret', appRole: 'thidua_app_updown' };
      const runs = await Promise.all([migrate(empty.ownerUrl, options), migrate(empty.ownerUrl, options)]);
      expect(runs.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
    } finally {
      await empty.drop();
    }
  });
});
