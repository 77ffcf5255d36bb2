import { around, textsOf, withFiles } from './rule-files';

const file = (name: string, text: string) => ({ name, text: async () => text });

describe('files of a year', () => {
  it('may come one after the other, and are known by their names', async () => {
    const first = await withFiles({}, [file('rules.yml', 'format: 1'), file('year.yaml', 'acts: []')]);
    expect(first).toEqual({ chosen: { 'rules.yaml': 'format: 1' }, strangers: ['year.yaml'] });
    expect(textsOf(first.chosen)).toBeUndefined();
    const { chosen } = await withFiles(first.chosen, [file('Bloc.YAML', 'bloc: {}')]);
    expect(textsOf(chosen)).toEqual({ bloc: 'bloc: {}', rules: 'format: 1' });
  });

  it('show where something is wrong, with what stands around it', () => {
    const problem = { file: 'rules.yaml', line: 2, column: 3, path: '/a', code: 'X', message: { vi: '', en: '' } };
    expect(around(problem, { 'rules.yaml': 'one\r\ntwo\r\nthree\r\nfour' })).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: 'two', column: 3 },
      { number: 3, text: 'three' },
    ]);
    expect(around({ ...problem, line: 1 }, { 'rules.yaml': 'only' })).toEqual([{ number: 1, text: 'only', column: 3 }]);
    expect(around({ ...problem, file: 'bloc.yaml' }, {})).toEqual([]);
  });
});
