import { Problem } from '../../api/problem';
import { NO_UPLOADS, type UploadAction, uploadsReducer } from './uploads';

const files = (...ids: string[]): UploadAction => ({
  is: 'added',
  uploads: ids.map((id) => ({ id, key: `key of ${id}`, criterion: 'I.1', file: new File(['x'], `${id}.pdf`) })),
});
const states = (...actions: UploadAction[]) =>
  actions.reduce(uploadsReducer, NO_UPLOADS).map(({ id, state }) => `${id} ${state}`);

describe('several files at once', () => {
  it('go three at a time, the next one when there is room', () => {
    const all = files('a', 'b', 'c', 'd');
    expect(states(all)).toEqual(['a sending', 'b sending', 'c sending', 'd waiting']);
    expect(states(all, { is: 'gone', id: 'b' })).toEqual(['a sending', 'c sending', 'd sending']);
  });

  it.each([
    ['an answer that said no', 'FILE_TYPE_NOT_ALLOWED', 'new key'],
    ['no answer', 'UNREACHABLE', 'key of a'],
  ])('are sent again after %s, as the same act only while its outcome is unknown', (_, code, key) => {
    const problem = new Problem({ code, status: 400, detail: '' });
    const failed = [files('a'), { is: 'failed', id: 'a', problem, nextKey: 'new key' } as const].reduce(
      uploadsReducer,
      NO_UPLOADS,
    );
    expect(failed).toMatchObject([{ state: 'failed', problem: { code } }]);
    expect(uploadsReducer(failed, { is: 'again', id: 'a' })).toMatchObject([{ state: 'sending', key, problem: null }]);
  });
});
