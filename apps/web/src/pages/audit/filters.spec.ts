import { filtersOf, withActors } from './filters';

const ZONE = 'Asia/Ho_Chi_Minh';
const asked = (query: string) => filtersOf(new URLSearchParams(query), ZONE);

describe('what the address of the record asks for', () => {
  it('is all, with nothing said', () => {
    expect(asked('')).toEqual({});
  });

  it('takes both days in, from midnight to midnight of the bloc', () => {
    expect(asked('from=2023-03-24&to=2023-03-24')).toEqual({
      from: '2023-03-23T17:00:00.000Z',
      to: '2023-03-24T17:00:00.000Z',
    });
  });

  it('passes over what is no stage, no type, no day', () => {
    expect(asked('stage=autumn&type=unit.slept&from=2023-02-30&unit=PL')).toEqual({ unit: 'PL' });
  });
});

describe('the people who can be chosen', () => {
  it('stay when a filter leaves nothing of theirs on the screen', () => {
    const known = withActors(new Map(), [
      { actor: 'account:1', by: 'Nguyễn Văn An' },
      { actor: null, by: null },
    ]);
    expect([...known]).toEqual([['account:1', 'Nguyễn Văn An']]);
    expect(withActors(known, [])).toBe(known);
    expect(withActors(known, [{ actor: 'engine', by: 'engine' }]).size).toBe(2);
  });
});
