import { hasItsTurn } from './counting';
import { type Flag, flagsOf, gapNeedsReason } from './dossiers';
import { type RandomOptions, randomScript } from './generator';
import { fillQuotas } from './quotas';
import { rank, resultOf, selfTotal } from './ranking';
import type { Folder } from './reading';
import type { Criterion, Minus } from './rules';
import type { Contest, Member, Year } from './state';

type Hundredths = number;

/** A threshold as a fraction of whole numbers: exactly one of `atLeast` and `moreThan` ("80/100"). */
interface PassCase {
  of: 'members' | 'present' | 'collected' | 'valid';
  atLeast?: string;
  moreThan?: string;
}

/** What is known about one dossier when it is verified. Absent reviewers' scores mean that nobody scored the line. */
export interface DossierCase {
  self: Record<string, Hundredths>;
  /** Reviewer → criterion → score. */
  reviews: Record<string, Record<string, Hundredths>>;
  overrides: Record<string, Hundredths>;
  /** Minus code → times as the standing body gave them; lateness is not among them. */
  minus: Record<string, number>;
  lateDays: number;
  indicators: Record<string, { of: number; met: number; stated: string }>;
}

export interface UnitCase {
  code: string;
  registered: boolean;
  signed: boolean;
  pledges: string[];
  /** Null unless the dossier was verified. */
  dossier: DossierCase | null;
}

interface RoundCase {
  round: number;
  nominees: string[];
  members: number;
  present: number;
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  votes: Record<string, number>;
  passed: string[];
}

/** A contest with what came of it: every round's nominees and votes go in, who passed and who won must come out. */
export interface ContestCase {
  code: string;
  kind: 'approval' | 'election' | 'tie';
  award: string | null;
  seats: number;
  /** Null for a tie contest, where most votes decide. */
  pass: PassCase | null;
  rounds: number;
  onFailNext: boolean;
  /** Named in advance for an election; the tied units of a tie contest; computed for an approval. */
  candidates: string[];
  held: RoundCase[];
  /** The winners by votes alone, and those that the standing body named at a deadlock. */
  winners: string[];
  settled: string[];
  status: Contest['status'];
}

interface UnitExpectation {
  selfTotal: Hundredths;
  total: Hundredths;
  groups: Record<string, Hundredths>;
  bonus: Hundredths;
  minus: Hundredths;
  rank: number;
  tieBrokenBy: string | null;
  gapNeedsReason: boolean;
  flags: Flag[];
}

/** One year reduced to what the pure rules need, and what the reference makes of it. Points in hundredths. */
export interface RulesCase {
  seed: number;
  folder: Folder;
  rules: {
    groups: { code: string; criteria: { code: string; max: Hundredths }[] }[];
    bonus: { max: Hundredths; criteria: { code: string; max: Hundredths }[] };
    minus: Minus[];
    lateMinusCode: string | null;
    scale: Hundredths;
    /** Gap in percent as a fraction of the scale. */
    gap: string | null;
    ladder: string[];
    quotas: { award: string; nominees: number }[];
    ineligible: string[];
  };
  /** In the order of the bloc. */
  units: UnitCase[];
  /** In the order in which they were opened. */
  contests: ContestCase[];
  expected: {
    /** By unit code: those with a place in the ranking. */
    units: Record<string, UnitExpectation>;
    /** Best first; units that share a place in the bloc's order. */
    order: string[];
    /** The quotas as the ranking fills them before any tie contest, and the ties that cross them. */
    provisional: Record<string, string[]>;
    crossings: { award: string; tied: string[]; seats: number }[];
    /** Approval contests that can be opened while nothing is decided yet, and while nothing but the ties is. */
    first: string[];
    afterTies: string[];
    /** After the tie contests. */
    nominations: Record<string, string[]>;
  };
}

function unitCase(unit: Member): UnitCase {
  const { dossier } = unit;
  return {
    code: unit.unit,
    registered: unit.titles !== null,
    signed: unit.signed,
    pledges: unit.titles ?? [],
    dossier:
      dossier.state === 'verified'
        ? {
            self: Object.fromEntries(dossier.self),
            reviews: Object.fromEntries(
              [...dossier.scores].map(([reviewer, scores]) => [reviewer, Object.fromEntries(scores)]),
            ),
            overrides: Object.fromEntries(dossier.overrides),
            minus: Object.fromEntries(dossier.minus),
            lateDays: dossier.lateDays,
            indicators: Object.fromEntries(
              [...dossier.indicators].map(([code, { of, met, stated }]) => [
                code,
                { of: Number(of), met: Number(met), stated },
              ]),
            ),
          }
        : null,
  };
}

function contestCase(year: Year, contest: Contest): ContestCase {
  const { rule } = contest;
  const byVotes = contest.rounds.flatMap((round) => round.passed);
  const fraction = rule ? `${rule.pass.share.numerator}/${rule.pass.share.denominator}` : '';
  return {
    code: contest.code,
    kind: contest.kind,
    award: contest.award,
    seats: contest.seats,
    pass: rule ? { of: rule.pass.of, ...(rule.pass.strict ? { moreThan: fraction } : { atLeast: fraction }) } : null,
    rounds: rule?.rounds ?? 1,
    onFailNext: rule?.next ?? false,
    candidates: contest.kind === 'approval' ? [] : (contest.rounds[0]?.nominees ?? []),
    held: contest.rounds
      .filter((round) => round.state === 'counted')
      .map(({ round, nominees, present, issued, collected, valid, invalid, votes, passed }) => ({
        round,
        nominees,
        members: year.regulation.units.length,
        present: present.length,
        issued,
        collected,
        valid,
        invalid,
        votes: Object.fromEntries(votes),
        passed,
      })),
    winners: byVotes,
    settled: contest.winners.filter((unit) => !byVotes.includes(unit)),
    status: contest.status,
  };
}

function expectedUnits(year: Year): Record<string, UnitExpectation> {
  return Object.fromEntries(
    rank(year).flatMap((place) => {
      const dossier = year.members.get(place.unit)?.dossier;
      if (!dossier) return [];
      const { total, groups, bonus, minus } = resultOf(year.regulation, place.unit, dossier);
      const expectation: UnitExpectation = {
        selfTotal: selfTotal(year.regulation, dossier.self),
        total,
        groups: Object.fromEntries(groups),
        bonus,
        minus,
        rank: place.rank,
        tieBrokenBy: place.tieBrokenBy,
        gapNeedsReason: gapNeedsReason(year, dossier, total),
        flags: flagsOf(year, place.unit, dossier),
      };
      return [[place.unit, expectation]];
    }),
  );
}

/** The random year of this seed, reduced to scoring, ranking, quotas and passing. */
export function rulesCase(seed: number, options: RandomOptions = {}): RulesCase {
  const { folder, year } = randomScript(seed, options);
  const { regulation } = year;
  const short = ({ code, max }: Criterion) => ({ code, max });
  const before = fillQuotas({ ...year, contests: [] });
  const openable = (held: Contest[]) =>
    regulation.contests
      .filter((rule) => rule.kind === 'approval' && hasItsTurn({ ...year, contests: held }, rule))
      .map(({ code }) => code);
  return {
    seed,
    folder,
    rules: {
      groups: regulation.groups.map((code) => ({
        code,
        criteria: regulation.criteria.filter(({ group }) => group === code).map(short),
      })),
      bonus: {
        max: regulation.bonusMax,
        criteria: regulation.criteria.filter(({ group }) => group === null).map(short),
      },
      minus: regulation.minus,
      lateMinusCode: regulation.late?.minusCode ?? null,
      scale: regulation.scale,
      gap: regulation.gap ? `${regulation.gap.numerator}/${regulation.gap.denominator}` : null,
      ladder: regulation.ladder,
      quotas: regulation.quotas,
      ineligible: regulation.ineligible,
    },
    units: [...year.members.values()].map(unitCase),
    contests: year.contests.map((contest) => contestCase(year, contest)),
    expected: {
      units: expectedUnits(year),
      order: rank(year).map(({ unit }) => unit),
      provisional: Object.fromEntries(before.nominations),
      crossings: before.crossings,
      first: openable([]),
      afterTies: openable(year.contests.filter(({ kind }) => kind === 'tie')),
      nominations: Object.fromEntries(fillQuotas(year).nominations),
    },
  };
}
