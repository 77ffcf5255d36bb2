import { type Instant, Refusal } from '@thidua/contracts';
import type { Bilingual, Bloc, RuleSet, Rules } from '@thidua/domain';
import type { DataSource } from 'typeorm';
import type { Tx } from '../facts';

export interface Member {
  /** The unit's code, by which it goes inside the cycle. */
  unit: string;
  unitId: string;
  name: Bilingual;
  position: number;
}

export type CycleState = 'draft' | 'running' | 'closed' | 'cancelled';

/** A cycle with the rules it froze. */
export interface Year {
  id: string;
  bloc: Bloc;
  blocId: string;
  rules: Rules;
  year: number;
  rehearsal: boolean;
  state: CycleState;
  /** Where a rehearsal's clock stands; null in a real year, whose clock is the world's. */
  businessTime: Instant | null;
  /** SHA-256 of the frozen rule set. */
  digest: string | null;
  /** In the order of the bloc. */
  members: Member[];
}

interface CycleRow {
  id: string;
  blocId: string;
  year: number;
  rehearsal: boolean;
  state: CycleState;
  businessTime: Instant | null;
  digest: string | null;
  ruleSetId: string;
  members: Member[];
}

const CYCLE = `
  select c.id, c.bloc_id as "blocId", c.year, c.rehearsal, c.state, c.business_time as "businessTime",
    r.digest, r.id as "ruleSetId",
    coalesce((
      select json_agg(json_build_object('unit', m.unit, 'unitId', m.unit_id, 'name', m.name, 'position', m.position)
        order by m.position)
      from cycle_member m where m.cycle_id = c.id), '[]') as members
  from cycle c join rule_set r on r.id = c.rule_set_id
  where c.id = $1`;

const CACHED_RULE_SETS = 100;

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const field of Object.values(value)) freeze(field);
  }
  return value;
}

/** Reads cycles together with their frozen rules, which never change and are therefore kept by digest. */
export class Years {
  private readonly ruleSets = new Map<string, RuleSet>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * One statement, two where the rules are read for the first time. The bloc and the rules are shared and frozen:
   * copy before changing.
   * @throws Refusal NOT_FOUND for an unknown cycle, CYCLE_NOT_RUNNING for a draft whose rules are not frozen yet
   */
  async read(cycle: string, tx?: Tx): Promise<Year> {
    const query = <T>(sql: string, parameters: unknown[]): Promise<T[]> =>
      tx ? tx.query<T>(sql, parameters) : this.dataSource.query<T[]>(sql, parameters);

    const [row] = await query<CycleRow>(CYCLE, [cycle]);
    if (!row) throw new Refusal('NOT_FOUND');
    const { ruleSetId, ...fields } = row;
    const { digest } = fields;
    if (digest === null) throw new Refusal('CYCLE_NOT_RUNNING');

    let ruleSet = this.ruleSets.get(digest);
    if (!ruleSet) {
      const [frozen] = await query<{ canonical: string }>('select canonical from rule_set where id = $1', [ruleSetId]);
      if (!frozen) throw new Refusal('NOT_FOUND');
      ruleSet = freeze(JSON.parse(frozen.canonical) as RuleSet);
      this.keep(digest, ruleSet);
    }
    return { ...fields, bloc: ruleSet.bloc, rules: ruleSet.rules };
  }

  private keep(digest: string, ruleSet: RuleSet): void {
    const [oldest] = this.ruleSets.keys();
    if (oldest !== undefined && this.ruleSets.size >= CACHED_RULE_SETS) this.ruleSets.delete(oldest);
    this.ruleSets.set(digest, ruleSet);
  }
}
