import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { BodyEntity } from './body.entity';
import { FileEntity } from './file.entity';
import { InstantColumn } from './instant-column';
import { NominationEntity } from './nomination.entity';

@Entity('certificate')
@Unique('uq_certificate_number', ['bodyId', 'series', 'year', 'number'])
@Index('uq_certificate_live', ['cycleId', 'award', 'unit'], { unique: true, where: "state <> 'void'" })
@ForeignKey(() => NominationEntity, ['cycleId', 'award', 'unit'], ['cycleId', 'award', 'unit'], {
  name: 'fk_certificate_nomination',
})
@Check('ck_certificate_issued', "state <> 'issued' or (file_id is not null and registered_at is not null)")
@Check('ck_certificate_number', 'number > 0')
@Check('ck_certificate_state', "state in ('reserved', 'issued', 'void')")
@Check('ck_certificate_void', "(state = 'void') = (void_reason is not null)")
export class CertificateEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_certificate' })
  id!: string;

  @ForeignKey(() => BodyEntity, { name: 'fk_certificate_body' })
  @Column({ type: 'uuid', name: 'body_id' })
  bodyId!: string;

  @Column({ type: 'text', default: '' })
  series!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text', default: 'reserved' })
  state!: 'reserved' | 'issued' | 'void';

  @Column({ type: 'text', name: 'cycle_id' })
  cycleId!: string;

  @Column({ type: 'text' })
  award!: string;

  @Column({ type: 'text' })
  unit!: string;

  @ForeignKey(() => FileEntity, { name: 'fk_certificate_file' })
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column({ type: 'text', name: 'void_reason', nullable: true })
  voidReason!: string | null;

  @InstantColumn({ name: 'registered_at', nullable: true })
  registeredAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
