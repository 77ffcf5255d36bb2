import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';
import { SubmissionEntity } from './submission.entity';

@Entity('submission_revision')
export class SubmissionRevisionEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'fk_submission_revision_submission' })
  @PrimaryColumn({ type: 'uuid', name: 'submission_id', primaryKeyConstraintName: 'pk_submission_revision' })
  submissionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_submission_revision' })
  revision!: number;

  @Column({ type: 'jsonb' })
  body!: unknown;

  @Column({ type: 'numeric', name: 'self_total', precision: 8, scale: 2 })
  selfTotal!: string;

  @InstantColumn()
  at!: Instant;

  @ForeignKey(() => AccountEntity, { name: 'fk_submission_revision_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
