import { Injectable } from '@nestjs/common';
import { type Instant, Refusal } from '@thidua/contracts';
import { Facts, lockStage, type Tx, type Year, Years } from '@thidua/database';
import { checkScores } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { asOf, requireRunning } from '../cycles/as-of';
import { hundredthsOf, scoreRefusal, scoreTexts } from '../cycles/normalise';
import { type Version, VersionMismatch } from '../cycles/versions';
import type { SaveScoresDto } from './review.dto';

export interface ReviewScores {
  scores: Record<string, string>;
  reasons: Record<string, string>;
}

interface AssignmentRow extends ReviewScores {
  version: number;
  approvedRevision: number | null;
  approvedAt: Instant | null;
}

interface LockedAssignment extends AssignmentRow {
  state: string;
  conflict: boolean;
}

/** What a reviewing unit writes while it works. Nobody scores their own unit, whatever path is used. */
@Injectable()
export class ScoresService {
  constructor(
    private readonly facts: Facts,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** @throws Refusal OWN_DOSSIER, NOT_ASSIGNED */
  async read(
    cycle: string,
    unit: string,
    reviewer: string,
  ): Promise<AssignmentRow & { unit: string; reviewer: string }> {
    if (unit === reviewer) throw new Refusal('OWN_DOSSIER');
    const [row] = await this.dataSource.query<AssignmentRow[]>(
      `select scores, reasons, version, approved_revision as "approvedRevision", approved_at as "approvedAt"
         from review_assignment where cycle_id = $1 and unit = $2 and reviewer = $3`,
      [cycle, unit, reviewer],
    );
    if (!row) throw new Refusal('NOT_ASSIGNED');
    return { unit, reviewer, ...row };
  }

  /**
   * Replaces the scores that a reviewing unit has saved, when nobody has saved others since `version`.
   * @throws VersionMismatch with both versions; Refusal OWN_DOSSIER, NOT_ASSIGNED, CONFLICT_OF_INTEREST, STAGE_NOT_OPEN,
   * STAGE_CLOSED, NOT_SUBMITTED, ALREADY_VERIFIED, UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE
   */
  async save(
    cycle: string,
    { unit, reviewer, version, actor }: { unit: string; reviewer: string; version: number; actor: string },
    sent: SaveScoresDto,
  ): Promise<Version<ReviewScores>> {
    if (unit === reviewer) throw new Refusal('OWN_DOSSIER');
    const year = await this.years.read(cycle);
    const at = asOf(year);
    const content = { scores: scoreTexts(sent.scores, 'scores'), reasons: sent.reasons ?? {} };
    const refusal = scoreRefusal(
      checkScores(year.rules.scoring, hundredthsOf(content.scores), { complete: false }),
      'scores',
    );
    if (refusal) throw refusal;
    return this.facts.commit(async (tx) => {
      await openReview(tx, year, at);
      const assignment = await lockAssignment(tx, cycle, unit, reviewer);
      if (assignment.version !== version) {
        const { scores, reasons } = assignment;
        throw new VersionMismatch({ version: assignment.version, content: { scores, reasons } }, { version, content });
      }
      const next = version + 1;
      await tx.query(
        `update review_assignment set scores = $4, reasons = $5, version = $6 where cycle_id = $1 and unit = $2 and reviewer = $3`,
        [cycle, unit, reviewer, JSON.stringify(content.scores), JSON.stringify(content.reasons), next],
      );
      tx.event({ cycle, type: 'scores.saved', actor, at, payload: { unit, reviewer, version: next } });
      return { version: next, content };
    });
  }
}

/** Review is open until it is closed: past its deadline too, as long as a dossier waits. */
async function openReview(tx: Tx, year: Year, at: Instant): Promise<void> {
  requireRunning(year);
  const { state, reachedAt } = await lockStage(tx, year.id, 'review', 'share');
  if (state === 'closed') throw new Refusal('STAGE_CLOSED');
  if (reachedAt === null || at < reachedAt) throw new Refusal('STAGE_NOT_OPEN');
}

async function lockAssignment(tx: Tx, cycle: string, unit: string, reviewer: string): Promise<LockedAssignment> {
  const assignment = await tx.maybe<LockedAssignment>(
    `select a.scores, a.reasons, a.version, a.approved_revision as "approvedRevision", a.approved_at as "approvedAt",
            coalesce(s.state, 'draft') as state,
            exists (select 1 from conflict_of_interest c
              where c.cycle_id = a.cycle_id and c.unit = a.reviewer and c.of_unit = a.unit) as conflict
       from review_assignment a left join submission s using (cycle_id, unit)
      where a.cycle_id = $1 and a.unit = $2 and a.reviewer = $3 for update of a`,
    [cycle, unit, reviewer],
  );
  if (!assignment) throw new Refusal('NOT_ASSIGNED');
  if (assignment.conflict) throw new Refusal('CONFLICT_OF_INTEREST');
  if (assignment.state === 'verified') throw new Refusal('ALREADY_VERIFIED');
  if (assignment.state !== 'submitted') throw new Refusal('NOT_SUBMITTED');
  return assignment;
}
