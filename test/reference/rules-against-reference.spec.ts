import type { Rules } from '@thidua/domain';
import {
  approvalNominees,
  approvalRound,
  type Contender,
  checkIndicator,
  decidedBefore,
  electionRound,
  fillQuotas,
  gapExceeds,
  ineligibleBecause,
  minusTimesWith,
  orderForNomination,
  rank,
  selfTotal,
  tieContests,
  tieRound,
  verifiedLine,
  verifiedTotal,
} from '@thidua/domain';
import { readBook } from '@thidua/rulebook';
import { type ContestCase, type DossierCase, type RulesCase, rulesCase, type UnitCase } from './rules-case';

const YEARS = 1000;

function rulesOf({ seed, folder }: RulesCase): Rules {
  const book = readBook(folder);
  if (!book.ok) throw new Error(`year ${seed} does not read: ${JSON.stringify(book.problems)}`);
  return book.rules;
}

function resultOf(rules: Rules, dossier: DossierCase) {
  const { scoring, submission } = rules;
  const criteria = [...scoring.groups.flatMap((group) => group.criteria), ...scoring.bonus.criteria];
  const lines = Object.fromEntries(
    criteria.map(({ code }) => {
      const scores = Object.values(dossier.reviews).flatMap((review) => review[code] ?? []);
      return [code, verifiedLine(scores, dossier.overrides[code])];
    }),
  );
  const verified = verifiedTotal(scoring, lines, minusTimesWith(submission.late, dossier.lateDays, dossier.minus));
  const self = selfTotal(scoring, dossier.self);
  return { ...verified, selfTotal: self, gapNeedsReason: gapExceeds(scoring, submission.gap, self, verified.total) };
}

function contenderOf(rules: Rules, unit: UnitCase, order: number): Contender {
  const result = unit.dossier ? resultOf(rules, unit.dossier) : null;
  const because = ineligibleBecause(rules.ranking.ineligible, {
    registered: unit.registered,
    pact: unit.signed,
    submitted: unit.dossier !== null,
    verified: unit.dossier !== null,
  });
  return {
    unit: unit.code,
    order,
    total: result?.total ?? null,
    groups: result?.groups ?? {},
    minus: result?.minus ?? 0,
    pledged: unit.pledges,
    eligible: because.length === 0,
    ineligibleBecause: because,
  };
}

/** What the rules make of a case, in the shape of its expectation. */
function readByTheRules(rules: Rules, { units, contests }: RulesCase) {
  const contenders = units.map((unit, order) => contenderOf(rules, unit, order));
  const question = { contenders, ladder: rules.ranking.ties, quotas: rules.ranking.quotas };
  const ranking = rank(question);
  const tieWinners = Object.fromEntries(
    contests
      .filter(({ kind, status }) => kind === 'tie' && (status === 'elected' || status === 'settled'))
      .map(({ award, winners, settled }) => [award ?? '', [...winners, ...settled]]),
  );
  const approvals = rules.voting.contests.filter(({ kind }) => kind === 'approval').map(({ code }) => code);
  const openable = (winners: Record<string, string[]>) =>
    approvals.filter((code) => {
      const ties = tieContests(question, winners);
      const { quotas } = rules.ranking;
      return decidedBefore(code, { contests: rules.voting.contests, quotas, ties, undecided: approvals }).length === 0;
    });
  const dossiers = new Map(units.map((unit) => [unit.code, unit.dossier]));
  return {
    contenders,
    order: orderForNomination(ranking, tieWinners),
    expected: {
      units: Object.fromEntries(
        ranking.places.map((place) => {
          const dossier = dossiers.get(place.unit);
          if (!dossier) throw new Error(`${place.unit} has a place and no dossier`);
          const flags = rules.scoring.indicators.flatMap(({ code }) => {
            const count = dossier.indicators[code];
            if (!count) return [];
            const { computed, differs } = checkIndicator(count);
            return differs ? [{ unit: place.unit, indicator: code, stated: count.stated, computed }] : [];
          });
          const result = resultOf(rules, dossier);
          return [place.unit, { ...result, rank: place.rank, tieBrokenBy: place.tieBrokenBy ?? null, flags }];
        }),
      ),
      order: ranking.places.map(({ unit }) => unit),
      provisional: ranking.nominations,
      crossings: tieContests(question).map(({ award, units: tied, seats }) => ({ award, tied, seats })),
      first: openable({}),
      afterTies: openable(tieWinners),
      nominations: fillQuotas(orderForNomination(ranking, tieWinners), contenders, rules.ranking.quotas),
    },
  };
}

/** Who passes in each round, by the rules. */
function passedByTheRules(
  rules: Rules,
  contest: ContestCase,
  next: (places: number, voted: string[]) => string[],
): string[][] {
  const rule = rules.voting.contests.find(({ code }) => code === contest.code);
  const won: string[] = [];
  const voted: string[] = [];
  return contest.held.map((round) => {
    const counts = { members: round.members, present: round.present, collected: round.collected, valid: round.valid };
    const left = contest.seats - won.length;
    voted.push(...round.nominees);
    const { nominees } = round;
    let passed: string[];
    if (contest.kind === 'tie') {
      passed = tieRound({ candidates: nominees, votes: round.votes, seats: left }).winners;
    } else if (rule?.kind === 'election') {
      passed = electionRound({
        rule,
        candidates: nominees,
        votes: round.votes,
        counts,
        round: round.round,
        seatsLeft: left,
      }).passed;
    } else if (rule?.kind === 'approval') {
      const votes = Object.fromEntries(Object.entries(round.votes).map(([unit, count]) => [unit, { for: count }]));
      const further = next(left, voted);
      passed = approvalRound({
        rule,
        nominees,
        votes,
        counts,
        round: round.round,
        placesLeft: left,
        next: further,
      }).passed;
    } else throw new Error(`no rule for ${contest.code}`);
    won.push(...passed);
    return passed;
  });
}

describe('a thousand random years', () => {
  it('come out by the rules as by the reference that shares no code with them', () => {
    for (let seed = 1; seed <= YEARS; seed += 1) {
      const year = rulesCase(seed);
      const rules = rulesOf(year);
      const { expected, contenders, order } = readByTheRules(rules, year);
      expect({ seed, ...expected }).toEqual({ seed, ...year.expected });
      const wonAlready: string[] = [];
      for (const contest of year.contests) {
        const nominees = (places: number, alreadyVoted: string[]): string[] =>
          approvalNominees({ order, contenders, award: contest.award ?? '', places, wonAlready, alreadyVoted });
        if (contest.kind === 'approval' && contest.held[0]) {
          expect({ seed, nominees: nominees(contest.seats, []) }).toEqual({ seed, nominees: contest.held[0].nominees });
        }
        const passed = passedByTheRules(rules, contest, nominees);
        expect({ seed, contest: contest.code, passed }).toEqual({
          seed,
          contest: contest.code,
          passed: contest.held.map((round) => round.passed),
        });
        if (contest.kind === 'approval') wonAlready.push(...contest.winners);
      }
    }
  }, 120_000);
});
