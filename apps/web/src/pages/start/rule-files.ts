import type { RuleProblem, Texts } from './queries';

export const FILE_NAMES = ['bloc.yaml', 'rules.yaml'] as const;
type FileName = (typeof FILE_NAMES)[number];

/** The files that were chosen so far, by their names. */
export type Chosen = Partial<Record<FileName, string>>;

const nameOf = (file: { name: string }): FileName | undefined =>
  FILE_NAMES.find((name) => name.replace('yaml', '') === file.name.toLowerCase().replace(/ya?ml$/, ''));

/** What was chosen before, with these files read into it; those of other names are told. */
export async function withFiles(
  chosen: Chosen,
  files: readonly { name: string; text: () => Promise<string> }[],
): Promise<{ chosen: Chosen; strangers: string[] }> {
  const read = await Promise.all(
    files.map(async (file) => {
      const name = nameOf(file);
      return name ? ([name, await file.text()] as const) : undefined;
    }),
  );
  return {
    chosen: { ...chosen, ...Object.fromEntries(read.filter((one) => one !== undefined)) },
    strangers: files.filter((file) => nameOf(file) === undefined).map(({ name }) => name),
  };
}

export function textsOf(chosen: Chosen): Texts | undefined {
  const { 'bloc.yaml': bloc, 'rules.yaml': rules } = chosen;
  return bloc !== undefined && rules !== undefined ? { bloc, rules } : undefined;
}

export interface Line {
  number: number;
  text: string;
  /** Column of what is wrong, from 1, on the line where it is. */
  column?: number;
}

/** The line of a problem with the one before and the one after it. */
export function around({ file, line, column }: RuleProblem, chosen: Chosen): Line[] {
  const name = FILE_NAMES.find((one) => one === file);
  const lines = (name === undefined ? undefined : chosen[name])?.split(/\r?\n/) ?? [];
  return [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1];
    if (text === undefined) return [];
    return [number === line ? { number, text, column } : { number, text }];
  });
}
