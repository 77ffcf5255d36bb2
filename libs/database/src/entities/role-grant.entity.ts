import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from './account.entity';
import { BlocEntity } from './bloc.entity';
import { BodyEntity } from './body.entity';
import { CycleEntity } from './cycle.entity';
import { InstantColumn } from './instant-column';
import { UnitEntity } from './unit.entity';

@Entity('role_grant')
@Index('ix_role_grant_account', ['accountId'])
@Index('ix_role_grant_unit', ['unitId'])
@Index('ix_role_grant_bloc', ['blocId'])
@Check('ck_role_grant_period', 'valid_to is null or valid_to > valid_from')
@Check(
  'ck_role_grant_role',
  "role in ('administrator', 'standingBody', 'head', 'deputy', 'unitOfficer', 'unitLeader', 'signer', 'auditor')",
)
@Check(
  'ck_role_grant_scope',
  "case when role = 'administrator' then bloc_id is null and unit_id is null and body_id is null when role in ('standingBody', 'head', 'deputy', 'auditor') then bloc_id is not null and unit_id is null and body_id is null when role in ('unitOfficer', 'unitLeader') then unit_id is not null and bloc_id is null and body_id is null else body_id is not null and bloc_id is null and unit_id is null end",
)
@Check('ck_role_grant_year', "role not in ('head', 'deputy') or year is not null")
@Exclusion(
  'ex_role_grant_one_leader',
  "using gist ( unit_id with =, coalesce(cycle_id, '') with =, tstzrange(valid_from, valid_to) with &&) where (role = 'unitLeader')",
)
export class RoleGrantEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_role_grant' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_role_grant_account', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'account_id' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: 'administrator' | 'standingBody' | 'head' | 'deputy' | 'unitOfficer' | 'unitLeader' | 'signer' | 'auditor';

  @ForeignKey(() => BlocEntity, { name: 'fk_role_grant_bloc' })
  @Column({ type: 'uuid', name: 'bloc_id', nullable: true })
  blocId!: string | null;

  @ForeignKey(() => UnitEntity, { name: 'fk_role_grant_unit' })
  @Column({ type: 'uuid', name: 'unit_id', nullable: true })
  unitId!: string | null;

  @ForeignKey(() => BodyEntity, { name: 'fk_role_grant_body' })
  @Column({ type: 'uuid', name: 'body_id', nullable: true })
  bodyId!: string | null;

  @ForeignKey(() => CycleEntity, { name: 'fk_role_grant_cycle' })
  @Column({ type: 'text', name: 'cycle_id', nullable: true })
  cycleId!: string | null;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @InstantColumn({ name: 'valid_from', default: () => 'now()' })
  validFrom!: Instant;

  @InstantColumn({ name: 'valid_to', nullable: true })
  validTo!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;

  /** Null where the program itself gave it. */
  @ForeignKey(() => AccountEntity, { name: 'fk_role_grant_given_by', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'given_by', nullable: true })
  givenBy!: string | null;

  @ForeignKey(() => AccountEntity, { name: 'fk_role_grant_ended_by', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'ended_by', nullable: true })
  endedBy!: string | null;
}
