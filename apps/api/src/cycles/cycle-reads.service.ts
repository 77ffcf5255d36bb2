import { Injectable } from '@nestjs/common';
import { type Beginning, type Instant, Refusal } from '@thidua/contracts';
import type { Bilingual, StageName } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { type Caller, decodeCursor, PAGE_SIZE, type Page, type PageQuery, page } from '../foundation';

export interface CycleRow {
  id: string;
  blocId: string;
  bloc: string;
  blocName: Bilingual;
  year: number;
  ruleSet: string;
  rehearsal: boolean;
  state: 'draft' | 'running' | 'closed' | 'cancelled';
  /** How a draft begins. */
  begins: Beginning;
  businessTime: Instant | null;
  startedAt: Instant | null;
  closedAt: Instant | null;
  cancelReason: string | null;
  rulesDigest: string | null;
  recordedAt: Instant;
}

export interface StageView {
  name: StageName;
  state: 'pending' | 'open' | 'closed';
  opensAt: Instant | null;
  closesAt: Instant | null;
  openedAt: Instant | null;
  closedAt: Instant | null;
  overdueAt: Instant | null;
  closeReason: string | null;
}

export interface ExtensionRow {
  id: string;
  stage: StageName;
  unit: string | null;
  previous: Instant | null;
  until: Instant;
  reason: string;
  by: string;
  at: Instant;
}

const COLUMNS = `c.id, c.bloc_id as "blocId", b.code as bloc, b.name as "blocName", c.year, c.rule_set_id as "ruleSet",
  c.rehearsal, c.state, c.begins, c.business_time as "businessTime", c.started_at as "startedAt", c.closed_at as "closedAt",
  c.cancel_reason as "cancelReason", r.digest as "rulesDigest", c.recorded_at as "recordedAt"`;
const FROM = `from cycle c join bloc b on b.id = c.bloc_id join rule_set r on r.id = c.rule_set_id`;

const STAGE_COLUMNS = `name, state, opens_at as "opensAt", closes_at as "closesAt", opened_at as "openedAt",
  closed_at as "closedAt", overdue_at as "overdueAt", close_reason as "closeReason"`;

/** Cycles as they are read. */
@Injectable()
export class CycleReads {
  constructor(private readonly dataSource: DataSource) {}

  /** The cycles in which the caller has a part, the newest first; all of them for an administrator. */
  async list(caller: Caller, { after, limit = PAGE_SIZE }: PageQuery): Promise<Page<CycleRow>> {
    const general = caller.grants.filter(({ cycle }) => cycle === undefined);
    const all = general.some(({ role }) => role === 'administrator');
    const blocs = general.flatMap(({ bloc }) => (bloc === undefined ? [] : [bloc]));
    const cycles = caller.grants.flatMap(({ cycle }) => (cycle === undefined ? [] : [cycle]));
    const bodies = caller.grants.flatMap(({ role, bodyCode }) =>
      role === 'signer' && bodyCode !== undefined ? [bodyCode] : [],
    );
    const [recordedAt, id] = after === undefined ? ['infinity', ''] : decodeCursor(after, 'moment', 'text');
    const rows = await this.dataSource.query<CycleRow[]>(
      `select ${COLUMNS} ${FROM}
        where (date_trunc('milliseconds', c.recorded_at), c.id) < ($1::timestamptz, $2)
          and ($3 or c.bloc_id = any($4::uuid[]) or c.id = any($5::text[])
            or (cardinality($8::text[]) > 0 and not c.rehearsal and exists (
              select 1 from jsonb_array_elements(r.canonical::jsonb -> 'bloc' -> 'issuingBodies') issuing
               where issuing ->> 'code' = any($8::text[]))))
          and ($6::text is null or c.id = $6)
        order by date_trunc('milliseconds', c.recorded_at) desc, c.id desc limit $7`,
      [recordedAt, id, all, blocs, cycles, caller.token?.cycle ?? null, limit + 1, bodies],
    );
    return page(rows, limit, (row) => [row.recordedAt, row.id]);
  }

  /** @throws Refusal NOT_FOUND */
  async read(cycle: string) {
    const [row] = await this.dataSource.query<(CycleRow & { lastEvent: number })[]>(
      `select ${COLUMNS}, coalesce((select sequence from event_head h where h.cycle_id = c.id), 0) as "lastEvent"
       ${FROM} where c.id = $1`,
      [cycle],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    const [stages, members] = await Promise.all([
      this.stages(cycle),
      this.dataSource.query<{ unit: string; name: Bilingual }[]>(
        `select unit, name from cycle_member where cycle_id = $1 order by position`,
        [cycle],
      ),
    ]);
    return { ...row, stages, members };
  }

  async isRunning(cycle: string): Promise<boolean> {
    const [row] = await this.dataSource.query(`select 1 from cycle where id = $1 and state = 'running'`, [cycle]);
    return row !== undefined;
  }

  stages(cycle: string): Promise<StageView[]> {
    return this.dataSource.query<StageView[]>(
      `select ${STAGE_COLUMNS} from stage where cycle_id = $1 order by position`,
      [cycle],
    );
  }

  async extensions(cycle: string): Promise<{ rows: ExtensionRow[] }> {
    const rows = await this.dataSource.query<ExtensionRow[]>(
      `select e.id, e.stage, e.unit, e.previous, e.until, e.reason, a.name as by, e.at
         from extension e join account a on a.id = e.account_id
        where e.cycle_id = $1 order by e.at, e.recorded_at, e.id`,
      [cycle],
    );
    return { rows };
  }
}
