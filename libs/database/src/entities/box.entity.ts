import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RoundEntity } from './round.entity';

@Entity('box')
@Index('ix_box_round', ['roundId'])
export class BoxEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_box' })
  id!: string;

  @ForeignKey(() => RoundEntity, { name: 'fk_box_round' })
  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string;

  @Column({ type: 'jsonb' })
  choice!: unknown;
}
