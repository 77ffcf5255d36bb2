import { checkTally, type Tally } from '@thidua/domain';

/** The sheet of a tally as it is filled in: a field is a number, or empty. */
export interface Sheet {
  issued: number | '';
  collected: number | '';
  valid: number | '';
  invalid: number | '';
  votes: Record<string, number | ''>;
}

export type TallyContext = Parameters<typeof checkTally>[1];
export type TallyFault = ReturnType<typeof checkTally>[number];

export const FIGURES = ['issued', 'collected', 'valid', 'invalid'] as const;

export const emptySheet = (nominees: readonly string[]): Sheet => ({
  issued: '',
  collected: '',
  valid: '',
  invalid: '',
  votes: Object.fromEntries(nominees.map((unit) => [unit, ''])),
});

/** The figures of a sheet that is filled in; null while something is missing. */
export function tallyOf(sheet: Sheet): Tally | null {
  const { votes, ...figures } = sheet;
  return [...Object.values(figures), ...Object.values(votes)].includes('') ? null : asFigures(sheet);
}

const asFigures = ({ issued, collected, valid, invalid, votes }: Sheet): Tally => ({
  issued: issued || 0,
  collected: collected || 0,
  valid: valid || 0,
  invalid: invalid || 0,
  votes: Object.fromEntries(Object.entries(votes).map(([unit, count]) => [unit, count || 0])),
});

/** Which fields a complaint compares; it is not made before all of them are filled in. */
function comparedBy(field: string, sheet: Sheet): (number | '')[] {
  if (field === 'issued') return [sheet.issued, sheet.collected];
  if (field === 'collected') return [sheet.collected, sheet.valid, sheet.invalid];
  if (field === 'votes') return [sheet.valid, ...Object.values(sheet.votes)];
  if (field.startsWith('votes/')) return [sheet.valid, sheet.votes[field.slice('votes/'.length)] ?? ''];
  return [];
}

/** What does not add up so far, by field. */
export function faultsOf(sheet: Sheet, context: TallyContext): Map<string, TallyFault> {
  const faults = checkTally(asFigures(sheet), context).filter(({ field }) => !comparedBy(field, sheet).includes(''));
  return new Map(faults.toReversed().map((fault) => [fault.field, fault]));
}
