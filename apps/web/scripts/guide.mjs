// Writes docs/guide from guide/: each `{{namespace:key}}` becomes the text that the pages show, in the same language, so
// that the guide names every button as the reader sees it. A line `{{> name}}` becomes shared/name.md, for what several
// guides say. A heading that is the name of a page gets the mark to which the help of that page leads; further marks stand
// on the lines above it. `--check` says whether docs/guide is what it should be.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WEB = join(import.meta.dirname, '..');
const GUIDE = join(WEB, 'guide');
const DOCS = join(WEB, '..', '..', 'docs', 'guide');
const HEAD = '<!-- Written by `npm run guide -w @thidua/web` from apps/web/guide. Do not edit. -->\n\n';
const SHARED = /^\{\{> ([\w-]+)\}\}\n/gm;
const SECTION = /^## \{\{shell:places\.(\w+)\}\}$/gm;
const PLACE = /\{\{(\w+):([\w.-]+)\}\}/g;

const problems = [];

function sharedText(language, name, file) {
  const path = join(GUIDE, language, 'shared', `${name}.md`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  problems.push(`${file}: there is no ${language}/shared/${name}.md`);
  return '';
}

function textOf(language, namespace, key, file) {
  const path = join(WEB, 'src', 'locales', language, `${namespace}.json`);
  const texts = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const found = key.split('.').reduce((at, name) => at?.[name], texts);
  if (typeof found === 'string') return found;
  problems.push(`${file}: there is no text ${namespace}:${key}`);
  return '';
}

for (const file of globSync('*/*.md', { cwd: GUIDE })) {
  const language = file.slice(0, 2);
  const written = readFileSync(join(GUIDE, file), 'utf8')
    .replaceAll(SHARED, (_all, name) => sharedText(language, name, file))
    .replaceAll(SECTION, '<a id="$1"></a>\n\n$&')
    .replaceAll(PLACE, (_all, namespace, key) => textOf(language, namespace, key, file));
  const target = join(DOCS, file);
  const text = HEAD + written;
  if (process.argv.includes('--check')) {
    const isSame = existsSync(target) && readFileSync(target, 'utf8') === text;
    if (!isSame) problems.push(`docs/guide/${file} is not of these pages: npm run guide -w @thidua/web`);
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
