import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const WEB = join(__dirname, '..', '..', 'apps', 'web', 'src');
const LOCALES = join(WEB, 'locales');
/** Attributes whose text people see or hear. */
const SEEN = new Set(['label', 'title', 'placeholder', 'description', 'aria-label', 'alt', 'aria-description']);
const LETTERS = /\p{L}/u;

type Texts = { [key: string]: string | Texts };

/** Every key of a file with its text; forms of the plural count as the key they are forms of. */
function textsOf(language: string, namespace: string): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (texts: Texts, above: string): void => {
    for (const [key, text] of Object.entries(texts)) {
      if (typeof text === 'string') found.set(above + key.replace(/_(one|other)$/, ''), text);
      else collect(text, `${above}${key}.`);
    }
  };
  collect(JSON.parse(readFileSync(join(LOCALES, language, namespace), 'utf8')) as Texts, '');
  return found;
}

const placesIn = (text = ''): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

describe.each(globSync('*.json', { cwd: join(LOCALES, 'vi') }).toSorted())('the texts of %s', (namespace) => {
  const [vi, en] = [textsOf('vi', namespace), textsOf('en', namespace)];

  it('are there in both languages, none empty', () => {
    expect([...en.keys()].toSorted()).toEqual([...vi.keys()].toSorted());
    expect([...vi, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('tell the same things in both', () => {
    const unlike = [...vi].filter(([key, text]) => `${placesIn(text)}` !== `${placesIn(en.get(key))}`);
    expect(unlike.map(([key]) => key)).toEqual([]);
  });
});

/** Text that stands in the code itself: between tags, or in an attribute that people see. */
function hardCoded(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    if (!LETTERS.test(text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${source.fileName}:${line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      const inAttribute = ts.isJsxAttribute(node.parent) && !SEEN.has(node.parent.name.getText(source));
      if (!inAttribute) note(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (SEEN.has(node.name.getText(source))) note(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const parsed = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

describe('the pages', () => {
  it('have no text of their own: what people read stands in the locales', () => {
    const files = globSync('**/*.tsx', { cwd: WEB });
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => hardCoded(parsed(file, readFileSync(join(WEB, file), 'utf8'))))).toEqual([]);
  });

  it('would be caught with one', () => {
    const text = `const a = <p title="Tên" id="x">Xin chào {'bạn'} {t('key')}</p>;`;
    expect(hardCoded(parsed('a.tsx', text))).toEqual(['a.tsx:1 Tên', 'a.tsx:1 Xin chào', 'a.tsx:1 bạn']);
  });

  it('name each namespace in the table of types, so that a missing key is an error of types', () => {
    const table = readFileSync(join(WEB, 'text', 'texts.d.ts'), 'utf8');
    const missing = globSync('*.json', { cwd: join(LOCALES, 'vi') }).filter((file) => !table.includes(`/vi/${file}'`));
    expect(missing).toEqual([]);
  });
});

describe('the guides', () => {
  const ROOT = join(__dirname, '..', '..');

  it('name everything as the pages do', () => {
    execFileSync(process.execPath, [join(ROOT, 'apps', 'web', 'scripts', 'guide.mjs'), '--check'], { stdio: 'pipe' });
  });

  it('are there for the same people in both languages, with pictures that exist', () => {
    const of = (language: string) => globSync('*.md', { cwd: join(ROOT, 'docs', 'guide', language) }).toSorted();
    expect(of('en')).toEqual(of('vi'));
    const missing = ['vi', 'en'].flatMap((language) =>
      of(language).flatMap((name) => {
        const folder = join(ROOT, 'docs', 'guide', language);
        const named = [...readFileSync(join(folder, name), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)];
        return named.map(([, path = '']) => join(folder, path)).filter((path) => !existsSync(path));
      }),
    );
    expect(missing).toEqual([]);
  });
});
