import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoundEntity } from './round.entity';

@Entity('roll')
export class RollEntity {
  @ForeignKey(() => RoundEntity, { name: 'fk_roll_round' })
  @PrimaryColumn({ type: 'uuid', name: 'round_id', primaryKeyConstraintName: 'pk_roll' })
  roundId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_roll' })
  unit!: string;

  @Column({ type: 'boolean', default: false })
  voted!: boolean;
}
