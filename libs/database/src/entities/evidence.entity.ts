import type { Instant } from '@thidua/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FileEntity } from './file.entity';
import { InstantColumn } from './instant-column';
import { SubmissionEntity } from './submission.entity';

@Entity('evidence')
@Index('ix_evidence_submission', ['submissionId'])
export class EvidenceEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_evidence' })
  id!: string;

  @ForeignKey(() => SubmissionEntity, { name: 'fk_evidence_submission' })
  @Column({ type: 'uuid', name: 'submission_id' })
  submissionId!: string;

  @Column({ type: 'text' })
  criterion!: string;

  @ForeignKey(() => FileEntity, { name: 'fk_evidence_file' })
  @Column({ type: 'uuid', name: 'file_id' })
  fileId!: string;

  @InstantColumn({ name: 'removed_at', nullable: true })
  removedAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
