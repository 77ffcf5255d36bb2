import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('review_assignment')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'reviewer'], ['cycleId', 'unit'], {
  name: 'fk_review_assignment_reviewer',
})
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_review_assignment_unit' })
@Check('ck_review_assignment_approved', '(approved_revision is null) = (approved_at is null)')
@Check('ck_review_assignment_not_own', 'unit <> reviewer')
export class ReviewAssignmentEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_review_assignment' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_review_assignment' })
  unit!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_review_assignment' })
  reviewer!: string;

  @Column({ type: 'jsonb', default: {} })
  scores!: Record<string, string>;

  @Column({ type: 'jsonb', default: {} })
  reasons!: Record<string, string>;

  @Column({ type: 'integer', default: 0 })
  version!: number;

  @Column({ type: 'integer', name: 'approved_revision', nullable: true })
  approvedRevision!: number | null;

  @InstantColumn({ name: 'approved_at', nullable: true })
  approvedAt!: Instant | null;
}
