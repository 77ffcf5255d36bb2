import { type Beginning, type Instant, Refusal } from '@thidua/contracts';
import type { RuleSet } from '@thidua/domain';
import type { Tx } from '../facts';
import { addMissingParties, cycleEvent, openYear } from './year-opening';

/** A cycle before it begins, with the texts of its rule set. */
export interface Draft {
  id: string;
  state: 'draft' | 'running' | 'closed' | 'cancelled';
  begins: Beginning;
  year: number;
  blocId: string;
  ruleSet: string;
  bloc: string;
  rules: string;
  /** Set where the rule set was frozen by an earlier cycle. */
  digest: string | null;
}

/** The rules with which a year begins, as `freeze` makes them. */
interface Frozen extends RuleSet {
  canonical: string;
  digest: string;
}

/** The cycle, its row and its rule set's locked, so that it begins once. @throws Refusal NOT_FOUND */
export function lockDraft(tx: Tx, cycle: string): Promise<Draft> {
  return tx.one<Draft>(
    `select c.id, c.state, c.begins, c.year, c.bloc_id as "blocId", r.id as "ruleSet", r.bloc_source as bloc,
            r.rules_source as rules, r.digest
       from cycle c join rule_set r on r.id = c.rule_set_id
      where c.id = $1 for update of c, r`,
    [cycle],
  );
}

/** @throws Refusal CYCLE_CANCELLED, CYCLE_NOT_DRAFT */
export function requireDraft({ state }: Pick<Draft, 'state'>): void {
  if (state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
  if (state !== 'draft') throw new Refusal('CYCLE_NOT_DRAFT');
}

/**
 * The beginning of a real year, whoever begins it: its rules are frozen, its rows written, and it runs. Its workflow is
 * told or started after the commit.
 * @param draft locked by {@link lockDraft}
 * @throws Refusal UNIT_UNKNOWN
 */
export async function beginYear(
  tx: Tx,
  draft: Draft,
  { canonical, digest, bloc, rules }: Frozen,
  { actor, at }: { actor: string; at: Instant },
): Promise<void> {
  const { id: cycle, blocId, year } = draft;
  if (draft.digest === null) {
    await tx.query(`update rule_set set canonical = $2, digest = $3, frozen_at = now() where id = $1`, [
      draft.ruleSet,
      canonical,
      digest,
    ]);
  }
  await addMissingParties(tx, blocId, bloc);
  await openYear(tx, { cycle, blocId, bloc, rules });
  await tx.query(`update cycle set state = 'running', started_at = $2 where id = $1`, [cycle, at]);
  cycleEvent(tx, 'cycle.started', { cycle, actor, at }, { year, rules: draft.digest ?? digest, rehearsal: false });
}
