import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { InstantColumn } from './instant-column';
import { RoundEntity } from './round.entity';

@Entity('tally')
@Check('ck_tally_confirmed', '(confirmed_by is null) = (confirmed_unit is null)')
@Check('ck_tally_sum', 'issued >= collected and collected = valid + invalid and valid >= 0 and invalid >= 0')
@Check('ck_tally_two_people', 'confirmed_by is null or (confirmed_by <> entered_by and confirmed_unit <> entered_unit)')
export class TallyEntity {
  @ForeignKey(() => RoundEntity, { name: 'fk_tally_round' })
  @PrimaryColumn({ type: 'uuid', name: 'round_id', primaryKeyConstraintName: 'pk_tally' })
  roundId!: string;

  @Column({ type: 'integer' })
  issued!: number;

  @Column({ type: 'integer' })
  collected!: number;

  @Column({ type: 'integer' })
  valid!: number;

  @Column({ type: 'integer' })
  invalid!: number;

  @Column({ type: 'jsonb' })
  votes!: Record<string, unknown>;

  @ForeignKey(() => AccountEntity, { name: 'fk_tally_entered_by' })
  @Column({ type: 'uuid', name: 'entered_by' })
  enteredBy!: string;

  @Column({ type: 'text', name: 'entered_unit' })
  enteredUnit!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_tally_confirmed_by' })
  @Column({ type: 'uuid', name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column({ type: 'text', name: 'confirmed_unit', nullable: true })
  confirmedUnit!: string | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
