import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BodyEntity } from './body.entity';

@Entity('number_series')
export class NumberSeriesEntity {
  @ForeignKey(() => BodyEntity, { name: 'fk_number_series_body' })
  @PrimaryColumn({ type: 'uuid', name: 'body_id', primaryKeyConstraintName: 'pk_number_series' })
  bodyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_number_series' })
  series!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_number_series' })
  year!: number;

  @Column({ type: 'integer', default: 0 })
  last!: number;
}
