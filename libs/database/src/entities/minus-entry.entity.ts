import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SubmissionEntity } from './submission.entity';

@Entity('minus_entry')
@Check('ck_minus_entry_amount', 'amount >= 0')
@Check('ck_minus_entry_times', 'times > 0')
export class MinusEntryEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'fk_minus_entry_submission' })
  @PrimaryColumn({ type: 'uuid', name: 'submission_id', primaryKeyConstraintName: 'pk_minus_entry' })
  submissionId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_minus_entry' })
  code!: string;

  @Column({ type: 'integer' })
  times!: number;

  @Column({ type: 'numeric', precision: 8, scale: 2 })
  amount!: string;
}
