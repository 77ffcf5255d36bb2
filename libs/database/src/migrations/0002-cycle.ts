import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cycle1700000000002 implements MigrationInterface {
  readonly name = 'Cycle1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rule_set (
        id uuid constraint pk_rule_set primary key default gen_random_uuid(),
        bloc_id uuid not null constraint fk_rule_set_bloc references bloc (id),
        year integer not null,
        bloc_source text not null,
        rules_source text not null,
        canonical text,
        digest text,
        frozen_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint ck_rule_set_frozen check ((frozen_at is null) = (canonical is null) and (canonical is null) = (digest is null))
      );
      create index ix_rule_set_bloc on rule_set (bloc_id, year);

      create function refuse_change_of_frozen_rules() returns trigger language plpgsql as $$
      begin
        raise exception 'a frozen rule set is never changed' using errcode = 'integrity_constraint_violation';
      end $$;
      create trigger rule_set_frozen before update or delete on rule_set
        for each row when (old.frozen_at is not null) execute function refuse_change_of_frozen_rules();

      create table cycle (
        id text constraint pk_cycle primary key,
        bloc_id uuid not null constraint fk_cycle_bloc references bloc (id),
        year integer not null,
        rule_set_id uuid not null constraint fk_cycle_rule_set references rule_set (id),
        rehearsal boolean not null default false,
        state text not null default 'draft' constraint ck_cycle_state check (state in ('draft', 'running', 'closed', 'cancelled')),
        business_time timestamptz,
        started_at timestamptz,
        closed_at timestamptz,
        cancel_reason text,
        recorded_at timestamptz not null default now(),
        constraint ck_cycle_clock check (rehearsal = (business_time is not null))
      );
      create unique index uq_cycle_real on cycle (bloc_id, year) where not rehearsal and state <> 'cancelled';
      create index ix_cycle_bloc on cycle (bloc_id);

      create table cycle_member (
        cycle_id text not null constraint fk_cycle_member_cycle references cycle (id),
        unit text not null,
        unit_id uuid not null constraint fk_cycle_member_unit references unit (id),
        name jsonb not null,
        position integer not null,
        constraint pk_cycle_member primary key (cycle_id, unit),
        constraint uq_cycle_member_unit unique (cycle_id, unit_id),
        constraint uq_cycle_member_position unique (cycle_id, position)
      );

      create table role_grant (
        id uuid constraint pk_role_grant primary key default gen_random_uuid(),
        account_id uuid not null constraint fk_role_grant_account references account (id) on delete cascade,
        role text not null constraint ck_role_grant_role check (role in ('administrator', 'standingBody', 'head', 'deputy', 'unitOfficer', 'unitLeader', 'signer', 'auditor')),
        bloc_id uuid constraint fk_role_grant_bloc references bloc (id),
        unit_id uuid constraint fk_role_grant_unit references unit (id),
        body_id uuid constraint fk_role_grant_body references body (id),
        cycle_id text constraint fk_role_grant_cycle references cycle (id),
        year integer,
        valid_from timestamptz not null default now(),
        valid_to timestamptz,
        recorded_at timestamptz not null default now(),
        constraint ck_role_grant_scope check (
          case
            when role = 'administrator' then bloc_id is null and unit_id is null and body_id is null
            when role in ('standingBody', 'head', 'deputy', 'auditor') then bloc_id is not null and unit_id is null and body_id is null
            when role in ('unitOfficer', 'unitLeader') then unit_id is not null and bloc_id is null and body_id is null
            else body_id is not null and bloc_id is null and unit_id is null
          end),
        constraint ck_role_grant_year check (role not in ('head', 'deputy') or year is not null),
        constraint ck_role_grant_period check (valid_to is null or valid_to > valid_from),
        constraint ex_role_grant_one_leader exclude using gist (
          unit_id with =, coalesce(cycle_id, '') with =, tstzrange(valid_from, valid_to) with &&) where (role = 'unitLeader')
      );
      create index ix_role_grant_account on role_grant (account_id);
      create index ix_role_grant_unit on role_grant (unit_id);
      create index ix_role_grant_bloc on role_grant (bloc_id);

      create table api_token (
        id uuid constraint pk_api_token primary key default gen_random_uuid(),
        account_id uuid not null constraint fk_api_token_account references account (id) on delete cascade,
        name text not null,
        token_hash text not null constraint uq_api_token_hash unique,
        scopes text[] not null,
        cycle_id text constraint fk_api_token_cycle references cycle (id),
        recorded_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        used_at timestamptz
      );

      create table stage (
        cycle_id text not null constraint fk_stage_cycle references cycle (id),
        name text not null constraint ck_stage_name check (name in ('registration', 'submission', 'conference', 'review', 'ranking', 'voting', 'issuance')),
        position integer not null,
        state text not null default 'pending' constraint ck_stage_state check (state in ('pending', 'open', 'closed')),
        opens_at timestamptz,
        closes_at timestamptz,
        opened_at timestamptz,
        closed_at timestamptz,
        overdue_at timestamptz,
        close_reason text,
        constraint pk_stage primary key (cycle_id, name),
        constraint ck_stage_times check (opens_at is null or closes_at is null or opens_at < closes_at),
        constraint ck_stage_opened check ((state = 'pending') = (opened_at is null)),
        constraint ck_stage_closed check ((state = 'closed') = (closed_at is not null))
      );

      create table extension (
        id uuid constraint pk_extension primary key default gen_random_uuid(),
        cycle_id text not null,
        stage text not null,
        unit text,
        previous timestamptz,
        until timestamptz not null,
        reason text not null constraint ck_extension_reason check (length(trim(reason)) > 0),
        account_id uuid not null constraint fk_extension_account references account (id),
        at timestamptz not null,
        recorded_at timestamptz not null default now(),
        constraint fk_extension_stage foreign key (cycle_id, stage) references stage (cycle_id, name),
        constraint fk_extension_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit),
        constraint ck_extension_later check (previous is null or until > previous)
      );
      create index ix_extension_stage on extension (cycle_id, stage);

      create table deadline (
        cycle_id text not null,
        stage text not null,
        unit text not null,
        due_at timestamptz not null,
        constraint pk_deadline primary key (cycle_id, stage, unit),
        constraint fk_deadline_stage foreign key (cycle_id, stage) references stage (cycle_id, name),
        constraint fk_deadline_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table deadline, extension, stage, api_token, role_grant, cycle_member, cycle, rule_set;
      drop function refuse_change_of_frozen_rules;
    `);
  }
}
