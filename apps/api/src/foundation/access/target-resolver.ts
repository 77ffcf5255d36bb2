import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { SignedInCaller } from './caller';
import type { Target, TargetCycle } from './target';

const STANDING_BODY = 'standingBody';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface CycleRow extends TargetCycle {
  assigned: string[] | null;
  decidingBody: string | null;
  issuingBodies: string[] | null;
}

/** The cycle with what the scopes `assigned` and `body` need: who reviews, who decides, which bodies issue. */
const CYCLE = `
  select c.id, c.bloc_id as "blocId", c.year, c.rehearsal, c.state,
    (select array_agg(r.reviewer) from review_assignment r
      where r.cycle_id = c.id and r.unit = $2 and r.reviewer = any($4::text[])) as assigned,
    (select n.body_id from nomination n where n.cycle_id = c.id and n.award = $3 and n.unit = $2) as "decidingBody",
    case when $5 then (select array_agg(b ->> 'code')
      from rule_set s, jsonb_array_elements(s.canonical::jsonb -> 'bloc' -> 'issuingBodies') b
      where s.id = c.rule_set_id) end as "issuingBodies"
  from cycle c where c.id = $1`;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Finds what a request is about from its route: one statement where it names a cycle, bloc or rule set, else none. */
@Injectable()
export class TargetResolver {
  constructor(private readonly dataSource: DataSource) {}

  async resolve(request: Request, caller: SignedInCaller): Promise<Target> {
    const params = request.params as Record<string, string | undefined>;
    const body: Record<string, unknown> = typeof request.body === 'object' && request.body ? request.body : {};
    const { who } = params;
    const unit = text(params.unit) ?? (who === STANDING_BODY ? undefined : text(who)) ?? text(body.unit);
    const named: Target = {
      ...(unit !== undefined && { unit }),
      ...(params.reviewer !== undefined && { reviewer: params.reviewer }),
      ...(who === STANDING_BODY && { standingBodyActs: true }),
    };
    const { cycle, bloc, award } = params;
    if (cycle !== undefined) return { ...named, ...(await this.ofCycle(cycle, { unit, award, caller })) };
    if (bloc !== undefined) return { ...named, ...(await this.ofBloc(bloc)) };
    const ruleSet = text(params.ruleSet) ?? text(body.ruleSet);
    if (ruleSet !== undefined) return { ...named, ...(await this.ofRuleSet(ruleSet)) };
    return named;
  }

  /** The target of a cycle and perhaps a unit, for handlers whose route does not name it. */
  async ofCycle(
    cycle: string,
    { unit, award, caller }: { unit?: string; award?: string; caller: SignedInCaller },
  ): Promise<Target> {
    const units = caller.grants.flatMap((grant) => (grant.unit === undefined ? [] : [grant.unit]));
    const signs = caller.grants.some(({ role }) => role === 'signer');
    const [row] = await this.dataSource.query<CycleRow[]>(CYCLE, [cycle, unit ?? null, award ?? null, units, signs]);
    if (!row) return { missing: true };
    const { assigned, decidingBody, issuingBodies, ...found } = row;
    return {
      cycle: found,
      bloc: found.blocId,
      ...(unit !== undefined && { unit }),
      ...(assigned && { assigned }),
      ...(decidingBody && { decidingBody }),
      ...(issuingBodies && { issuingBodies }),
    };
  }

  /** A bloc goes by its id or by its code. */
  private async ofBloc(bloc: string): Promise<Target> {
    const column = UUID.test(bloc) ? 'id' : 'code';
    const [row] = await this.dataSource.query<{ id: string }[]>(`select id from bloc where ${column} = $1`, [bloc]);
    return row ? { bloc: row.id } : { missing: true };
  }

  private async ofRuleSet(id: string): Promise<Target> {
    if (!UUID.test(id)) return { missing: true };
    const [row] = await this.dataSource.query<{ bloc: string; year: number }[]>(
      'select bloc_id as bloc, year from rule_set where id = $1',
      [id],
    );
    return row ?? { missing: true };
  }
}
