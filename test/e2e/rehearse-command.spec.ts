import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@thidua/rehearsal';
import { expectedOf } from '../support/play';
import { SAMPLES, startStack, type TestStack } from '../support/stack';

const HA_NAM = join(SAMPLES, 'ha-nam-2023');

let stack: TestStack;
let folder: string;

beforeAll(async () => {
  [stack, folder] = await Promise.all([startStack(), mkdtemp(join(tmpdir(), 'thidua-rehearse-'))]);
}, 120_000);

afterAll(async () => {
  await stack?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}, 240_000);

/** Runs the command as a person types it. @returns its exit code and what it printed, line by line */
async function rehearse(...argv: string[]): Promise<{ code: number; lines: string[] }> {
  const printed: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const code = await main(argv, stack);
    return { code, lines: printed.join('').trimEnd().split('\n') };
  } finally {
    write.mockRestore();
  }
}

/** A copy of the sample of which one file is written otherwise. */
async function copyOfHaNam(name: string, file: string, rewrite: (text: string) => string): Promise<string> {
  const copy = join(folder, name);
  await cp(HA_NAM, copy, { recursive: true });
  await writeFile(join(copy, file), rewrite(await readFile(join(copy, file), 'utf8')));
  return copy;
}

/** The sample with these acts in place of its own. */
const withActs = (name: string, ...acts: string[]): Promise<string> =>
  copyOfHaNam(name, 'year.yaml', () => `format: 1\nacts:\n${acts.map((act) => `  - { ${act} }\n`).join('')}`);

describe('a year that goes as its folder says', () => {
  it('is played, written to the file asked for, and counted', async () => {
    const out = join(folder, 'outcome.json');
    const { code, lines } = await rehearse(HA_NAM, '--quiet', '--out', out, '--cost');
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject(await expectedOf('ha-nam-2023'));
    expect(lines.at(-1)).toMatch(/^total: [1-9]\d* history events, [1-9]\d* bytes$/);
    const sum = (column: RegExp) => lines.reduce((total, line) => total + Number(column.exec(line)?.[1] ?? 0), 0);
    const [events, bytes] = [sum(/(\d+) events /), sum(/(\d+) bytes$/)];
    expect(lines.at(-1)).toBe(`total: ${events} history events, ${bytes / 2} bytes`);
  }, 240_000);
});

describe('a year that goes otherwise than its folder says', () => {
  it('fails for an act that is refused unexpectedly, names its line, and goes on', async () => {
    const year = await withActs(
      'refused',
      'at: 2023-02-08T09:00, by: PL, do: register, titles: [BK-T]',
      'at: 2023-02-08T09:05, by: PL, do: register, titles: [BK-T]',
      'at: 2023-02-08T09:10, by: PL, do: signPact',
      'at: 2023-02-08T09:15, by: PL, do: signPact, expect: ALREADY_SIGNED',
    );
    const { code, lines } = await rehearse(year);
    expect(code).toBe(1);
    expect(lines).toContain('2023-02-08T09:05  register · PL · ALREADY_REGISTERED');
    expect(lines).toContain('2023-02-08T09:10  signPact · PL');
    expect(lines.at(-2)).toMatch(/: 4 acts in \d+\.\d s, 2 refused$/);
    expect(lines.at(-1)).toBe('year.yaml:4 register by PL: no refusal expected, ALREADY_REGISTERED came');
  }, 240_000);

  it('fails for a refusal that does not come', async () => {
    const year = await withActs(
      'not-refused',
      'at: 2023-02-08T09:00, by: PL, do: register, titles: [BK-T], expect: STAGE_CLOSED',
    );
    const { code, lines } = await rehearse(year, '--quiet');
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('year.yaml:3 register by PL: STAGE_CLOSED expected, none came');
  }, 240_000);
});

describe('a call that is of no use', () => {
  it('a folder that does not read: every problem with file, line and column, and nothing is played', async () => {
    const broken = await copyOfHaNam('broken', 'rules.yaml', (rules) =>
      rules.replace('award: CTD-T, mode: secret', 'award: NONE, mode: secret').replace('rounds: 2', 'rounds: many'),
    );
    const text = await readFile(join(broken, 'rules.yaml'), 'utf8');
    const line = text.split('\n').findIndex((one) => one.includes('rounds: many')) + 1;
    const { code, lines } = await rehearse(broken);
    expect(code).toBe(2);
    expect(lines.every((one) => /^(bloc|rules|year)\.yaml:[1-9]\d*:[1-9]\d* {2}[A-Z]\S* {2}\S/.test(one))).toBe(true);
    expect(lines.some((one) => one.startsWith(`rules.yaml:${line}:`))).toBe(true);
  });

  it.each([[[]], [['some-folder', '--day', 'quick']]])('words %j: how to call it', async (argv) => {
    const { code, lines } = await rehearse(...argv);
    const [call, ...words] = lines;
    expect({ code, call }).toEqual({ code: 2, call: expect.stringMatching(/^npm run rehearse -- <folder>/) });
    expect(words.map((line) => line.trim().split(' ')[0])).toEqual(['<folder>', '--out', '--day', '--quiet', '--cost']);
  });
});
