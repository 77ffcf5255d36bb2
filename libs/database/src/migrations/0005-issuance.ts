import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Issuance1700000000005 implements MigrationInterface {
  readonly name = 'Issuance1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        id uuid constraint pk_decision primary key default gen_random_uuid(),
        body_id uuid not null constraint fk_decision_body references body (id),
        series text not null default '',
        number text not null,
        year integer not null,
        date date not null,
        subject text not null default '',
        kind text not null constraint ck_decision_kind check (kind in ('award', 'revocation', 'recognition')),
        signer_name text,
        signer_title jsonb,
        era text not null,
        file_id uuid constraint fk_decision_file references file (id),
        account_id uuid not null constraint fk_decision_account references account (id),
        recorded_at timestamptz not null default now(),
        constraint uq_decision_number unique (body_id, series, year, number, kind, subject)
      );

      create table nomination (
        cycle_id text not null,
        award text not null,
        unit text not null,
        body_id uuid not null constraint fk_nomination_body references body (id),
        at timestamptz not null,
        account_id uuid not null constraint fk_nomination_account references account (id),
        recorded_at timestamptz not null default now(),
        constraint pk_nomination primary key (cycle_id, award, unit),
        constraint fk_nomination_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit)
      );
      create unique index uq_nomination_unit_once on nomination (cycle_id, unit);

      create table number_series (
        body_id uuid not null constraint fk_number_series_body references body (id),
        series text not null,
        year integer not null,
        last integer not null default 0,
        constraint pk_number_series primary key (body_id, series, year)
      );

      create table certificate (
        id uuid constraint pk_certificate primary key default gen_random_uuid(),
        body_id uuid not null constraint fk_certificate_body references body (id),
        series text not null default '',
        year integer not null,
        number integer not null constraint ck_certificate_number check (number > 0),
        state text not null default 'reserved' constraint ck_certificate_state check (state in ('reserved', 'issued', 'void')),
        cycle_id text not null,
        award text not null,
        unit text not null,
        file_id uuid constraint fk_certificate_file references file (id),
        void_reason text,
        registered_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint uq_certificate_number unique (body_id, series, year, number),
        constraint fk_certificate_nomination foreign key (cycle_id, award, unit) references nomination (cycle_id, award, unit),
        constraint ck_certificate_void check ((state = 'void') = (void_reason is not null)),
        constraint ck_certificate_issued check (state <> 'issued' or (file_id is not null and registered_at is not null))
      );
      create unique index uq_certificate_live on certificate (cycle_id, award, unit) where state <> 'void';

      create table award (
        cycle_id text not null,
        award text not null,
        unit text not null,
        state text not null default 'pending' constraint ck_award_state check (state in ('pending', 'issued', 'refused', 'revoked')),
        decision_id uuid constraint fk_award_decision references decision (id),
        certificate_id uuid constraint fk_award_certificate references certificate (id),
        revocation_id uuid constraint fk_award_revocation references decision (id),
        reason text,
        nominated_at timestamptz not null,
        decided_at timestamptz,
        announced_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint pk_award primary key (cycle_id, award, unit),
        constraint fk_award_nomination foreign key (cycle_id, award, unit) references nomination (cycle_id, award, unit),
        constraint ck_award_issued check (state not in ('issued', 'revoked') or (decision_id is not null and certificate_id is not null)),
        constraint ck_award_refused check (state <> 'refused' or reason is not null),
        constraint ck_award_revoked check ((state = 'revoked') = (revocation_id is not null))
      );

      create table officer (
        cycle_id text not null,
        office text not null,
        unit text not null,
        state text not null constraint ck_officer_state check (state in ('elected', 'recognised')),
        decision_id uuid constraint fk_officer_decision references decision (id),
        recorded_at timestamptz not null default now(),
        constraint pk_officer primary key (cycle_id, office, unit),
        constraint fk_officer_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit),
        constraint ck_officer_recognised check ((state = 'recognised') = (decision_id is not null))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table officer, award, certificate, number_series, nomination, decision;
    `);
  }
}
