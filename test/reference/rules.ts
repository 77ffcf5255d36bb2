import { hundredths, type Share, share, type Threshold } from './numbers';
import { Fields, readYaml } from './reading';
import { instantOf } from './time';

export type StageName = 'registration' | 'submission' | 'review' | 'conference' | 'ranking' | 'issuance';

export interface Criterion {
  code: string;
  /** Group of the criterion; null for a bonus. */
  group: string | null;
  max: number;
  evidence: boolean;
}

export interface Minus {
  code: string;
  each: number;
  max: number;
}

export interface ContestRule {
  code: string;
  kind: 'approval' | 'election';
  award: string | null;
  office: string | null;
  mode: 'secret' | 'paper';
  seats: number;
  pass: Threshold;
  rounds: number;
  next: boolean;
  excludes: string[];
}

/** Bloc and rule set, read once; points in hundredths, times as instants. */
export interface Regulation {
  zone: string;
  units: string[];
  issuingBodies: string[];
  calendar: Record<StageName, { opens: number | null; closes: number }>;
  titles: string[];
  pactRequired: boolean;
  revisions: { max: number; within: string };
  late: { acceptUntil: string; minusCode: string | null } | null;
  gap: Share | null;
  groups: string[];
  criteria: Criterion[];
  scale: number;
  bonusMax: number;
  minus: Minus[];
  indicators: string[];
  reviewersPerSubmission: number;
  ladder: string[];
  quotas: { award: string; nominees: number }[];
  ineligible: string[];
  quorum: Threshold;
  contests: ContestRule[];
  committeeSize: number | null;
  awards: { code: string; issuedBy: string }[];
}

function threshold(rule: Fields): Threshold {
  const of = rule.text('of') as Threshold['of'];
  const strict = rule.has('moreThan');
  return { of, strict, share: share(rule.text(strict ? 'moreThan' : 'atLeast')) };
}

function criterion(row: Fields, group: string | null): Criterion {
  return {
    code: row.text('code'),
    group,
    max: hundredths(row.text('max')),
    evidence: row.optional('evidence') === 'required',
  };
}

function contest(row: Fields): ContestRule {
  return {
    code: row.text('code'),
    kind: row.text('kind') as ContestRule['kind'],
    award: row.optional('award') ?? null,
    office: row.optional('office') ?? null,
    mode: row.text('mode') as ContestRule['mode'],
    seats: Number(row.optional('seats') ?? '1'),
    pass: threshold(row.fields('pass')),
    rounds: Number(row.optional('rounds') ?? '1'),
    next: row.optional('onFail') === 'next',
    excludes: row.texts('excludes'),
  };
}

/** Reads `bloc.yaml` and `rules.yaml`. The files are taken to be valid. */
export function readRegulation(blocText: string, rulesText: string): Regulation {
  const bloc = new Fields(readYaml(blocText), 'bloc.yaml').fields('bloc');
  const rules = new Fields(readYaml(rulesText), 'rules.yaml');
  const zone = bloc.optional('timezone') ?? 'Asia/Ho_Chi_Minh';
  const calendar = rules.fields('calendar');
  const stage = (name: StageName) => {
    const times = calendar.fields(name);
    const opens = times.optional('opens');
    return {
      opens: opens === undefined ? null : instantOf(opens, zone),
      closes: instantOf(times.text('closes'), zone, 'end'),
    };
  };
  const registration = rules.fields('registration');
  const submission = rules.fields('submission');
  const revisions = submission.optionalFields('revisions');
  const late = submission.optionalFields('late');
  const scoring = rules.fields('scoring');
  const bonus = scoring.optionalFields('bonus');
  const groups = scoring.rows('groups');
  const ofGroups = groups.flatMap((group) => group.rows('criteria').map((row) => criterion(row, group.text('code'))));
  const voting = rules.fields('voting');
  const committee = voting.optionalFields('tallyCommittee')?.optional('size');
  const gap = submission.optionalFields('gap');
  return {
    zone,
    units: bloc.rows('units').map((unit) => unit.text('code')),
    issuingBodies: bloc.rows('issuingBodies').map((body) => body.text('code')),
    calendar: {
      registration: stage('registration'),
      submission: stage('submission'),
      review: stage('review'),
      conference: stage('conference'),
      ranking: stage('ranking'),
      issuance: stage('issuance'),
    },
    titles: registration.texts('titles'),
    pactRequired: registration.optional('pact') === 'required',
    revisions: { max: Number(revisions?.text('max') ?? '0'), within: revisions?.text('within') ?? 'P0D' },
    late: late ? { acceptUntil: late.text('acceptUntil'), minusCode: late.optional('minusCode') ?? null } : null,
    gap: gap ? share(`${gap.text('percent')}%`) : null,
    groups: groups.map((group) => group.text('code')),
    criteria: [...ofGroups, ...(bonus?.rows('criteria') ?? []).map((row) => criterion(row, null))],
    scale: ofGroups.reduce((sum, { max }) => sum + max, 0),
    bonusMax: bonus ? hundredths(bonus.text('max')) : 0,
    minus: (scoring.optionalFields('minus')?.rows('criteria') ?? []).map((row) => ({
      code: row.text('code'),
      each: hundredths(row.text('each')),
      max: hundredths(row.text('max')),
    })),
    indicators: scoring.rows('indicators').map((row) => row.text('code')),
    reviewersPerSubmission: Number(rules.fields('review').text('reviewersPerSubmission')),
    ladder: rules.fields('ranking').texts('ties'),
    quotas: rules
      .fields('ranking')
      .rows('quotas')
      .map((row) => ({ award: row.text('award'), nominees: Number(row.text('nominees')) })),
    ineligible: rules.fields('ranking').texts('ineligible'),
    quorum: threshold(voting.fields('quorum')),
    contests: voting.rows('contests').map(contest),
    committeeSize: committee === undefined ? null : Number(committee),
    awards: rules.rows('awards').map((row) => ({ code: row.text('code'), issuedBy: row.text('issuedBy') })),
  };
}
