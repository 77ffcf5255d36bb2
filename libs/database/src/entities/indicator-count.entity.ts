import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SubmissionRevisionEntity } from './submission-revision.entity';

@Entity('indicator_count')
@ForeignKey(() => SubmissionRevisionEntity, ['submissionId', 'revision'], ['submissionId', 'revision'], {
  name: 'fk_indicator_count_revision',
})
@Check('ck_indicator_count_met', 'met between 0 and total')
@Check('ck_indicator_count_total', 'total > 0')
export class IndicatorCountEntity {
  @PrimaryColumn({ type: 'uuid', name: 'submission_id', primaryKeyConstraintName: 'pk_indicator_count' })
  submissionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_indicator_count' })
  revision!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_indicator_count' })
  code!: string;

  @Column({ type: 'integer' })
  total!: number;

  @Column({ type: 'integer' })
  met!: number;

  @Column({ type: 'text' })
  stated!: string;

  @Column({ type: 'numeric', precision: 5, scale: 2 })
  computed!: string;

  @Column({ type: 'boolean' })
  flagged!: boolean;
}
