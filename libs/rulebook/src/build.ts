import {
  type Bilingual,
  type Bloc,
  type ContestRule,
  type Criterion,
  type Hundredths,
  type LadderStep,
  type Period,
  parseScore,
  type ReminderRule,
  type Rules,
  STAGES,
  type Threshold,
} from '@thidua/domain';
import { thresholdOf } from './fraction';
import type { PlainBloc, PlainContest, PlainCriterion, PlainRules, PlainThreshold } from './plain';

/** How many belong to a tally committee where the rules do not say. */
const COMMITTEE_SIZE = 3;

/** Leaves out what is undefined, so that equal rules are equal values. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const named = ({ vi, en }: Bilingual): Bilingual => ({ vi, en });

/** Reads a score that the schema has found to be one. */
export function hundredths(text: string): Hundredths {
  const negative = text.startsWith('-');
  const score = parseScore(negative ? text.slice(1) : text);
  if (score === undefined) throw new RangeError(`not a score: ${text}`);
  return negative ? -score : score;
}

/** The bloc of a checked `bloc.yaml`. */
export function buildBloc({ bloc }: PlainBloc): Bloc {
  const body = ({ code, name }: { code: string; name: Bilingual }) => ({ code, name: named(name) });
  return {
    ...body(bloc),
    timezone: bloc.timezone,
    standingBody: body(bloc.standingBody),
    coSupervisors: (bloc.coSupervisors ?? []).map(body),
    issuingBodies: bloc.issuingBodies.map(({ signerTitle, documentCode, ...rest }) => ({
      ...body(rest),
      signerTitle: named(signerTitle),
      documentCode,
    })),
    units: bloc.units.map(body),
    officers: { year: bloc.officers.year, head: bloc.officers.head, deputy: bloc.officers.deputy },
  };
}

function buildThreshold({ of, atLeast, moreThan }: PlainThreshold): Threshold {
  const threshold = thresholdOf(of, atLeast, moreThan);
  if (!threshold) throw new RangeError('not a threshold');
  return threshold;
}

function buildContest(contest: PlainContest): ContestRule {
  const { code, mode, rounds } = contest;
  const common = { code, mode, pass: buildThreshold(contest.pass), rounds };
  if (contest.kind === 'approval') return { ...common, kind: 'approval', award: contest.award, onFail: contest.onFail };
  const { office, seats, excludes = [] } = contest;
  return { ...common, kind: 'election', office, seats, onDeadlock: 'standingBody', excludes: [...excludes] };
}

function buildStep(step: string): LadderStep {
  if (step.startsWith('group.')) return { step: 'group', group: step.slice('group.'.length) };
  if (step === 'fewestMinus' || step === 'vote' || step === 'standingBody') return { step };
  throw new RangeError(`not a step of the ladder: ${step}`);
}

function buildCriterion({ code, name, max, evidence = 'optional', indicators = [] }: PlainCriterion): Criterion {
  return { code, name: named(name), max: hundredths(max), evidence, indicators: [...indicators] };
}

function buildReminders(reminders: PlainRules['reminders'] = {}): Rules['reminders'] {
  const rule = ({ before = [], after = [], escalateAfter, escalateTo = [] }: Partial<ReminderRule>): ReminderRule =>
    defined({ before: [...before], after: [...after], escalateAfter, escalateTo: [...escalateTo] });
  const own = STAGES.flatMap((stage) => {
    const written = reminders[stage];
    return written ? [[stage, rule(written)] as const] : [];
  });
  return { default: rule(reminders.default ?? {}), ...Object.fromEntries(own) };
}

function buildScoring({ groups, bonus, minus, indicators = [] }: PlainRules['scoring']): Rules['scoring'] {
  return {
    groups: groups.map(({ code, name, criteria }) => ({
      code,
      name: named(name),
      criteria: criteria.map(buildCriterion),
    })),
    bonus: { max: hundredths(bonus?.max ?? '0'), criteria: (bonus?.criteria ?? []).map(buildCriterion) },
    minus: {
      criteria: (minus?.criteria ?? []).map(({ code, name, each, max, per }) =>
        defined({ code, name: named(name), each: hundredths(each), max: hundredths(max), per }),
      ),
    },
    indicators: indicators.map(({ code, name, unit }) => ({ code, name: named(name), unit })),
  };
}

/** The rules of a checked `rules.yaml`, everything that may be left out filled in. */
export function buildRules(plain: PlainRules): Rules {
  const { calendar, registration, submission, review, ranking, voting } = plain;
  const period = ({ opens, closes }: Period): Period => defined({ opens, closes });
  const { late = { acceptUntil: 'P0D' }, gap, evidence } = submission;
  return {
    year: plain.year,
    era: plain.era,
    verified: plain.verified,
    source: plain.source,
    calendar: {
      registration: period(calendar.registration),
      submission: period(calendar.submission),
      review: period(calendar.review),
      conference: period(calendar.conference),
      ranking: period(calendar.ranking),
      issuance: period(calendar.issuance),
    },
    reminders: buildReminders(plain.reminders),
    registration: { titles: [...registration.titles], pact: registration.pact },
    submission: defined({
      revisions: { max: submission.revisions.max, within: submission.revisions.within },
      late: defined({ acceptUntil: late.acceptUntil, minusCode: late.minusCode }),
      gap: gap && { of: 'total' as const, percent: gap.percent, needs: 'reason' as const },
      evidence: { maxFiles: evidence.maxFiles, maxBytes: evidence.maxBytes, types: [...evidence.types] },
    }),
    scoring: buildScoring(plain.scoring),
    review: {
      reviewersPerSubmission: review.reviewersPerSubmission,
      assignment: 'crossUnits',
      combine: 'mean',
      verifiedBy: 'standingBody',
    },
    ranking: {
      ties: ranking.ties.map(buildStep),
      quotas: ranking.quotas.map(({ award, nominees }) => ({ award, nominees })),
      ineligible: [...(ranking.ineligible ?? [])],
    },
    voting: {
      quorum: buildThreshold(voting.quorum),
      contests: voting.contests.map(buildContest),
      tallyCommittee: { size: voting.tallyCommittee?.size ?? COMMITTEE_SIZE, excludes: 'candidates' },
    },
    awards: plain.awards.map(({ code, kind, name, issuedBy }) => ({ code, kind, name: named(name), issuedBy })),
  };
}
