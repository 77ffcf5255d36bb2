import { type Liquid, LiquidError, type Template as Parsed } from 'liquidjs';

/** What is wrong with a template, and where. */
export interface Problem {
  file: string;
  line: number;
  problem: string;
}

/** Thrown where a template puts out what it must not. */
export class TemplateFault extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.file}:${problem.line}: ${problem.problem}`);
  }
}

/** What a message asks of its reader: to do something by a deadline, to do it although the deadline passed, nothing. */
export const NEEDS = ['action', 'overdue', 'nothing'] as const;
export type Needs = (typeof NEEDS)[number];

/** A template as it was read: the parts before the text, if it has any, and the text. */
export interface TemplateFile {
  file: string;
  parts: Partial<Record<Front, Part>> & { body: Part };
}

interface Part {
  line: number;
  parsed: Parsed[];
}

const FRONT = ['subject', 'needs'] as const;
type Front = (typeof FRONT)[number];

interface Slice {
  name: Front | 'body';
  line: number;
  source: string;
}

/**
 * Reads a template. One of a message begins with `---`, a line `subject: …`, a line `needs: …`, and `---`; then comes
 * the text. Everything after a colon may use variables. What is wrong is added to `problems`.
 */
export function readTemplate(
  engine: Liquid,
  { file, source, front, knows }: { file: string; source: string; front: boolean; knows: ReadonlySet<string> },
  problems: Problem[],
): TemplateFile | undefined {
  const before = problems.length;
  const parts: Partial<Record<Front | 'body', Part>> = {};
  for (const slice of front ? slicesOf(file, source, problems) : [{ name: 'body' as const, line: 1, source }]) {
    const parsed = parse(engine, file, slice, problems);
    if (!parsed) continue;
    parts[slice.name] = { line: slice.line, parsed };
    problems.push(...unknownVariables(engine, file, parsed, knows));
  }
  const { body } = parts;
  return problems.length > before || !body ? undefined : { file, parts: { ...parts, body } };
}

/** Puts values into a part of a template. @throws LiquidError with file and line */
export function fill(engine: Liquid, { parsed }: Part, values: object, globals: object): string {
  return String(engine.renderSync(parsed, values, { globals })).trim();
}

/** What went wrong in a template, in the words of its author. */
export function problemOf(error: unknown, file: string): Problem {
  if (error instanceof TemplateFault) return error.problem;
  if (!LiquidError.is(error)) return { file, line: 1, problem: String(error) };
  const [line = 1] = error.token.getPosition();
  return { file, line, problem: error.message.replace(/, (file:.*, )?line:\d+, col:\d+$/, '') };
}

function slicesOf(file: string, source: string, problems: Problem[]): Slice[] {
  const lines = source.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    problems.push({ file, line: 1, problem: 'begins with no "---", "subject: …", "needs: …", "---"' });
    return [];
  }
  const slices: Slice[] = [{ name: 'body', line: end + 2, source: lines.slice(end + 1).join('\n') }];
  for (const [index, text] of lines.slice(1, end).entries()) {
    const line = index + 2;
    const [, name, value = ''] = /^(\w+):\s*(.*)$/.exec(text) ?? [];
    const known = FRONT.find((one) => one === name);
    if (known) slices.push({ name: known, line, source: value });
    else if (text.trim() !== '') problems.push({ file, line, problem: `neither "subject: …" nor "needs: …": ${text}` });
  }
  for (const name of FRONT) {
    if (!slices.some((slice) => slice.name === name))
      problems.push({ file, line: 1, problem: `"${name}: …" is missing` });
  }
  return slices;
}

/** Lines before the slice are kept, empty, so that an error names its line in the file. */
function parse(engine: Liquid, file: string, { line, source }: Slice, problems: Problem[]): Parsed[] | undefined {
  try {
    return engine.parse(`${'\n'.repeat(line - 1)}${source}`, file);
  } catch (error) {
    problems.push(problemOf(error, file));
    return undefined;
  }
}

/** Also in branches that no example takes. */
function unknownVariables(engine: Liquid, file: string, parsed: Parsed[], knows: ReadonlySet<string>): Problem[] {
  return Object.entries(engine.analyzeSync(parsed, { partials: false }).globals)
    .filter(([name]) => !knows.has(name))
    .flatMap(([name, uses]) =>
      uses.map(({ location }) => ({ file, line: location.row, problem: `undefined variable: ${name}` })),
    );
}
