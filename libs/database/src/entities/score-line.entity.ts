import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from './instant-column';
import { SubmissionRevisionEntity } from './submission-revision.entity';

@Entity('score_line')
// on an expression, which only the migration can say
@Index('uq_score_line', { synchronize: false })
@ForeignKey(() => SubmissionRevisionEntity, ['submissionId', 'revision'], ['submissionId', 'revision'], {
  name: 'fk_score_line_revision',
})
@Check('ck_score_line_kind', "kind in ('self', 'review', 'override', 'verified')")
@Check('ck_score_line_override', "kind <> 'override' or length(trim(reason)) > 0")
@Check('ck_score_line_reviewer', "(kind = 'review') = (reviewer is not null)")
@Check('ck_score_line_score', 'score >= 0')
export class ScoreLineEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_score_line' })
  id!: string;

  @Column({ type: 'uuid', name: 'submission_id' })
  submissionId!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'text' })
  kind!: 'self' | 'review' | 'override' | 'verified';

  @Column({ type: 'text' })
  criterion!: string;

  @Column({ type: 'text', nullable: true })
  reviewer!: string | null;

  @Column({ type: 'numeric', precision: 8, scale: 2 })
  score!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
