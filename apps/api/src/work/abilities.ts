import { Access, OPERATION_NAMES, type OperationName, type SignedInCaller } from '../foundation';
import type { Target } from '../foundation/access/target';

/** The operations that the policy grants for a target, in the order of the policy. */
export const allowedFor = (access: Access, caller: SignedInCaller, target: Target): OperationName[] =>
  OPERATION_NAMES.filter((operation) => access.allows(caller, operation, target));
