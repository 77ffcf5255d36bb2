import type { Contest, Round } from './queries';

/** The round that takes votes now. */
export const openRoundOf = ({ rounds }: Pick<Contest, 'rounds'>): Round | undefined =>
  rounds.find(({ state }) => state === 'open');

/** Counted rounds, the latest first. */
export const countedRoundsOf = ({ rounds }: Pick<Contest, 'rounds'>): Round[] =>
  rounds.filter(({ state }) => state === 'counted').toReversed();

export const votedIn = ({ roll }: Pick<Round, 'roll'>): number => roll.filter(({ voted }) => voted).length;

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

/** Committee members who may count a round: none who stands in it. */
export const countersOf = (committee: readonly string[], { nominees }: Pick<Round, 'nominees'>): string[] =>
  committee.filter((unit) => !nominees.includes(unit));
