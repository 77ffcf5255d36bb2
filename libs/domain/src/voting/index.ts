export { type ApprovalResult, type ApprovalVotes, approvalNominees, approvalRound } from './approval';
export { type ElectionResult, electionRound, type TieResult, tieRound, type VotesByUnit } from './election';
export { decidedBefore } from './order-of-contests';
export {
  type ApprovalBallot,
  type Counted,
  checkTally,
  countBallots,
  type ElectionBallot,
  type Tally,
  type TallyProblem,
} from './tally';
export { type Counts as VoterCounts, MIN_SECRET_VOTERS, meets, needed, quorumMet } from './threshold';
