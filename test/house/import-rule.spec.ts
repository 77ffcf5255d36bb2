import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['libs', 'workflows', 'activities', 'apps', 'test'];
const PACKAGES = {
  domain: 'libs/domain',
  contracts: 'libs/contracts',
  database: 'libs/database',
  workflows: 'workflows',
  activities: 'activities',
  api: 'apps/api',
};

let project: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** The names of the rules that the project breaks, with the file that breaks them. */
async function broken(): Promise<string[]> {
  const script = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [script, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 64_000_000 });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).toSorted();
}

/** A project of the same shape as ours with nothing in it but one import each, the way they are meant to be. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
    copyFileSync(join(ROOT, name), join(project, name));
  mkdirSync(join(project, 'node_modules', '@thidua'), { recursive: true });
  for (const [name, folder] of Object.entries(PACKAGES)) {
    write(`${folder}/src/index.ts`, `export const ${name} = 1;\n`);
    const exports = { '.': { source: './src/index.ts', default: './dist/index.js' } };
    write(`${folder}/package.json`, JSON.stringify({ name: `@thidua/${name}`, exports }));
    symlinkSync(join(project, folder), join(project, 'node_modules', '@thidua', name));
  }
  write('libs/contracts/src/names.ts', "export { domain } from '@thidua/domain';\n");
  write('activities/src/facts.ts', "export { database } from '@thidua/database';\n");
  write('apps/api/src/main.ts', "export { contracts } from '@thidua/contracts';\n");
  write(
    'workflows/src/year.ts',
    "import type { activities } from '@thidua/activities';\nexport type A = typeof activities;\n",
  );
  write('apps/web/src/pages/dossier/page.ts', "export { domain } from '@thidua/domain';\n");
  write('test/e2e/all.ts', "export { api } from '@thidua/api';\n");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('imports that point the way of the design', () => {
  it('pass', async () => {
    expect(await broken()).toEqual([]);
  });
});

/** What is wrong with it, the file, its text, and the rule that must object. */
const PLANTED = [
  [
    'the rules know the contracts',
    'libs/domain/src/knows-contracts.ts',
    "export * from '@thidua/contracts';",
    'imports-of-libs-domain',
  ],
  ['the rules read a file', 'libs/domain/src/reads-a-file.ts', "export * from 'node:fs';", 'domain-depends-on-nothing'],
  [
    'the store knows an activity',
    'libs/database/src/knows-activity.ts',
    "export * from '@thidua/activities';",
    'imports-of-libs-database',
  ],
  [
    'a workflow runs an activity itself',
    'workflows/src/runs-activity.ts',
    "export { activities } from '@thidua/activities';",
    'imports-of-workflows',
  ],
  [
    'a workflow reads the store',
    'workflows/src/reads-store.ts',
    "export { database } from '@thidua/database';",
    'imports-of-workflows',
  ],
  [
    'a workflow knows the store by its types',
    'workflows/src/knows-store-types.ts',
    "import type { database } from '@thidua/database';\nexport type A = typeof database;",
    'workflows-know-only-types-of-activities',
  ],
  [
    'a workflow asks the machine',
    'workflows/src/asks-machine.ts',
    "export { now } from 'node:process';",
    'workflows-are-deterministic',
  ],
  [
    'an activity knows an app',
    'activities/src/knows-app.ts',
    "export * from '@thidua/api';",
    'apps-are-imported-by-nobody',
  ],
  [
    'a file goes round the name of a package',
    'apps/api/src/round-the-name.ts',
    "export * from '../../../libs/contracts/src/names';",
    'no-neighbours-source-by-path',
  ],
  ['an import leads nowhere', 'apps/api/src/nowhere.ts', "export * from './gone';", 'no-unresolvable'],
  [
    'a page knows another page',
    'apps/web/src/pages/voting/knows-dossier.ts',
    "export * from '../dossier/page';",
    'a-page-knows-no-other',
  ],
  [
    'what pages share knows a page',
    'apps/web/src/shared/knows-page.ts',
    "export * from '../pages/dossier/page';",
    'pages-stand-on-the-rest-of-the-web',
  ],
  [
    'two files import each other',
    'libs/contracts/src/a.ts',
    "import { b } from './b';\nexport const a = (): number => b();",
    'no-circle',
  ],
] as const;

describe('a planted import against the way', () => {
  let found: string[];

  beforeAll(async () => {
    write('libs/contracts/src/b.ts', "import { a } from './a';\nexport const b = (): number => a();\n");
    for (const [, path, text] of PLANTED) write(path, `${text}\n`);
    found = await broken();
  });

  it.each(PLANTED)('%s', (_, path, __, rule) => {
    expect(found).toContain(`${path}: ${rule}`);
  });
});
