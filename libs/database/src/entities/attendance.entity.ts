import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CycleMemberEntity } from './cycle-member.entity';
import { InstantColumn } from './instant-column';

@Entity('attendance')
@ForeignKey(() => CycleMemberEntity, ['cycleId', 'unit'], ['cycleId', 'unit'], { name: 'fk_attendance_unit' })
@Check('ck_attendance_mark', "mark in ('present', 'excused', 'absent')")
export class AttendanceEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_attendance' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_attendance' })
  unit!: string;

  @Column({ type: 'text' })
  mark!: 'present' | 'excused' | 'absent';

  @InstantColumn()
  at!: Instant;
}
