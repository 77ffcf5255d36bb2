import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { AccountEntity, CycleEntity, ENTITIES, FileEntity, RoleGrantEntity, SubmissionEntity } from './index';

let store: Store;
let world: World;

beforeAll(async () => {
  store = await openStore();
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

describe('an entity', () => {
  it.each(ENTITIES.map((entity) => [entity.name, entity] as const))(
    '%s can be read by the application',
    async (_, entity) => {
      await expect(store.app.getRepository(entity).find({ take: 1 })).resolves.toBeInstanceOf(Array);
    },
  );

  it('holds instants as ISO strings on its way in and out', async () => {
    const { manager } = store.app;
    expect(await manager.findOneByOrFail(CycleEntity, { id: world.cycle })).toMatchObject({
      businessTime: AT,
      startedAt: null,
      recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    await manager.insert(RoleGrantEntity, {
      accountId: world.account,
      role: 'auditor',
      blocId: world.bloc,
      validFrom: AT,
    });
    const found = await manager.findOneByOrFail(RoleGrantEntity, { accountId: world.account, validFrom: AT });
    expect(found).toMatchObject({ validFrom: AT, validTo: null });
  });

  it('holds scores as exact strings and sizes as numbers', async () => {
    const { manager } = store.app;
    await manager.insert(SubmissionEntity, { cycleId: world.cycle, unit: 'A', total: '97.50', groups: { I: '55.00' } });
    const submission = await manager.findOneByOrFail(SubmissionEntity, { cycleId: world.cycle, unit: 'A' });
    expect(submission).toMatchObject({ state: 'draft', total: '97.50', selfTotal: null, groups: { I: '55.00' } });
    const file = {
      key: 'k',
      sha256: 'a'.repeat(64),
      bytes: 5_000_000_000,
      contentType: 'application/pdf',
      name: 'a.pdf',
    };
    await manager.insert(FileEntity, file);
    expect(await manager.findOneByOrFail(FileEntity, { key: 'k' })).toMatchObject(file);
  });

  it('can be upserted', async () => {
    const { manager } = store.app;
    const email = 'An@Example.vn';
    await manager.upsert(AccountEntity, { email, name: 'An' }, ['email']);
    await manager.upsert(AccountEntity, { email: email.toLowerCase(), name: 'Bình' }, ['email']);
    expect(await manager.findBy(AccountEntity, { email })).toMatchObject([{ name: 'Bình', state: 'invited' }]);
  });
});
