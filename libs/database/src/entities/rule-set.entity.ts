import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { BlocEntity } from './bloc.entity';
import { InstantColumn } from './instant-column';

@Entity('rule_set')
@Index('ix_rule_set_bloc', ['blocId', 'year'])
@Check('ck_rule_set_frozen', '(frozen_at is null) = (canonical is null) and (canonical is null) = (digest is null)')
export class RuleSetEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_rule_set' })
  id!: string;

  @ForeignKey(() => BlocEntity, { name: 'fk_rule_set_bloc' })
  @Column({ type: 'uuid', name: 'bloc_id' })
  blocId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text', name: 'bloc_source' })
  blocSource!: string;

  @Column({ type: 'text', name: 'rules_source' })
  rulesSource!: string;

  @Column({ type: 'text', nullable: true })
  canonical!: string | null;

  @Column({ type: 'text', nullable: true })
  digest!: string | null;

  @InstantColumn({ name: 'frozen_at', nullable: true })
  frozenAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
