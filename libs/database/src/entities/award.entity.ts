import type { Instant } from '@thidua/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CertificateEntity } from './certificate.entity';
import { DecisionEntity } from './decision.entity';
import { InstantColumn } from './instant-column';
import { NominationEntity } from './nomination.entity';

@Entity('award')
@ForeignKey(() => NominationEntity, ['cycleId', 'award', 'unit'], ['cycleId', 'award', 'unit'], {
  name: 'fk_award_nomination',
})
@Check(
  'ck_award_issued',
  "state not in ('issued', 'revoked') or (decision_id is not null and certificate_id is not null)",
)
@Check('ck_award_refused', "state <> 'refused' or reason is not null")
@Check('ck_award_revoked', "(state = 'revoked') = (revocation_id is not null)")
@Check('ck_award_state', "state in ('pending', 'issued', 'refused', 'revoked')")
export class AwardEntity {
  @PrimaryColumn({ type: 'text', name: 'cycle_id', primaryKeyConstraintName: 'pk_award' })
  cycleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_award' })
  award!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_award' })
  unit!: string;

  @Column({ type: 'text', default: 'pending' })
  state!: 'pending' | 'issued' | 'refused' | 'revoked';

  @ForeignKey(() => DecisionEntity, { name: 'fk_award_decision' })
  @Column({ type: 'uuid', name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @ForeignKey(() => CertificateEntity, { name: 'fk_award_certificate' })
  @Column({ type: 'uuid', name: 'certificate_id', nullable: true })
  certificateId!: string | null;

  @ForeignKey(() => DecisionEntity, { name: 'fk_award_revocation' })
  @Column({ type: 'uuid', name: 'revocation_id', nullable: true })
  revocationId!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @InstantColumn({ name: 'nominated_at' })
  nominatedAt!: Instant;

  @InstantColumn({ name: 'decided_at', nullable: true })
  decidedAt!: Instant | null;

  @InstantColumn({ name: 'announced_at', nullable: true })
  announcedAt!: Instant | null;

  @InstantColumn({ name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Instant;
}
