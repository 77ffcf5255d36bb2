import { Refusal } from '@thidua/contracts';

/** @throws Refusal VALIDATION_FAILED: the code names something already */
export function codeTaken(): never {
  throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/code', code: 'TAKEN' }]);
}
