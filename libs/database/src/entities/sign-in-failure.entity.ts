import type { Instant } from '@thidua/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from './instant-column';

@Entity('sign_in_failure')
@Index('ix_sign_in_failure_email', ['emailHash', 'recordedAt'])
@Index('ix_sign_in_failure_address', ['addressHash', 'recordedAt'])
export class SignInFailureEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_sign_in_failure',
  })
  id!: number;

  @Column({ type: 'text', name: 'email_hash' })
  emailHash!: string;

  @Column({ type: 'text', name: 'address_hash' })
  addressHash!: string;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
