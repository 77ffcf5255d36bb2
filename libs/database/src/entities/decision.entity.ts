import type { Instant } from '@thidua/contracts';
import type { Bilingual } from '@thidua/domain';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { BodyEntity } from './body.entity';
import { FileEntity } from './file.entity';
import { InstantColumn } from './instant-column';

@Entity('decision')
@Unique('uq_decision_number', ['bodyId', 'series', 'year', 'number', 'kind', 'subject'])
@Check('ck_decision_kind', "kind in ('award', 'revocation', 'recognition')")
export class DecisionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_decision' })
  id!: string;

  @ForeignKey(() => BodyEntity, { name: 'fk_decision_body' })
  @Column({ type: 'uuid', name: 'body_id' })
  bodyId!: string;

  @Column({ type: 'text', default: '' })
  series!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'date' })
  date!: string;

  /** Cycle and award that this row of the decision is about; empty for a recognition. */
  @Column({ type: 'text', default: '' })
  subject!: string;

  @Column({ type: 'text' })
  kind!: 'award' | 'revocation' | 'recognition';

  @Column({ type: 'text', name: 'signer_name', nullable: true })
  signerName!: string | null;

  @Column({ type: 'jsonb', name: 'signer_title', nullable: true })
  signerTitle!: Bilingual | null;

  @Column({ type: 'text' })
  era!: string;

  @ForeignKey(() => FileEntity, { name: 'fk_decision_file' })
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId!: string | null;

  @ForeignKey(() => AccountEntity, { name: 'fk_decision_account' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
