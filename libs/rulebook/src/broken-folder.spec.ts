import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changed, HA_NAM, placeOf, problemsOf, told } from '../test/sample';
import { checkMain } from './check-main';
import { readBook } from './read-book';

const BLOC = `format: 1
bloc:
  code: T
  name: { vi: Khối, en: Bloc }
  timezone: Asia/Hanoi
  standingBody: { code: S, name: { vi: Sở, en: Department } }
  issuingBodies: []
  units:
    - { code: A, name: { vi: A, en: A } }
    - { code: B, nmae: { vi: B, en: B } }
    - { code: a, name: { vi: C, en: C } }
    - { code: A, name: { vi: D, en: D } }
    - { code: "E:1", name: { vi: "", en: E } }
    - { code: F, name: { vi: F, en: F } }
  officers: { year: 2023, head: G, deputy: A, deputy: B }
`;

const FLAG_ISSUER = 'Provincial emulation flag }, issuedBy: UBND-T';
const MERIT_ISSUER = 'provincial chair }, issuedBy: UBND-T';

describe('a folder with mistakes in all three files', () => {
  const { rules } = changed(
    ['rules', 'max: 15,', 'max: 14.755,'],
    ['rules', 'quorum: { of: members, atLeast: 2/3 }', 'quorum: { of: members }'],
    ['rules', 'verified: false', 'verified: no'],
  );
  const book = readBook({
    bloc: BLOC,
    rules,
    year: 'format: 1\nacts:\n  - { at: 2023-02-30T09:00, by: A, do: registr, titles: [] }\n  - { at: 2023-02-08T09:00, by: A, do: signPact }\n',
  });

  it('tells all of them at once, each at its place, by file and line', () => {
    expect(told(book)).toEqual([
      'bloc.yaml:5:13 TIMEZONE_UNKNOWN /bloc/timezone',
      'bloc.yaml:10:7 MISSING_KEY /bloc/units/1/name',
      'bloc.yaml:10:18 UNKNOWN_KEY /bloc/units/1/nmae',
      'bloc.yaml:11:15 CODE_CLASH /bloc/units/2/code',
      'bloc.yaml:12:15 CODE_TWICE /bloc/units/3/code',
      'bloc.yaml:13:15 CODE_INVALID /bloc/units/4/code',
      'bloc.yaml:13:34 TEXT_EMPTY /bloc/units/4/name/vi',
      'bloc.yaml:15:33 UNKNOWN_REFERENCE /bloc/officers/head',
      'bloc.yaml:15:47 DUPLICATE_KEY /bloc/officers/deputy',
      `rules.yaml:${placeOf(rules, 'verified: no', 10)} WRONG_TYPE /verified`,
      `rules.yaml:${placeOf(rules, '14.755')} SCORE_INVALID /scoring/groups/0/criteria/1/max`,
      `rules.yaml:${placeOf(rules, 'quorum: {', 8)} THRESHOLD_FORM /voting/quorum`,
      `rules.yaml:${placeOf(rules, FLAG_ISSUER, FLAG_ISSUER.indexOf('UBND-T'))} UNKNOWN_REFERENCE /awards/0/issuedBy`,
      `rules.yaml:${placeOf(rules, MERIT_ISSUER, MERIT_ISSUER.indexOf('UBND-T'))} UNKNOWN_REFERENCE /awards/1/issuedBy`,
      'year.yaml:3:11 TIME_INVALID /acts/0/at',
      'year.yaml:3:40 ACT_UNKNOWN /acts/0/do',
    ]);
  });

  it('guesses what was meant', () => {
    const messages = Object.fromEntries(book.problems.map(({ path, message }) => [path, message]));
    expect(messages['/bloc/units/1/nmae']?.vi).toBe('Không có khóa “nmae” ở đây. Có phải ý bạn là “name”?');
    expect(messages['/acts/0/do']?.en).toBe('There is no act “registr”. Did you mean “register”?');
    expect(messages['/bloc/units/2/code']?.vi).toBe('Mã “a” chỉ khác mã “A” ở dòng 9 về chữ hoa, chữ thường.');
    expect(messages['/verified']?.en).toBe('This must be true or false.');
  });
});

describe('a text that is no YAML', () => {
  it('is told with its place, beside the problems of the other files', () => {
    const book = readBook({ ...changed(['rules', 'era: A', 'era: E']), bloc: 'format: 1\nbloc: { code: "T\n' });
    expect(told(book)[0]).toMatch(/^bloc\.yaml:\d+:\d+ YAML_SYNTAX $/);
    expect(told(book).at(-1)).toBe('rules.yaml:5:6 NOT_ALLOWED /era');
  });

  it.each([
    ['a tab for indentation', 'format: 1\nbloc:\n\tcode: T\n', 'YAML_SYNTAX'],
    ['two documents', 'format: 1\n---\nformat: 1\n', 'YAML_SYNTAX'],
    ['a tag of its own', 'format: !mine 1\n', 'YAML_TAG'],
    ['a key that is a list', '? [a]\n: 1\n', 'KEY_NOT_TEXT'],
    ['brackets nested by the hundred', `format: ${'['.repeat(500)}${']'.repeat(500)}\n`, 'TOO_DEEP'],
    ['brackets that never close', `format: ${'['.repeat(50_000)}`, 'TOO_DEEP'],
    ['more than may be', `# ${'x'.repeat(262_144)}\n`, 'FILE_TOO_LARGE'],
    ['a NUL in a text', 'bloc: { name: { vi: "Cờ\\0" } }\n', 'CONTROL_CHARACTER'],
    ['half a character in a key', '? "a\\uD800"\n: 1\n', 'CONTROL_CHARACTER'],
    ['nothing', '', 'WRONG_TYPE'],
  ])('%s', (_, bloc, code) => {
    expect(readBook({ ...HA_NAM, bloc }).problems.map((problem) => problem.code)).toContain(code);
  });

  it('tells no more than two hundred departures of one file', () => {
    const bloc = `format: 1\nbloc: {}\n${Array.from({ length: 5000 }, (_, index) => `k${index}: 1\n`).join('')}`;
    expect(readBook({ ...HA_NAM, bloc }).problems.filter(({ file }) => file === 'bloc.yaml')).toHaveLength(200);
  });

  it('aliases that unfold without end', () => {
    const layers = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
    const bloc = `l0: &l0 [x, x, x, x, x, x, x, x, x]\n${layers.join('\n')}\n`;
    expect(readBook({ ...HA_NAM, bloc }).problems.map(({ code }) => code)).toContain('TOO_MANY_ALIASES');
  });

  it('an alias inside what it stands for', () => {
    const { problems } = readBook({ ...HA_NAM, bloc: 'format: 1\nbloc: &b { code: T, name: *b }\n' });
    expect(problems.map(({ code }) => code)).toContain('TOO_DEEP');
  });
});

describe('text as it is written', () => {
  it('keeps numbers where text is expected', () => {
    const book = readBook(
      changed(
        ['year', 'number: 412/QĐ-SVHTTDL', 'number: 0412'],
        ['year', 'stated: 95.5', 'stated: 95.0'],
        ['rules', 'max: 15,', 'max: 14.10,'],
      ),
    );
    if (!book.ok) throw new Error(told(book).join('\n'));
    expect(book.year?.find((act) => act.do === 'recognise')).toMatchObject({ number: '0412' });
    expect(book.year?.find((act) => act.do === 'submit')?.indicators?.GDVH?.stated).toBe('95.0');
    expect(book.rules.scoring.groups[0]?.criteria[1]?.max).toBe(1410);
  });

  it('goes on after a comma in braces, where YAML alone would see a key without a value', () => {
    const book = readBook(HA_NAM);
    if (!book.ok) throw new Error(told(book).join('\n'));
    expect(book.bloc.standingBody.name).toEqual({
      vi: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam',
      en: 'Hà Nam Department of Culture, Sports and Tourism',
    });
    expect(book.rules.scoring.groups[1]?.name.vi).toBe('Xây dựng Đảng, chính quyền, cải cách hành chính');
  });

  it('takes codes of any alphabet, composed or decomposed', () => {
    const decomposed = 'Bì'.normalize('NFD');
    expect(problemsOf(['bloc', 'code: BL,', `code: ${decomposed},`], ['bloc', 'head: TL', 'head: Bì'])).not.toContain(
      'UNKNOWN_REFERENCE /bloc/officers/head',
    );
  });
});

describe('npm run rules:check', () => {
  const printed = async (argv: string[]) => {
    const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await checkMain(argv);
    const text = [...out.mock.calls, ...err.mock.calls].map(([line]) => String(line)).join('');
    out.mockRestore();
    err.mockRestore();
    return { code, text };
  };

  it('prints each problem and ends with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rulebook-'));
    const { bloc, rules } = changed(['rules', 'era: A', 'era: Z']);
    await writeFile(join(folder, 'bloc.yaml'), bloc);
    await writeFile(join(folder, 'rules.yaml'), rules);
    const { code, text } = await printed([folder]);
    await rm(folder, { recursive: true });
    expect(code).toBe(1);
    expect(text).toBe(
      'rules.yaml:5:6  NOT_ALLOWED  “Z” không dùng được; chỉ nhận: A, B, C, D.\n' +
        '    “Z” is not possible here; only: A, B, C, D.\n1 lỗi / problems\n',
    );
  });

  it('ends with 2 without a usable folder', async () => {
    expect((await printed([])).code).toBe(2);
    const missing = await printed([join(tmpdir(), 'there-is-no-such-folder')]);
    expect(missing.code).toBe(2);
    expect(missing.text).toContain('bloc.yaml');
  });
});
