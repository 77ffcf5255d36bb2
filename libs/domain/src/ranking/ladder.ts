import { own } from '../records';
import type { LadderStep } from '../rule-set';
import type { Hundredths } from '../score';
import type { Contender } from './contender';

/** A contender whose dossier was verified. */
export type Ranked = Contender & { total: Hundredths };

/** What parts two units: their totals, or a step of the ladder that the program computes by itself. */
export type Measure = { step: 'total' } | Extract<LadderStep, { step: 'group' | 'fewestMinus' }>;

/** The measures of a ladder in order, the total first. A vote and the standing body decide at the conference, not here. */
export function measuresOf(ladder: readonly LadderStep[]): Measure[] {
  return [{ step: 'total' }, ...ladder.filter((step) => step.step === 'group' || step.step === 'fewestMinus')];
}

/** The unit's own figure in a measure, in hundredths. */
export function figure(measure: Measure, contender: Ranked): Hundredths {
  if (measure.step === 'total') return contender.total;
  if (measure.step === 'fewestMinus') return contender.minus;
  return own(contender.groups, measure.group) ?? 0;
}

/** Negative when `a` goes before `b` by this measure, 0 when it does not part them. */
function compareBy(measure: Measure, a: Ranked, b: Ranked): number {
  const difference = figure(measure, b) - figure(measure, a);
  return measure.step === 'fewestMinus' ? -difference : difference;
}

/** The first measure in which the two differ; undefined when they share their place. */
export function partedBy(measures: readonly Measure[], a: Ranked, b: Ranked): Measure | undefined {
  return measures.find((measure) => compareBy(measure, a, b) !== 0);
}

/** Groups of units that share a place, from the top; inside a group by the order of the bloc. */
export function placeGroups(contenders: readonly Contender[], measures: readonly Measure[]): Ranked[][] {
  const ranked = contenders.filter((one): one is Ranked => typeof one.total === 'number');
  ranked.sort((a, b) => {
    const measure = partedBy(measures, a, b);
    return measure ? compareBy(measure, a, b) : a.order - b.order;
  });
  const groups: Ranked[][] = [];
  for (const one of ranked) {
    const last = groups.at(-1);
    const head = last?.[0];
    if (last && head && !partedBy(measures, head, one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** A step as the rules write it: "group.I", "fewestMinus". */
export function stepName(measure: Measure): string {
  return measure.step === 'group' ? `group.${measure.group}` : measure.step;
}
