import { Saga } from './saga';

jest.mock('@temporalio/workflow', () => ({
  CancellationScope: { nonCancellable: (work: () => Promise<void>) => work() },
  log: { warn: () => undefined },
}));

describe('a saga of which a step fails', () => {
  async function failing(at: string): Promise<string[]> {
    const did: string[] = [];
    const saga = new Saga();
    try {
      for (const name of ['a', 'b', 'c']) {
        await saga.step(
          () => (name === at ? Promise.reject(new Error(name)) : Promise.resolve(did.push(name))),
          async () => void did.push(`undo ${name}`),
        );
      }
    } catch (error) {
      await saga.undo(error);
    }
    return did;
  }

  it.each([
    ['a', ['undo a']],
    ['b', ['a', 'undo b', 'undo a']],
    ['c', ['a', 'b', 'undo c', 'undo b', 'undo a']],
  ])('undoes in reverse, the failed step included: %s', async (at, expected) => {
    expect(await failing(at)).toEqual(expected);
  });

  it('undoes nothing where all went well', async () => {
    expect(await failing('none')).toEqual(['a', 'b', 'c']);
  });

  it('does not hide an undo that fails, and undoes nothing twice', async () => {
    const saga = new Saga();
    const undone: string[] = [];
    await saga.step(
      () => Promise.resolve(),
      () => Promise.reject(new Error('stuck')),
    );
    await saga.step(
      () => Promise.resolve(),
      async () => void undone.push('second'),
    );
    await expect(saga.undo('why')).rejects.toThrow('stuck');
    await saga.undo('again');
    expect(undone).toEqual(['second']);
  });
});
