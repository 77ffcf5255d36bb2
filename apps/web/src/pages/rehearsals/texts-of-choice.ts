import { textsOf, type YearTexts } from './queries';

/** What somebody chose to begin a rehearsal from. */
export interface Chosen {
  by: 'sample' | 'ruleSet' | 'files';
  ruleSet: string | null;
  /** Acts to go with the rules of a year. */
  yearFile: File | null;
  files: File[];
}

export const NOTHING_CHOSEN: Chosen = { by: 'ruleSet', ruleSet: null, yearFile: null, files: [] };

const named = (files: File[], name: string): File | undefined => files.find((file) => file.name === name);

/** What has to be chosen yet. */
export function missingIn({ by, ruleSet, files }: Chosen): 'ruleSet' | 'bloc.yaml' | 'rules.yaml' | null {
  if (by === 'ruleSet') return ruleSet === null ? 'ruleSet' : null;
  if (by === 'sample') return null;
  if (!named(files, 'bloc.yaml')) return 'bloc.yaml';
  return named(files, 'rules.yaml') ? null : 'rules.yaml';
}

/** The texts of what was chosen, read when they are needed. @param sample where that was chosen */
export async function textsOfChoice(chosen: Chosen, sample: YearTexts | null | undefined): Promise<YearTexts> {
  if (chosen.by === 'sample' && sample) return sample;
  if (chosen.by === 'ruleSet' && chosen.ruleSet !== null) {
    const year = await chosen.yearFile?.text();
    return { ...(await textsOf(chosen.ruleSet)), ...(year !== undefined && { year }) };
  }
  const [bloc = '', rules = '', year] = await Promise.all(
    ['bloc.yaml', 'rules.yaml', 'year.yaml'].map((name) => named(chosen.files, name)?.text()),
  );
  return { bloc, rules, ...(year !== undefined && { year }) };
}
