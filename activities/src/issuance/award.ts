import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import type { AwardRule, AwardState, IssuingBody } from '@thidua/domain';

export interface Award {
  state: AwardState;
  bodyId: string;
  decisionId: string | null;
  certificateId: string | null;
  nominatedAt: Instant;
  /** The date of the decision: "2023-12-08". */
  decided: string | null;
}

/** The row of an award, locked; made from its nomination where it is not there yet. @throws Refusal NOT_NOMINATED */
export async function lockAward(tx: Tx, year: Year, award: string, unit: string): Promise<Award> {
  await tx.query(
    `insert into award (cycle_id, award, unit, nominated_at)
     select cycle_id, award, unit, at from nomination where cycle_id = $1 and award = $2 and unit = $3 on conflict do nothing`,
    [year.id, award, unit],
  );
  const row = await tx.maybe<Award>(
    `select a.state, n.body_id as "bodyId", a.decision_id as "decisionId", a.certificate_id as "certificateId",
            n.at as "nominatedAt", d.date as decided
       from award a join nomination n using (cycle_id, award, unit) left join decision d on d.id = a.decision_id
      where a.cycle_id = $1 and a.award = $2 and a.unit = $3 for update of a`,
    [year.id, award, unit],
  );
  if (!row) throw new Refusal('NOT_NOMINATED');
  return row;
}

export function awardRule(year: Year, code: string): AwardRule {
  const rule = year.rules.awards.find((award) => award.code === code);
  if (!rule) throw new Refusal('NOT_NOMINATED');
  return rule;
}

export function issuingBody(year: Year, award: AwardRule): IssuingBody {
  const body = year.bloc.issuingBodies.find(({ code }) => code === award.issuedBy);
  if (!body) throw new Refusal('NOT_FOUND');
  return body;
}

/** A rehearsal numbers its decisions and certificates in a series of its own. */
export const seriesOf = (year: Year): string => (year.rehearsal ? year.id : '');
