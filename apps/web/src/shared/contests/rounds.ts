import type { Contest, Round } from './queries';

/** The round that takes votes now. */
export const openRoundOf = ({ rounds }: Pick<Contest, 'rounds'>): Round | undefined =>
  rounds.find(({ state }) => state === 'open');

/** What brings a contest to its next round; null while one is open, and once it is decided. */
export function nextStepOf(
  contest: Pick<Contest, 'kind' | 'status' | 'candidates' | 'rounds'>,
): 'nameCandidates' | 'openRound' | null {
  const { kind, status, candidates } = contest;
  if ((status !== 'pending' && status !== 'open') || openRoundOf(contest)) return null;
  return kind === 'election' && candidates.length === 0 ? 'nameCandidates' : 'openRound';
}

/** Counted rounds, the latest first. */
export const countedRoundsOf = ({ rounds }: Pick<Contest, 'rounds'>): Round[] =>
  rounds.filter(({ state }) => state === 'counted').toReversed();

export const votedIn = ({ roll }: Pick<Round, 'roll'>): number => roll.filter(({ voted }) => voted).length;

/** A secret round that ended with its ballots unread: so few, beside the roll, would have told who chose whom. */
export const isUnread = ({ mode }: Pick<Contest, 'mode'>, round: Pick<Round, 'collected' | 'roll'>): boolean =>
  mode === 'secret' && round.collected === 0 && votedIn(round) > 0;

/** Seats that a round can still fill. */
export const seatsOf = ({ seats, rounds }: Pick<Contest, 'seats' | 'rounds'>, round: number): number =>
  seats - rounds.filter((one) => one.round < round).reduce((sum, { passed }) => sum + passed.length, 0);

/** Units of the reader whose ballot the round still waits for. */
export const toVote = (contest: Pick<Contest, 'mode' | 'rounds'>, units: readonly string[]): string[] =>
  contest.mode === 'secret'
    ? (openRoundOf(contest)?.roll ?? [])
        .filter(({ unit, voted }) => !voted && units.includes(unit))
        .map((one) => one.unit)
    : [];

/**
 * The round that was closed last, and the units of the reader that were on its roll and did not vote.
 * @param watched rounds that were open while the reader looked: these are told also when the next one is open already
 */
export function missedIn(
  contest: Pick<Contest, 'mode' | 'rounds'>,
  units: readonly string[],
  watched: readonly number[],
): { round: Round; units: string[] } | undefined {
  const [round] = countedRoundsOf(contest);
  if (contest.mode !== 'secret' || !round) return undefined;
  if (openRoundOf(contest) && !watched.includes(round.round)) return undefined;
  const missed = round.roll.filter(({ unit, voted }) => !voted && units.includes(unit)).map(({ unit }) => unit);
  return missed.length > 0 ? { round, units: missed } : undefined;
}

/** Committee members who may count a round: none who stands in it. */
export const countersOf = (committee: readonly string[], { nominees }: Pick<Round, 'nominees'>): string[] =>
  committee.filter((unit) => !nominees.includes(unit));
