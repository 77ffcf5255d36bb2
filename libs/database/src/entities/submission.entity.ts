import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('submission')
@Unique('uq_submission_unit', ['cycleId', 'unit'])
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_submission_member' })
@Check('ck_submission_late', 'late_days >= 0')
@Check('ck_submission_returned', "(state = 'returned') = (revision_due_at is not null)")
@Check('ck_submission_state', "state in ('draft', 'submitted', 'returned', 'verified', 'lapsed', 'notVerified')")
@Check('ck_submission_submitted', "state in ('draft', 'lapsed') or revision > 0")
@Check('ck_submission_verified', "(state = 'verified') = (verified_at is not null)")
export class SubmissionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_submission' })
  id!: string;

  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'text', default: 'draft' })
  state!: 'draft' | 'submitted' | 'returned' | 'verified' | 'lapsed' | 'notVerified';

  @Column({ type: 'integer', default: 0 })
  revision!: number;

  @Column({ type: 'jsonb', default: {} })
  draft!: Record<string, unknown>;

  @Column({ type: 'integer', name: 'draft_version', default: 0 })
  draftVersion!: number;

  @InstantColumn({ name: 'first_submitted_at', nullable: true })
  firstSubmittedAt!: Instant | null;

  @InstantColumn({ name: 'submitted_at', nullable: true })
  submittedAt!: Instant | null;

  @Column({ type: 'integer', name: 'late_days', default: 0 })
  lateDays!: number;

  @Column({ type: 'integer', default: 0 })
  returns!: number;

  @Column({ type: 'text', name: 'return_reason', nullable: true })
  returnReason!: string | null;

  @InstantColumn({ name: 'returned_at', nullable: true })
  returnedAt!: Instant | null;

  @InstantColumn({ name: 'revision_due_at', nullable: true })
  revisionDueAt!: Instant | null;

  @InstantColumn({ name: 'verified_at', nullable: true })
  verifiedAt!: Instant | null;

  @ForeignKey(() => AccountEntity, { name: 'fk_submission_verifier' })
  @Column({ type: 'uuid', name: 'verified_by', nullable: true })
  verifiedBy!: string | null;

  @Column({ type: 'text', name: 'gap_reason', nullable: true })
  gapReason!: string | null;

  @Column({ type: 'numeric', name: 'self_total', precision: 8, scale: 2, nullable: true })
  selfTotal!: string | null;

  @Column({ type: 'numeric', precision: 8, scale: 2, nullable: true })
  total!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  groups!: Record<string, string> | null;

  @Column({ type: 'numeric', precision: 8, scale: 2, nullable: true })
  bonus!: string | null;

  @Column({ type: 'numeric', precision: 8, scale: 2, nullable: true })
  minus!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
