export { checkScores, missingEvidence, type ScoreProblem } from './checks';
export { type Counts, checkIndicator, indicatorRate } from './indicators';
export { acceptUntil, lateDays, minusTimesWith } from './lateness';
export {
  gapExceeds,
  type Lines,
  type MinusTimes,
  scale,
  selfTotal,
  type VerifiedTotal,
  verifiedLine,
  verifiedTotal,
} from './total';
