import type { Instant } from '@thidua/contracts';
import type { Bilingual } from '@thidua/domain';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InstantColumn } from './instant-column';

@Entity('body')
@Unique('uq_body_code', ['code'])
export class BodyEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_body' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  name!: Bilingual;

  @Column({ type: 'jsonb', name: 'signer_title', nullable: true })
  signerTitle!: Bilingual | null;

  @Column({ type: 'text', name: 'document_code', nullable: true })
  documentCode!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
