import { Refusal } from '@thidua/contracts';
import type { Choice } from './voting.dto';

/** What a ballot is checked against. */
export interface Slip {
  kind: 'approval' | 'election' | 'tie';
  nominees: readonly string[];
  /** Seats that this round can still fill. */
  seats: number;
}

/**
 * Makes sure that a ballot is one that will count: an answer on each nominee exactly, or candidates who stand, one for
 * each seat at most. No name at all is a vote against a candidate who stands alone, and nothing otherwise. Refusals never
 * repeat what was chosen: they are stored.
 * @throws Refusal INVALID_BALLOT, NOT_A_CANDIDATE
 */
export function checkChoice(choice: Choice, { kind, nominees, seats }: Slip): void {
  if (kind === 'approval') {
    if (typeof choice === 'string' || Array.isArray(choice)) throw new Refusal('INVALID_BALLOT');
    const answered = Object.keys(choice);
    if (answered.some((unit) => !nominees.includes(unit))) throw new Refusal('NOT_A_CANDIDATE');
    if (answered.length !== nominees.length) throw new Refusal('INVALID_BALLOT');
    return;
  }
  const names = typeof choice === 'string' ? [choice] : choice;
  if (!Array.isArray(names)) throw new Refusal('INVALID_BALLOT');
  if (names.some((unit) => !nominees.includes(unit))) throw new Refusal('NOT_A_CANDIDATE');
  const saysSomething = names.length > 0 || nominees.length === 1;
  if (!saysSomething || names.length > seats || new Set(names).size !== names.length)
    throw new Refusal('INVALID_BALLOT');
}
