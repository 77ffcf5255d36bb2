export {
  adviseDate,
  type DateAdvice,
  type DateAnswer,
  type DateReason,
  type DateStanding,
  type OfferedDate,
} from './date-poll';
