import { type ActDefinition, actDefinition, type Reference } from '../schemas/acts';
import { below, type Sheet } from '../sheet';
import { suggest } from '../suggest';
import type { Kind } from './kinds';
import { type Codes, checkReference } from './register';

const ROLES = ['head', 'deputy', 'standingBody', 'tally', 'units'];
const TIE = 'tie:';

function checkCode(year: Sheet, pointer: string, kind: Kind, codes: Codes, key?: string): void {
  const code = key ?? year.text(pointer);
  const options = key === undefined ? {} : { code: key, at: 'key' as const };
  if (kind === 'contest' && code?.startsWith(TIE)) {
    checkReference(year, pointer, 'award', codes, { ...options, code: code.slice(TIE.length) });
  } else {
    checkReference(year, pointer, kind, codes, options);
  }
}

function checkField(year: Sheet, pointer: string, reference: Reference, codes: Codes): void {
  const { kind } = reference;
  if (reference.in === 'self') {
    checkCode(year, pointer, kind, codes);
  } else if (reference.in === 'entries') {
    const entries = year.entries(pointer);
    for (const entry of entries.length > 0 ? entries : [pointer]) checkCode(year, entry, kind, codes);
  } else {
    for (const key of year.keys(pointer)) {
      const place = below(pointer, key);
      checkCode(year, place, kind, codes, key);
      if (reference.in === 'keysAndEntries')
        for (const entry of year.entries(place)) checkCode(year, entry, kind, codes);
    }
  }
}

function checkBallots(year: Sheet, act: string, codes: Codes): void {
  const ballots = below(act, 'ballots');
  for (const voter of year.keys(ballots)) {
    const ballot = below(ballots, voter);
    if (year.text(ballot) !== undefined) checkCode(year, ballot, 'unit', codes);
    for (const entry of year.entries(ballot)) checkCode(year, entry, 'unit', codes);
    for (const nominee of year.keys(ballot)) checkCode(year, below(ballot, nominee), 'unit', codes, nominee);
  }
}

function isDoneBy(by: string, { by: actors }: ActDefinition, codes: Codes): boolean {
  return actors.some((actor) => {
    if (actor === 'unit') return codes.unit.has(by);
    if (actor === 'issuingBody') return codes.body.has(by);
    return by === actor || (actor === 'head' && by === 'deputy');
  });
}

function checkActor(year: Sheet, act: string, definition: ActDefinition, codes: Codes, expected: boolean): void {
  const by = year.text(below(act, 'by'));
  if (by === undefined || isDoneBy(by, definition, codes)) return;
  const known = [...ROLES, ...codes.unit, ...codes.body];
  if (!known.includes(by)) {
    year.report(below(act, 'by'), 'ACTOR_UNKNOWN', { value: by }, 'value', suggest(by, known));
  } else if (!expected) {
    const name = year.text(below(act, 'do')) ?? '';
    year.report(below(act, 'by'), 'ACT_BY', { act: name, value: by, allowed: definition.by.join(', ') });
  }
}

/**
 * Who acts in `year.yaml` and what the acts refer to. An act that expects its refusal may name what does not exist and
 * whoever may not do it: the refusal is the point.
 */
export function checkActs(year: Sheet, codes: Codes): void {
  for (const act of year.entries('/acts')) {
    const definition = actDefinition(year.text(below(act, 'do')) ?? '');
    if (!definition) continue;
    const expected = year.text(below(act, 'expect')) !== undefined;
    checkActor(year, act, definition, codes, expected);
    if (expected) continue;
    for (const [field, reference] of Object.entries(definition.references)) {
      const place = below(act, field);
      if (year.at(place) !== undefined) checkField(year, place, reference, codes);
    }
    if (year.text(below(act, 'do')) === 'ballots') checkBallots(year, act, codes);
    checkScores(year, act);
    if (year.at(below(act, 'unit')) !== undefined && year.at(below(act, 'units')) !== undefined) {
      year.report(below(act, 'units'), 'UNIT_AND_UNITS', {}, 'key');
    }
    const indicators = below(act, 'indicators');
    for (const indicator of year.keys(indicators)) {
      const [of, met] = ['of', 'met'].map((key) => year.integer(below(below(indicators, indicator), key)));
      if (of !== undefined && met !== undefined && met > of) {
        year.report(below(below(indicators, indicator), 'met'), 'COUNTS_IMPOSSIBLE', { of, met });
      }
    }
  }
}

/** Scores below zero are written only to be refused. */
function checkScores(year: Sheet, act: string): void {
  const places = ['self', 'scores'].flatMap((field) =>
    year.keys(below(act, field)).map((code) => below(below(act, field), code)),
  );
  const overrides = year.keys(below(act, 'override')).map((code) => `${below(below(act, 'override'), code)}/score`);
  for (const place of [...places, ...overrides, below(act, 'score')]) {
    const value = year.text(place);
    if (value?.startsWith('-')) year.report(place, 'SCORE_INVALID', { value });
  }
}
