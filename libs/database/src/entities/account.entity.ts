import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InstantColumn } from './instant-column';

@Entity('account')
@Unique('uq_account_email', ['email'])
@Check('ck_account_language', "language in ('vi', 'en')")
@Check('ck_account_state', "state in ('invited', 'active', 'disabled')")
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id!: string;

  @Column({ type: 'citext' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'text', default: 'vi' })
  language!: 'vi' | 'en';

  @Column({ type: 'text', default: 'invited' })
  state!: 'invited' | 'active' | 'disabled';

  /** Kinds of notices that the person does not want by mail. */
  @Column({ type: 'text', array: true, default: [] })
  declined!: string[];

  @Column({ type: 'boolean', default: false })
  sample!: boolean;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
