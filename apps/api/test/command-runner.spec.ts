import { randomUUID } from 'node:crypto';
import { type ErrorCode, Refusal } from '@thidua/contracts';
import { Commands, Facts, openDatabase } from '@thidua/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { CommandContext, CommandRunner, type Process, type SignedInCaller, WorkflowGone } from '../src/foundation';

/** An engine that does what a test says, once for each call. */
class ToldProcess {
  readonly calls: string[] = [];
  constructor(private readonly answers: ((command: string) => Promise<unknown>)[]) {}
  update = ({ updateId }: { updateId: string }) => {
    this.calls.push(updateId);
    return (this.answers.shift() ?? (() => Promise.resolve()))(updateId);
  };
}

describe('a command that moves the process', () => {
  let database: FreshDatabase;
  let store: DataSource;
  let account: string;
  beforeAll(async () => {
    database = await freshDatabase();
    store = await openDatabase({ url: database.appUrl });
    const [row] = await store.query<{ id: string }[]>(
      `insert into account (email, name) values ('a@b.example', 'A') returning id`,
    );
    account = row?.id ?? '';
  });
  afterAll(async () => {
    await store.destroy();
    await database.drop();
  });

  const gone = () => Promise.reject(new WorkflowGone());
  const away = () => Promise.reject(new Refusal('ENGINE_UNAVAILABLE'));
  const refused = (code: ErrorCode) => async (command: string) => {
    await new Facts(store).run(command, () => Promise.reject(new Refusal(code, { unit: 'PL' }))).catch(() => undefined);
    throw new Refusal(code);
  };
  const done = async (command: string) => {
    await new Facts(store).run(command, async () => ({ revision: 1 }));
  };

  function running(dataSource: DataSource, answers: ((command: string) => Promise<unknown>)[]) {
    const process = new ToldProcess(answers);
    const runner = new CommandRunner(new Commands(dataSource), new Facts(dataSource), process as unknown as Process);
    return { process, runner };
  }
  const context = (key: string = randomUUID()) =>
    new CommandContext({
      caller: { account } as SignedInCaller,
      key,
      act: 'submit',
      cycle: null,
      subject: 'PL',
      body: {},
    });
  const target = { workflowId: 'submission/c/PL', update: 'submit' };
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ code }: Refusal) => code,
    );

  it('answers with the result in its row, and never asks the engine twice', async () => {
    const { runner, process } = running(store, [done]);
    const command = context();
    expect(await runner.byProcess(command, target)).toEqual({ revision: 1 });
    expect(await runner.byProcess(command, target)).toEqual({ revision: 1 });
    expect(process.calls).toHaveLength(1);
  });

  it('is unknown while the engine is away, and a retry returns what came of it', async () => {
    const { runner, process } = running(store, [away, done]);
    const command = context();
    expect(await codeOf(runner.byProcess(command, target))).toBe('ENGINE_UNAVAILABLE');
    expect(await runner.byProcess(command, target)).toEqual({ revision: 1 });
    expect(process.calls[0]).toBe(process.calls[1]);
  });

  it('knows its result although the answer was lost on the way', async () => {
    const { runner } = running(store, [(id) => done(id).then(away)]);
    expect(await runner.byProcess(context(), target)).toEqual({ revision: 1 });
  });

  it('passes on what the activity refused, now and under the same key', async () => {
    const { runner, process } = running(store, [refused('ALREADY_SUBMITTED')]);
    const command = context();
    expect(await codeOf(runner.byProcess(command, target))).toBe('ALREADY_SUBMITTED');
    expect(await codeOf(runner.byProcess(command, target))).toBe('ALREADY_SUBMITTED');
    expect(process.calls).toHaveLength(1);
  });

  it('is tried once more when the workflow continued as a new run', async () => {
    const { runner, process } = running(store, [gone, done]);
    expect(await runner.byProcess(context(), target)).toEqual({ revision: 1 });
    expect(process.calls).toHaveLength(2);
  });

  it('is refused for good when the workflow is over', async () => {
    const { runner, process } = running(store, [gone, gone]);
    const command = context();
    expect(await codeOf(runner.byProcess(command, target))).toBe('ALREADY_VERIFIED');
    expect(await codeOf(runner.byProcess(command, target))).toBe('ALREADY_VERIFIED');
    expect(process.calls).toHaveLength(2);
  });

  it('does not take another request under the same key', async () => {
    const { runner } = running(store, [done]);
    const command = context();
    await runner.byProcess(command, target);
    expect(await codeOf(runner.byProcess(command.with({ body: { more: 1 } }), target))).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('keeps nothing of a body that must not be kept, and knows the request again', async () => {
    const { runner } = running(store, []);
    const ballot = (choice: string) =>
      context('ballot')
        .with({ body: { choice } })
        .with({ body: undefined, digestOf: { contest: 'flag', round: 1 } });
    await runner.byFacts(ballot('for'), async () => ({ voted: true }));
    const [row] = await store.query<{ body: unknown; digest: string }[]>(
      `select body, digest from command where key = 'ballot'`,
    );
    expect(row?.body).toBeNull();
    expect(await runner.byFacts(ballot('against'), async () => ({ voted: false }))).toEqual({ voted: true });
  });
});
