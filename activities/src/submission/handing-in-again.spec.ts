import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Commands, Facts, openDatabase, Years } from '@thidua/database';
import { freeze, readFolder } from '@thidua/rulebook';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { Conduct } from '../conduct';
import type { Engine } from '../engine';
import type { DossierCommand } from '../inputs';
import { ReviewActivities } from '../review/review.activities';
import { SubmissionActivities } from './submission.activities';

// it asks the engine's context, which there is none of here
jest.mock('../retry', () => ({ isRetry: () => false }));

const SAMPLE = join(__dirname, '..', '..', '..', 'infra', 'samples', 'ha-nam-2023');
const NAME = '{"vi":"","en":""}';
/** While submissions and review are both open. */
const SUBMITTED = '2023-11-02T02:00:00.000Z';

let database: FreshDatabase;
let dataSource: DataSource;
let account: string;
let cycle: string;
let submission: SubmissionActivities;
let review: ReviewActivities;
/** Full marks for every criterion. */
let full: Record<string, string>;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await openDatabase({ url: database.appUrl });
  const book = await readFolder(SAMPLE);
  if (!book.ok) throw new Error('the sample has errors');
  const { bloc, rules } = book;
  const { canonical, digest } = freeze({ bloc, rules });
  const [made] = await dataSource.query<{ account: string }[]>(
    `with body as (insert into body (code, name) values ('B', $1) returning id),
          bloc as (insert into bloc (code, name, timezone, standing_body_id)
            select 'X', $1, 'Asia/Ho_Chi_Minh', id from body returning id),
          unit as (insert into unit (bloc_id, code, name) select id, unnest('{PL,DT,KB}'::text[]), $1 from bloc returning id),
          rules as (insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
            select id, 2023, '', '', $2, $3, now() from bloc returning id)
     insert into account (email, name, state) values ('ai@test.example', 'Ai đó', 'active') returning id as account`,
    [NAME, canonical, digest],
  );
  account = made?.account ?? '';
  const conduct = new Conduct(new Facts(dataSource), new Years(dataSource));
  const engine = { changed: async () => undefined } as unknown as Engine;
  submission = new SubmissionActivities(conduct, engine);
  review = new ReviewActivities(conduct, engine, submission);
  full = Object.fromEntries(
    rules.scoring.groups.flatMap(({ criteria }) => criteria.map(({ code, max }) => [code, (max / 100).toFixed(2)])),
  );
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

beforeEach(async () => {
  cycle = randomUUID().slice(0, 8);
  await dataSource.query(
    `insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, state, business_time, started_at)
     select $1, bloc_id, year, id, true, 'running', $2, now() from rule_set`,
    [cycle, SUBMITTED],
  );
  await dataSource.query(
    `insert into cycle_member (cycle_id, unit, unit_id, name, position)
     select $1, code, id, name, row_number() over (order by code) from unit`,
    [cycle],
  );
  await dataSource.query(
    `insert into stage (cycle_id, name, position, state, opens_at, closes_at, opened_at)
     select $1, name, position, 'open', '2023-10-16T01:00:00Z', '2023-11-03T10:00:00Z', now()
       from unnest('{submission,review}'::text[]) with ordinality as s (name, position)`,
    [cycle],
  );
  await dataSource.query(`insert into submission (cycle_id, unit, draft) values ($1, 'PL', $2)`, [
    cycle,
    JSON.stringify({ self: { 'I.3': '9.00' }, indicators: {} }),
  ]);
  await dataSource.query(
    `insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'PL', 'DT'), ($1, 'PL', 'KB')`,
    [cycle],
  );
});

/** Carries an act out as the workflow would. */
async function act(
  activity: (input: DossierCommand) => Promise<unknown>,
  name: string,
  body: unknown = {},
  subject = 'PL',
): Promise<void> {
  const { id } = await new Commands(dataSource).accept({
    account,
    key: randomUUID(),
    act: name,
    cycle,
    subject,
    body,
    digest: '',
  });
  await activity({ cycle, unit: 'PL', command: id } as DossierCommand);
}

const submit = () => act((input) => submission.submitDossier(input), 'submit');
const sendBack = () => act((input) => review.returnDossier(input), 'return', { reason: 'thiếu', by: 'DT' });
const approve = (reviewer: string, body: unknown = {}) =>
  act((input) => review.approveDossier(input), 'approve', body, `PL/${reviewer}`);
const verify = () => act((input) => review.verifyDossier(input), 'verify', { reason: 'chấm lại' });

const assignmentOf = async (reviewer: string) => {
  const [row] = await dataSource.query<Record<string, unknown>[]>(
    `select scores, reasons, version, approved_revision as approved
       from review_assignment where cycle_id = $1 and reviewer = $2`,
    [cycle, reviewer],
  );
  return row;
};

describe('a dossier that is handed in again', () => {
  beforeEach(async () => {
    await submit();
    await approve('DT', { scores: full, reasons: { 'I.1': 'rất tốt' } });
    await dataSource.query(`update review_assignment set scores = '{"I.1":"7.00"}', version = 1 where reviewer = 'KB'`);
    await sendBack();
    await submit();
  });

  it('leaves its reviewers what they wrote, as a draft that nobody has approved', async () => {
    expect(await assignmentOf('DT')).toEqual({
      scores: full,
      reasons: { 'I.1': 'rất tốt' },
      version: 3,
      approved: null,
    });
    expect(await assignmentOf('KB')).toEqual({ scores: { 'I.1': '7.00' }, reasons: {}, version: 2, approved: null });
  });

  it('is not verified with what was approved for the revision before', async () => {
    await expect(verify()).rejects.toMatchObject({ code: 'NOT_REVIEWED' });
  });

  it('is verified with the scores of those alone who approved it anew', async () => {
    await approve('KB', { scores: { ...full, 'I.3': '4.00' } });
    await verify();
    const lines = await dataSource.query<{ criterion: string; score: string }[]>(
      `select l.criterion, l.score from score_line l join submission s on s.id = l.submission_id
        where s.cycle_id = $1 and l.kind = 'verified' and l.criterion in ('I.3', 'I.4') order by l.criterion`,
      [cycle],
    );
    expect(lines).toEqual([
      { criterion: 'I.3', score: '4.00' },
      { criterion: 'I.4', score: '10.00' },
    ]);
  });

  it('is approved with the draft as it stands, where it is complete', async () => {
    await approve('DT');
    expect(await assignmentOf('DT')).toMatchObject({ approved: 2, scores: full });
    await expect(approve('KB')).rejects.toMatchObject({ code: 'INCOMPLETE_SCORES' });
  });
});
