import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Language } from '@thidua/contracts';
import { pageEngine, textEngine } from './engine';
import { EXAMPLE_LINKS, exampleLetters, examplePerson } from './examples';
import type { Templates } from './letter';
import { senderOf } from './sender';
import { TemplateBook } from './template-book';
import { type Problem, problemOf, readTemplate, type TemplateFile } from './template-file';
import { ACCOUNT_LINKS, KINDS, PAGE_RULE, TEMPLATE_RULES } from './template-names';

const BUILT_IN = join(__dirname, '..', 'templates');
const LANGUAGES: Language[] = ['vi', 'en'];

/** One or more templates cannot be used; the message has a line for each problem. */
export class TemplatesBroken extends Error {
  constructor(readonly problems: Problem[]) {
    super(['templates of messages are broken:', ...problems.map(inALine)].join('\n'));
    this.name = 'TemplatesBroken';
  }
}

const inALine = ({ file, line, problem }: Problem): string => `  ${file}:${line}: ${problem}`;

export interface TemplateOptions {
  /** The sender's address as mails have it ("Thi Đua <no-reply@…>"): invitations name it as who calls the conference. */
  from?: string;
}

/**
 * Reads the built-in templates, `<language>/<name>.liquid` and the page `page.html.liquid`; a file of the same name in
 * the office's folder stands in for the built-in one. Each is checked, and tried on its examples in its language.
 * @throws TemplatesBroken with every problem by file and line
 */
export async function openTemplates(folder?: string, { from = '' }: TemplateOptions = {}): Promise<Templates> {
  const problems: Problem[] = folder === undefined ? [] : await strangers(folder);
  const engines = { text: textEngine(), page: pageEngine() };
  const open = async (path: string, engine: (typeof engines)['text'], { message, knows }: typeof PAGE_RULE) => {
    const own = folder !== undefined && existsSync(join(folder, path));
    const [file, place] = own ? [join(folder, path), folder] : [path, BUILT_IN];
    const source = await readFile(join(place, path), 'utf8');
    return readTemplate(engine, { file, source, front: message, knows }, problems);
  };
  const files: Record<Language, Map<string, TemplateFile>> = { vi: new Map(), en: new Map() };
  for (const language of LANGUAGES) {
    for (const rule of TEMPLATE_RULES) {
      const read = await open(`${language}/${rule.name}.liquid`, engines.text, rule);
      if (read) files[language].set(rule.name, read);
    }
  }
  const page = await open('page.html.liquid', engines.page, PAGE_RULE);
  if (!page || problems.length > 0) throw new TemplatesBroken(problems);
  const book = new TemplateBook(engines, files, page, senderOf(from));
  for (const language of LANGUAGES) problems.push(...tried(book, language, files[language]));
  if (problems.length > 0) throw new TemplatesBroken(problems);
  return book;
}

/** Files of the office that stand in for none: a name that was mistyped would otherwise never be noticed. */
async function strangers(folder: string): Promise<Problem[]> {
  const known = new Set(
    LANGUAGES.flatMap((language) => TEMPLATE_RULES.map(({ name }) => `${language}/${name}.liquid`)),
  );
  known.add('page.html.liquid');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.liquid'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !known.has(relative(folder, file).split(sep).join('/')))
    .map((file) => ({ file, line: 1, problem: 'there is no built-in template of this name' }));
}

/** Puts every template to use once for each of its examples, real and as a rehearsal. */
function tried(book: Templates, language: Language, files: ReadonlyMap<string, TemplateFile>): Problem[] {
  const problems: Problem[] = [];
  const attempt = (name: string, use: () => unknown): void => {
    try {
      use();
    } catch (error) {
      const problem = problemOf(error, files.get(name)?.file ?? name);
      if (!problems.some((known) => inALine(known) === inALine(problem))) problems.push(problem);
    }
  };
  for (const kind of KINDS) {
    for (const rehearsal of [false, true]) {
      for (const letter of exampleLetters(kind, language, { rehearsal })) attempt(kind, () => book.render(letter));
    }
  }
  // It is made of others, and would only repeat what is wrong with them.
  if (problems.length === 0)
    attempt('digest', () =>
      book.digest([...exampleLetters('reminder', language), ...exampleLetters('overdue', language)]),
    );
  for (const kind of ACCOUNT_LINKS) {
    attempt(`account-${kind}`, () => book.account(kind, { ...EXAMPLE_LINKS[kind], to: examplePerson(language) }));
  }
  return problems;
}
