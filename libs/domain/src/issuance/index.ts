export { certificateNumber } from './certificates';
export { decisionDates } from './decision-dates';
