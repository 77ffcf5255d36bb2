import type { Bilingual } from '@thidua/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleMemberEntity } from './cycle-member.entity';
import { RankingEntity } from './ranking.entity';

@Entity('ranking_place')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_ranking_place_unit' })
export class RankingPlaceEntity {
  @ForeignKey(() => RankingEntity, { name: 'fk_ranking_place_ranking', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_ranking_place' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_ranking_place' })
  unit!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'integer', nullable: true })
  rank!: number | null;

  @Column({ type: 'numeric', precision: 8, scale: 2, nullable: true })
  total!: string | null;

  @Column({ type: 'boolean' })
  eligible!: boolean;

  @Column({ type: 'text', name: 'ineligible_because', array: true, default: [] })
  ineligibleBecause!: string[];

  @Column({ type: 'text', name: 'tie_broken_by', nullable: true })
  tieBrokenBy!: string | null;

  @Column({ type: 'jsonb' })
  explanation!: Bilingual;
}
