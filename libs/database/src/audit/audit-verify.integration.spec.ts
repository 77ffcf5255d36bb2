import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts } from '../facts';
import { auditVerifyMain } from './audit-verify';

let store: Store;
let world: World;

beforeAll(async () => {
  store = await openStore();
});
beforeEach(async () => {
  world = await makeWorld(store.app);
  const facts = new Facts(store.app);
  for (const unit of ['A', 'B']) {
    await facts.commit(async (tx) => {
      tx.event({ cycle: world.cycle, type: 'unit.registered', actor: 'engine', at: AT, payload: { unit } });
    });
  }
});
afterAll(() => store?.close());

async function verify(...argv: string[]): Promise<{ code: number; said: string }> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await auditVerifyMain(argv, store.appUrl);
    return { code, said: write.mock.calls.map(([text]) => text).join('') };
  } finally {
    write.mockRestore();
  }
}

describe('npm run audit:verify', () => {
  it('says that a chain is whole, and how long it is', async () => {
    const { code, said } = await verify(world.cycle);
    expect(code).toBe(0);
    expect(said).toContain(`${world.cycle}: chuỗi nguyên vẹn, 2 sự kiện (the chain is whole, 2 events)`);
  });

  it('says where a chain breaks, and fails', async () => {
    await store.owner.query('alter table event disable trigger user');
    await store.owner.query(`update event set payload = '{}' where cycle_id = $1 and sequence = 2`, [world.cycle]);
    await store.owner.query('alter table event enable trigger user');
    const { code, said } = await verify(world.cycle);
    expect(code).toBe(1);
    expect(said).toContain('the chain breaks at event 2');
    expect(said).toContain('its content does not match its hash');
  });

  it('fails for a cycle that it does not know, and when none is named', async () => {
    const unknown = await verify('nowhere');
    expect([unknown.code, unknown.said]).toEqual([2, expect.stringContaining('there is no such cycle')]);
    const unnamed = await verify();
    expect([unnamed.code, unnamed.said]).toEqual([2, expect.stringContaining('npm run audit:verify -- <cycle>')]);
  });
});
