import { type ErrorCode, Refusal } from '@thidua/contracts';
import { type Machine, next } from '@thidua/domain';

/**
 * The state in which an event leaves a thing, by the table of its machine.
 * @param refusals what is answered in a state that does not allow the event; `otherwise` in all others
 */
export function moved<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  event: E,
  otherwise: ErrorCode,
  refusals: Partial<Record<S, ErrorCode>> = {},
): S {
  const to = next(machine, state, event);
  if (to === undefined) throw new Refusal(refusals[state] ?? otherwise);
  return to;
}
