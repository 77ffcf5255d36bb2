export { type Contender, ineligibleBecause, type Place, type UnitYear, type Unplaced } from './contender';
export { fillQuotas, mayReceive, orderForNomination } from './quotas';
export { type Ranking, type RankingInput, rank, tieContests } from './rank';
export type { TieContest } from './tie-contests';
