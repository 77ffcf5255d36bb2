import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1700000000001 implements MigrationInterface {
  readonly name = 'People1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists citext;
      create extension if not exists btree_gist;

      create table body (
        id uuid constraint pk_body primary key default gen_random_uuid(),
        code text not null constraint uq_body_code unique,
        name jsonb not null,
        signer_title jsonb,
        document_code text,
        recorded_at timestamptz not null default now()
      );

      create table bloc (
        id uuid constraint pk_bloc primary key default gen_random_uuid(),
        code text not null constraint uq_bloc_code unique,
        name jsonb not null,
        timezone text not null,
        standing_body_id uuid not null constraint fk_bloc_standing_body references body (id),
        rehearsal_only boolean not null default false,
        recorded_at timestamptz not null default now()
      );

      create table unit (
        id uuid constraint pk_unit primary key default gen_random_uuid(),
        bloc_id uuid not null constraint fk_unit_bloc references bloc (id),
        code text not null,
        name jsonb not null,
        recorded_at timestamptz not null default now(),
        constraint uq_unit_code unique (bloc_id, code)
      );

      create table account (
        id uuid constraint pk_account primary key default gen_random_uuid(),
        email citext not null constraint uq_account_email unique,
        name text not null,
        password_hash text,
        language text not null default 'vi' constraint ck_account_language check (language in ('vi', 'en')),
        state text not null default 'invited' constraint ck_account_state check (state in ('invited', 'active', 'disabled')),
        sample boolean not null default false,
        recorded_at timestamptz not null default now()
      );

      create table session (
        id uuid constraint pk_session primary key default gen_random_uuid(),
        account_id uuid not null constraint fk_session_account references account (id) on delete cascade,
        token_hash text not null constraint uq_session_token unique,
        csrf_token text not null,
        recorded_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index ix_session_account on session (account_id);

      create table link (
        id uuid constraint pk_link primary key default gen_random_uuid(),
        account_id uuid not null constraint fk_link_account references account (id) on delete cascade,
        purpose text not null constraint ck_link_purpose check (purpose in ('invitation', 'reset')),
        token_hash text not null constraint uq_link_token unique,
        recorded_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );

      create table sign_in_failure (
        id bigint generated always as identity constraint pk_sign_in_failure primary key,
        email_hash text not null,
        address_hash text not null,
        recorded_at timestamptz not null default now()
      );
      create index ix_sign_in_failure_email on sign_in_failure (email_hash, recorded_at);
      create index ix_sign_in_failure_address on sign_in_failure (address_hash, recorded_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sign_in_failure, link, session, account, unit, bloc, body;
    `);
  }
}
