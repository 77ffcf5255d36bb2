import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { type Year, Years } from '@thidua/database';
import type { StageName } from '@thidua/domain';
import { DataSource } from 'typeorm';
import type { Caller } from '../foundation';
import { HAS_CONFLICT } from '../review/reviewer-facts';
import { asOf } from './as-of';
import { CycleReads } from './cycle-reads.service';
import { leads } from './leads';

/** What one unit has done of what the year asks of it, and by when it has to. */
interface UnitProgress {
  unit: string;
  registered: boolean;
  pact: boolean;
  dossier: string | null;
  /** Own deadlines where they differ from the stage's. */
  deadlines: Partial<Record<StageName, Instant>>;
  datesAnswered: boolean;
  /** Of the dossiers to review, those left out with whose unit a conflict of interest was declared. */
  reviews: { assigned: number; approved: number };
}

interface Row extends Omit<UnitProgress, 'deadlines' | 'reviews'> {
  assigned: number;
  approved: number;
}

/** Where the year stands, told from the facts. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly reads: CycleReads,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** Stages for everybody in the bloc; units all for who leads the year, else one's own. */
  async read(cycle: string, caller: Caller) {
    const year = await this.years.read(cycle);
    const [stages, units, moved] = await Promise.all([
      this.reads.stages(cycle),
      this.units(year, caller),
      this.dataSource.query<{ unit: string; stage: StageName; due: Instant }[]>(
        `select d.unit, d.stage, d.due_at as due from deadline d join stage s on s.cycle_id = d.cycle_id and s.name = d.stage
          where d.cycle_id = $1 and d.due_at > s.closes_at`,
        [cycle],
      ),
    ]);
    return {
      state: year.state,
      rehearsal: year.rehearsal,
      at: asOf(year),
      stages,
      units: units.map(
        ({ assigned, approved, ...row }): UnitProgress => ({
          ...row,
          deadlines: Object.fromEntries(
            moved.filter(({ unit }) => unit === row.unit).map(({ stage, due }) => [stage, due]),
          ),
          reviews: { assigned, approved },
        }),
      ),
    };
  }

  private units(year: Year, caller: Caller): Promise<Row[]> {
    return this.dataSource.query<Row[]>(
      `select m.unit, r.unit is not null as registered, p.unit is not null as pact, s.state as dossier,
              exists (select 1 from date_answer a where a.cycle_id = m.cycle_id and a.answered_by = m.unit) as "datesAnswered",
              coalesce(v.assigned, 0) as assigned, coalesce(v.approved, 0) as approved
         from cycle_member m
         left join registration r using (cycle_id, unit)
         left join pact p using (cycle_id, unit)
         left join submission s using (cycle_id, unit)
         left join (
           select reviewer, count(*)::integer as assigned, count(approved_revision)::integer as approved
             from review_assignment a where cycle_id = $1 and not ${HAS_CONFLICT} group by reviewer) v on v.reviewer = m.unit
        where m.cycle_id = $1 and ($2 or m.unit = any($3::text[])) order by m.position`,
      [year.id, leads(caller, year), caller.unitIn(year)],
    );
  }
}
