import { Facts } from '@thidua/database';
import type { DataSource } from 'typeorm';
import { runningYear, sampleBook } from './year';

const AT = '2023-11-12T01:00:00Z';

/** What every unit has done by the end of a year, one statement for each kind of row. `$1` cycle, `$2` account. */
const FILLED = [
  `insert into registration (cycle_id, unit, titles, at, account_id)
   select $1, unit, '{CTD-T,BK-T}', '${AT}', $2 from cycle_member where cycle_id = $1`,
  `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id)
   select $1, unit, 'A', 'B', '${AT}', $2 from cycle_member where cycle_id = $1`,
  `insert into submission (cycle_id, unit, state, revision, first_submitted_at, submitted_at, verified_at, verified_by,
     self_total, total, groups, bonus, minus)
   select $1, unit, 'verified', 1, '${AT}', '${AT}', '${AT}', $2, 90, 90 - position * 0.1, '{"I":"50.00"}', 1, 0
   from cycle_member where cycle_id = $1`,
  `insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
   select id, 1, '{"self":{"I.1":"7.50"},"indicators":{}}', 90, '${AT}', $2 from submission where cycle_id = $1`,
  `insert into score_line (submission_id, revision, kind, criterion, score)
   select id, 1, kind, criterion, 7 from submission, unnest('{self,verified}'::text[]) kind,
     unnest('{I.1,I.2,I.3,II.1,III.1}'::text[]) criterion where cycle_id = $1`,
  `insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
   select id, 1, 'GDVH', 100, 95, '95', 95, false from submission where cycle_id = $1`,
  `insert into review_assignment (cycle_id, unit, reviewer, approved_revision, approved_at)
   select $1, m.unit, o.unit, 1, '${AT}' from cycle_member m join cycle_member o
     on o.cycle_id = $1 and o.position in ((m.position + 1) % (select count(*) from cycle_member where cycle_id = $1),
                                           (m.position + 2) % (select count(*) from cycle_member where cycle_id = $1))
   where m.cycle_id = $1`,
  `insert into objection (cycle_id, unit, criterion, reason, at, account_id)
   select $1, unit, 'I.1', 'vì sao', '${AT}', $2 from cycle_member where cycle_id = $1`,
  `insert into ranking (cycle_id, state, digest, nominations, computed_at)
   select $1, 'provisional', 'd', '{"CTD-T":["PL"]}', '${AT}'`,
  `insert into ranking_place (cycle_id, unit, position, rank, total, eligible, explanation)
   select $1, unit, position, position + 1, 90, true, '{"vi":"","en":""}' from cycle_member
   where cycle_id = $1`,
  `insert into conference_date (cycle_id, starts_at, position)
   select $1, '2023-11-20T07:00:00Z', 0`,
  `insert into date_answer (cycle_id, starts_at, answered_by, answer, at)
   select $1, '2023-11-20T07:00:00Z', unit, 'can', '${AT}' from cycle_member where cycle_id = $1`,
  `insert into attendance (cycle_id, unit, mark, at)
   select $1, unit, 'present', '${AT}' from cycle_member where cycle_id = $1`,
  `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
   select $1, m.unit, o.unit, 'người nhà', '${AT}', $2 from cycle_member m
     join cycle_member o on o.cycle_id = $1 and o.position = m.position + 1 where m.cycle_id = $1`,
  `insert into notice (cycle_id, recipient, kind, subject, due_at, at)
   select $1, 'standingBody', 'escalate', unit, '${AT}', '${AT}' from cycle_member
   where cycle_id = $1 and position = 0`,
  `insert into notice (cycle_id, recipient, kind, subject, about, due_at, at)
   select $1, 'standingBody', 'overdue', unit, unit, '${AT}', '${AT}' from cycle_member
   where cycle_id = $1`,
  `insert into nomination (cycle_id, award, unit, body_id, at, account_id)
   select $1, 'CTD-T', m.unit, b.id, '${AT}', $2 from cycle_member m, body b where m.cycle_id = $1 and b.code = 'UBND-T'`,
  `insert into award (cycle_id, award, unit, nominated_at)
   select $1, 'CTD-T', unit, '${AT}' from cycle_member where cycle_id = $1`,
  `insert into extension (cycle_id, stage, unit, until, reason, account_id, at)
   select $1, 'submission', unit, '2023-11-07T10:00:00Z', 'lũ', $2, '${AT}' from cycle_member where cycle_id = $1`,
];

/** A year in which so many units have done everything. The sample's six, with others that are called U7, U8 … */
export async function filledYear(dataSource: DataSource, units: number): Promise<{ cycle: string; blocId: string }> {
  const { bloc, rules } = await sampleBook();
  const more = Array.from({ length: units - bloc.units.length }, (_, index) => {
    const code = `U${index + 7}`;
    return { code, name: { vi: `Đơn vị ${code}`, en: `Unit ${code}` } };
  });
  const wide = { ...bloc, code: `WIDE-${units}`, units: [...bloc.units, ...more] };
  const year = await runningYear(dataSource, { bloc: wide, rules });
  await new Facts(dataSource).commit(async (tx) => {
    const { id } = await tx.one<{ id: string }>(
      `insert into account (email, name, state) values ($1, 'Đã làm', 'active') returning id`,
      [`filled-${units}@test.example`],
    );
    for (const statement of FILLED)
      await tx.query(statement, statement.includes('$2') ? [year.cycle, id] : [year.cycle]);
    const members = await tx.query<{ unit: string }>('select unit from cycle_member where cycle_id = $1', [year.cycle]);
    for (const { unit } of members) {
      const at = '2023-02-08T02:00:00.000Z';
      tx.event({ cycle: year.cycle, type: 'unit.registered', actor: `account:${id}`, at, payload: { unit } });
    }
  });
  return year;
}
