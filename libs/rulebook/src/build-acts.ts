import type { Act } from './act';
import { hundredths } from './build';
import type { PlainAct, PlainScores, PlainYear } from './plain';
import { below, type Sheet } from './sheet';

const scoresOf = (scores: PlainScores) =>
  Object.fromEntries(Object.entries(scores).map(([code, score]) => [code, hundredths(score)]));

/** A plain copy: the tree's mappings have no prototype, which callers need not know. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copy(field)]));
}

type Change = (written: never) => Record<string, unknown>;

/** Fields whose reading differs from how they are written, by act and field; the schema has checked their shape. */
const CHANGES: Partial<Record<PlainAct['do'], Record<string, Change>>> = {
  saveDraft: { self: (self: PlainScores) => ({ self: scoresOf(self) }) },
  submit: { self: (self: PlainScores) => ({ self: scoresOf(self) }) },
  extend: { unit: (unit: string) => ({ units: [unit] }) },
  score: { scores: (scores: PlainScores) => ({ scores: scoresOf(scores) }) },
  verify: {
    override: (override: Record<string, { score: string; reason?: string }>) => ({
      override: Object.fromEntries(
        Object.entries(override).map(([code, { score, ...rest }]) => [code, { score: hundredths(score), ...rest }]),
      ),
    }),
  },
  answerObjection: { score: (score: string) => ({ score: hundredths(score) }) },
  settle: { winner: (winner: string | string[]) => ({ winners: Array.isArray(winner) ? winner : [winner] }) },
};

/** The acts of a checked `year.yaml`, in the order of the file. */
export function buildActs({ acts }: PlainYear, sheet: Sheet): Act[] {
  return acts.map((written, index) => {
    const changes = CHANGES[written.do] ?? {};
    const fields = Object.entries(written).map(([field, value]) => {
      const change = Object.hasOwn(changes, field) ? changes[field] : undefined;
      return change ? change(copy(value) as never) : { [field]: copy(value) };
    });
    const line = sheet.lineOf(below('/acts', index));
    // The schema of the act, chosen by `do`, has vouched for exactly these fields.
    return Object.assign({ index, line }, ...fields) as Act;
  });
}
