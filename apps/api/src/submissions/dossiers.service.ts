import { Injectable } from '@nestjs/common';
import { type Instant, Refusal } from '@thidua/contracts';
import { type Year, Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { leads } from '../cycles/leads';
import { type Caller, decodeCursor, PAGE_SIZE, type Page, type PageQuery, page } from '../foundation';
import { type DossierDraft, EMPTY_DRAFT } from './draft';
import type { SubmissionState } from './open-dossier';

export interface DossierRow {
  unit: string;
  state: SubmissionState;
  revision: number;
  lateDays: number;
  firstSubmittedAt: Instant | null;
  submittedAt: Instant | null;
  deadline: Instant | null;
  returns: number;
  returnReason: string | null;
  revisionDueAt: Instant | null;
  verifiedAt: Instant | null;
  selfTotal: string | null;
  total: string | null;
  groups: Record<string, string> | null;
  bonus: string | null;
  minus: string | null;
  gapReason: string | null;
}

interface EvidenceRow {
  id: string;
  file: string;
  criterion: string;
  name: string;
  bytes: number;
  contentType: string;
}

interface ScoreRow {
  kind: 'self' | 'review' | 'override' | 'verified';
  criterion: string;
  reviewer: string | null;
  score: string;
  reason: string | null;
}

interface IndicatorRow {
  code: string;
  of: number;
  met: number;
  stated: string;
  computed: string;
  flagged: boolean;
}

interface Revision {
  revision: number;
  at: Instant;
  selfTotal: string;
  body: DossierDraft;
}

/** A dossier as one reader sees it. */
export interface Dossier extends DossierRow {
  /** Only for the unit itself. */
  draft: DossierDraft | null;
  draftVersion: number | null;
  /** The last submitted revision. */
  submitted: DossierDraft | null;
  evidence: EvidenceRow[];
  scores: ScoreRow[];
  minusEntries: { code: string; times: number; amount: string }[];
  indicators: IndicatorRow[];
}

const COLUMNS = `s.unit, s.state, s.revision, s.late_days as "lateDays", s.first_submitted_at as "firstSubmittedAt",
  s.submitted_at as "submittedAt", greatest(st.closes_at, d.due_at) as deadline, s.returns, s.return_reason as "returnReason",
  s.revision_due_at as "revisionDueAt", s.verified_at as "verifiedAt", s.self_total as "selfTotal", s.total, s.groups,
  s.bonus, s.minus, s.gap_reason as "gapReason"`;

const FROM = `from submission s
  join cycle_member m using (cycle_id, unit)
  join stage st on st.cycle_id = s.cycle_id and st.name = 'submission'
  left join deadline d on d.cycle_id = s.cycle_id and d.stage = 'submission' and d.unit = s.unit`;

const DECIDED = new Set<SubmissionState>(['verified', 'notVerified', 'lapsed']);

/** What may be read of dossiers, and by whom. A fixed number of statements, whatever the number of units and lines. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly years: Years,
  ) {}

  /** The dossiers that the caller may see, in the order of the bloc: all for who leads or audits, else one's own and those assigned. */
  async list(cycle: string, caller: Caller, { after, limit = PAGE_SIZE }: PageQuery): Promise<Page<DossierRow>> {
    const year = await this.years.read(cycle);
    const [position] = after === undefined ? [-1] : decodeCursor(after, 'whole');
    const rows = await this.dataSource.query<(DossierRow & { position: number })[]>(
      `select m.position, ${COLUMNS} ${FROM}
        where s.cycle_id = $1 and m.position > $2
          and ($3 or s.unit = any($4::text[]) or (s.revision > 0 and exists (
            select 1 from review_assignment a where a.cycle_id = s.cycle_id and a.unit = s.unit and a.reviewer = any($4::text[]))))
        order by m.position limit $5`,
      [cycle, position, leads(caller, year), caller.unitIn(year), limit + 1],
    );
    const cut = page(rows, limit, (row) => [row.position]);
    return { ...cut, rows: cut.rows.map(({ position: _position, ...row }) => hideUndecided(row)) };
  }

  /** @throws Refusal NOT_REGISTERED where the unit has no dossier because it has not registered */
  async read(cycle: string, unit: string, caller: Caller): Promise<Dossier> {
    const year = await this.years.read(cycle);
    const [row] = await this.dataSource.query<
      (DossierRow & {
        id: string;
        draft: Partial<DossierDraft>;
        draftVersion: number;
        submitted: Partial<DossierDraft> | null;
      })[]
    >(
      `select s.id, s.draft, s.draft_version as "draftVersion", r.body as submitted, ${COLUMNS} ${FROM}
         left join submission_revision r on r.submission_id = s.id and r.revision = s.revision
        where s.cycle_id = $1 and s.unit = $2`,
      [cycle, unit],
    );
    if (!row) throw new Refusal(year.members.some((member) => member.unit === unit) ? 'NOT_REGISTERED' : 'NOT_FOUND');
    const { id, draft, draftVersion, ...dossier } = row;
    const isOwn = caller.unitIn(year).includes(unit);
    const [evidence, scores, minusEntries, indicators] = await this.parts(id, row.revision);
    return {
      ...hideUndecided(dossier),
      submitted: row.submitted && { ...EMPTY_DRAFT, ...row.submitted },
      draft: isOwn ? { ...EMPTY_DRAFT, ...draft } : null,
      draftVersion: isOwn ? draftVersion : null,
      evidence: isOwn || row.revision > 0 ? evidence : [],
      scores: scores.filter((score) => maySeeScore(score, row.state, caller, year)),
      minusEntries: row.state === 'verified' || leads(caller, year) ? minusEntries : [],
      indicators,
    };
  }

  /** Every revision that was handed in, the first first. */
  async revisions(cycle: string, unit: string) {
    const rows = await this.dataSource.query<(Revision & { body: Partial<DossierDraft> })[]>(
      `select r.revision, r.at, r.self_total as "selfTotal", r.body
         from submission s join submission_revision r on r.submission_id = s.id
        where s.cycle_id = $1 and s.unit = $2 order by r.revision`,
      [cycle, unit],
    );
    return { rows: rows.map((row): Revision => ({ ...row, body: { ...EMPTY_DRAFT, ...row.body } })) };
  }

  private parts(submission: string, revision: number) {
    const query = <T>(sql: string, ...parameters: unknown[]) =>
      this.dataSource.query<T[]>(sql, [submission, ...parameters]);
    return Promise.all([
      query<EvidenceRow>(
        `select e.id, e.file_id as file, e.criterion, f.name, f.bytes::integer as bytes, f.content_type as "contentType"
           from evidence e join file f on f.id = e.file_id
          where e.submission_id = $1 and e.removed_at is null order by e.criterion, e.recorded_at, e.id`,
      ),
      query<ScoreRow>(
        `select kind, criterion, reviewer, score, reason from score_line
          where submission_id = $1 and revision = $2 order by criterion, kind, reviewer`,
        revision,
      ),
      query<{ code: string; times: number; amount: string }>(
        `select code, times, amount from minus_entry where submission_id = $1 order by code`,
      ),
      query<IndicatorRow>(
        `select code, total as "of", met, stated, computed, flagged from indicator_count
          where submission_id = $1 and revision = $2 order by code`,
        revision,
      ),
    ]);
  }
}

/** A total counts once the dossier is decided on, for everybody. */
function hideUndecided<T extends DossierRow>(row: T): T {
  return DECIDED.has(row.state)
    ? row
    : { ...row, total: null, groups: null, bonus: null, minus: null, gapReason: null };
}

/**
 * Scores of reviewers are for those who lead and audit and for the reviewer itself; for the reviewed unit only once the
 * dossier is verified.
 */
function maySeeScore({ kind, reviewer }: ScoreRow, state: SubmissionState, caller: Caller, year: Year): boolean {
  if (kind === 'self' || state === 'verified' || leads(caller, year)) return true;
  return kind === 'review' && reviewer !== null && caller.unitIn(year).includes(reviewer);
}
