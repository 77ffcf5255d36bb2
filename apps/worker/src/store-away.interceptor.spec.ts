import type { ActivityExecuteInput } from '@temporalio/worker';
import { StoreAwayInterceptor } from './store-away.interceptor';

const INPUT: ActivityExecuteInput = { args: [], headers: {} };
const fails = () => Promise.reject(new Error('connection refused'));

async function msUntilItFails(interceptor: StoreAwayInterceptor): Promise<number> {
  const since = performance.now();
  await expect(interceptor.execute(INPUT, fails)).rejects.toThrow('connection refused');
  return performance.now() - since;
}

describe('a step that fails', () => {
  it('fails at once while the store is there', async () => {
    expect(await msUntilItFails(new StoreAwayInterceptor(async () => true))).toBeLessThan(200);
  });

  it('fails when the store is back, so that the next try meets it', async () => {
    let looks = 0;
    const interceptor = new StoreAwayInterceptor(async () => ++looks > 3);
    expect(await msUntilItFails(interceptor)).toBeGreaterThan(500);
    expect(looks).toBe(4);
  });

  it('does not wait for ever', async () => {
    expect(await msUntilItFails(new StoreAwayInterceptor(async () => false, 600))).toBeLessThan(2_000);
  });
});

describe('a step that works', () => {
  it('answers without a look at the store', async () => {
    const interceptor = new StoreAwayInterceptor(() => Promise.reject(new Error('nobody should look')));
    expect(await interceptor.execute(INPUT, async () => 'done')).toBe('done');
  });
});
