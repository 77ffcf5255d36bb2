import { mustBeOpen, ownDeadline } from './calendar';
import { gapNeedsReason, readScores } from './dossiers';
import { hundredths } from './numbers';
import { resultOf } from './ranking';
import { asList, asText, Fields, type Written } from './reading';
import {
  type Act,
  actingUnit,
  allow,
  type Dossier,
  type Member,
  member,
  needReason,
  type Play,
  refuse,
  type Year,
} from './state';
import { add } from './time';

function subject(year: Year, act: Act): Member {
  return member(year, act.fields.text('of'));
}

function mustBeSubmitted(dossier: Dossier): void {
  if (dossier.state === 'verified') refuse('ALREADY_VERIFIED');
  if (dossier.state !== 'submitted') refuse('NOT_SUBMITTED');
}

/** Nobody scores their own unit; who is not assigned or has declared a conflict does not score either. */
function mustBeReviewer(year: Year, reviewer: Member, of: Member): void {
  if (reviewer.unit === of.unit) refuse('OWN_DOSSIER');
  const named = year.assigned.get(of.unit);
  if (named && !named.includes(reviewer.unit)) refuse('NOT_ASSIGNED');
  if (year.conflicts.some((conflict) => conflict.unit === reviewer.unit && conflict.of === of.unit)) {
    refuse('CONFLICT_OF_INTEREST');
  }
}

const conflict: Play = (year, act) => {
  const unit = actingUnit(year, act);
  const of = subject(year, act);
  if (of.unit === unit.unit) refuse('OWN_DOSSIER');
  needReason(act);
  year.conflicts.push({ unit: unit.unit, of: of.unit });
};

const assign: Play = (year, act) => {
  allow(act, 'standingBody');
  mustBeOpen(year, 'review');
  const reviews = act.fields
    .entries('reviews')
    .map(([unit, reviewers]) => ({ of: member(year, unit), reviewers: asList(reviewers, 'reviews').map(String) }));
  for (const { of, reviewers } of reviews) {
    for (const reviewer of reviewers) {
      if (reviewer === of.unit) refuse('OWN_DOSSIER');
      member(year, reviewer);
      if (year.conflicts.some((declared) => declared.unit === reviewer && declared.of === of.unit)) {
        refuse('CONFLICT_OF_INTEREST');
      }
    }
    if (of.dossier.scores.size > 0) refuse('SCORES_EXIST');
  }
  for (const { of, reviewers } of reviews) year.assigned.set(of.unit, reviewers);
};

const sendBack: Play = (year, act) => {
  const of = subject(year, act);
  if (act.by !== 'standingBody') mustBeReviewer(year, actingUnit(year, act), of);
  mustBeOpen(year, 'review');
  const { dossier } = of;
  mustBeSubmitted(dossier);
  needReason(act);
  const { max, within } = year.regulation.revisions;
  if (dossier.returns >= max) refuse('REVISIONS_EXHAUSTED');
  dossier.returns += 1;
  dossier.state = 'returned';
  dossier.revisionDue = add(year.now, within, year.regulation.zone);
};

const score: Play = (year, act) => {
  const reviewer = actingUnit(year, act);
  const of = subject(year, act);
  mustBeReviewer(year, reviewer, of);
  mustBeOpen(year, 'review');
  mustBeSubmitted(of.dossier);
  const scores = readScores(year, act.fields.entries('scores'));
  const incomplete = year.regulation.criteria.some(({ code, group }) => group !== null && !scores.has(code));
  if (incomplete) refuse('INCOMPLETE_SCORES');
  of.dossier.scores.set(reviewer.unit, scores);
};

function readOverrides(year: Year, entries: [string, Written][]): Map<string, number> {
  const lines = entries.map(([code, value]) => ({ code, fields: new Fields(value, `override.${code}`) }));
  if (lines.some(({ fields }) => fields.said('reason') === undefined)) refuse('REASON_REQUIRED');
  return readScores(
    year,
    lines.map(({ code, fields }) => [code, fields.text('score')]),
  );
}

const verify: Play = (year, act) => {
  allow(act, 'standingBody');
  const of = subject(year, act);
  mustBeOpen(year, 'review');
  const { dossier } = of;
  mustBeSubmitted(dossier);
  const overrides = readOverrides(year, act.fields.entries('override'));
  const minus = new Map(act.fields.entries('minus').map(([code, times]) => [code, Number(asText(times, code))]));
  if ([...minus.keys()].some((code) => !year.regulation.minus.some((rule) => rule.code === code))) {
    refuse('UNKNOWN_CRITERION');
  }
  if (dossier.scores.size === 0 && overrides.size === 0) refuse('NOT_REVIEWED');
  const { total } = resultOf(year.regulation, of.unit, { ...dossier, overrides, minus });
  if (gapNeedsReason(year, dossier, total)) needReason(act);
  dossier.overrides = overrides;
  dossier.minus = minus;
  dossier.state = 'verified';
};

const object: Play = (year, act) => {
  const unit = actingUnit(year, act);
  if (subject(year, act).unit !== unit.unit) refuse('FORBIDDEN');
  mustBeOpen(year, 'ranking', 'OBJECTION_CLOSED');
  // An unanswered objection holds the ranking up, but gives nobody more time to object.
  if (year.now > ownDeadline(year, 'ranking', unit)) refuse('OBJECTION_CLOSED');
  const criterion = act.fields.text('criterion');
  if (!year.regulation.criteria.some(({ code }) => code === criterion)) refuse('UNKNOWN_CRITERION');
  needReason(act);
  if (unit.dossier.state !== 'verified') refuse('NOT_SUBMITTED');
  if (year.objections.some((other) => other.open && other.unit === unit.unit && other.criterion === criterion)) {
    refuse('OBJECTION_EXISTS');
  }
  year.objections.push({ unit: unit.unit, criterion, open: true });
};

const answerObjection: Play = (year, act) => {
  allow(act, 'standingBody');
  const of = subject(year, act);
  const criterion = act.fields.text('criterion');
  const same = year.objections.filter((objection) => objection.unit === of.unit && objection.criterion === criterion);
  const open = same.find((objection) => objection.open) ?? refuse(same.length > 0 ? 'OBJECTION_ANSWERED' : 'NOT_FOUND');
  needReason(act);
  if (act.fields.text('accept') === 'true') {
    const [scored] = readScores(year, [[criterion, act.fields.text('score')]]);
    of.dossier.overrides.set(criterion, scored?.[1] ?? hundredths('0'));
  }
  open.open = false;
};

export const reviewActs: Record<string, Play> = {
  conflict,
  assign,
  return: sendBack,
  score,
  verify,
  object,
  answerObjection,
};
