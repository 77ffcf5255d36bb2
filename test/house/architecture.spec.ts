import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface ImportRule {
  name: string;
  to: { pathNot?: unknown };
}

const { forbidden } = require(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: ImportRule[] };

const nameOf = (folder: string): string => folder.split('/').at(-1) ?? folder;

/** By package, the packages that the import rule lets it import: `^(itself|others)/`. */
const allowed = new Map(
  forbidden
    .filter(({ name }) => name.startsWith('imports-of-'))
    .map(({ to }) => {
      const [own = '', ...others] = String(to.pathNot).slice(2, -2).split('|').map(nameOf);
      return [own, others] as const;
    }),
);

const reaches = (from: string, to: string): boolean =>
  (allowed.get(from) ?? []).some((next) => next === to || reaches(next, to));

/** The arrows that do not follow from other arrows. */
const needed = [...allowed].flatMap(([from, others]) =>
  others
    .filter((to) => !others.some((between) => between !== to && reaches(between, to)))
    .map((to) => `${from} --> ${to}`),
);

describe('the picture of the packages in docs/architecture.md', () => {
  const text = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const [, picture = ''] = /```mermaid\nflowchart RL\n([\s\S]*?)```/.exec(text) ?? [];
  const drawn = [...picture.matchAll(/^\s*(\w+)(?:\[.*?\])? --> (\w+)/gm)].map(([, from, to]) => `${from} --> ${to}`);

  it('shows what the import rule allows, arrow by arrow', () => {
    expect(drawn.toSorted()).toEqual(needed.toSorted());
  });
});
