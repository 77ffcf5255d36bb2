export {
  certificateNumber,
  checkSeries,
  type DecisionNumber,
  nextNumber,
  parseDecisionNumber,
} from './certificates';
