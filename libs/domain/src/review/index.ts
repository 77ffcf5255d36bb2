export {
  type Assignment,
  type AssignmentInput,
  assignReviewers,
  type ConflictOfInterest,
  type Reviews,
} from './assignment';
export { type AssignmentProblem, checkAssignment } from './check';
