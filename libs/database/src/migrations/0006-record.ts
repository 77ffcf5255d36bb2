import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Record1700000000006 implements MigrationInterface {
  readonly name = 'Record1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id uuid constraint pk_notice primary key default gen_random_uuid(),
        cycle_id text not null constraint fk_notice_cycle references cycle (id),
        recipient text not null,
        kind text not null,
        stage text,
        subject text not null,
        about text not null default '',
        deadline timestamptz,
        due_at timestamptz not null,
        at timestamptz not null,
        recorded_at timestamptz not null default now()
      );
      create unique index uq_notice_once on notice (cycle_id, recipient, kind, coalesce(stage, ''), about, coalesce(deadline, '-infinity'));
      create index ix_notice_recipient on notice (recipient, recorded_at);

      create table notice_read (
        notice_id uuid not null constraint fk_notice_read_notice references notice (id),
        account_id uuid not null constraint fk_notice_read_account references account (id) on delete cascade,
        at timestamptz not null default now(),
        constraint pk_notice_read primary key (notice_id, account_id)
      );

      create table delivery (
        id uuid constraint pk_delivery primary key default gen_random_uuid(),
        notice_id uuid not null constraint fk_delivery_notice references notice (id),
        account_id uuid not null constraint fk_delivery_account references account (id),
        channel text not null constraint ck_delivery_channel check (channel in ('inbox', 'mail')),
        state text not null default 'planned' constraint ck_delivery_state check (state in ('planned', 'sent', 'failed', 'gaveUp')),
        attempts integer not null default 0,
        answer text,
        recorded_at timestamptz not null default now(),
        constraint uq_delivery_once unique (notice_id, account_id, channel)
      );

      create table event (
        cycle_id text not null constraint fk_event_cycle references cycle (id),
        sequence integer not null,
        type text not null,
        actor text not null,
        at timestamptz not null,
        payload jsonb not null,
        previous_hash text not null,
        hash text not null constraint ck_event_hash check (hash ~ '^[0-9a-f]{64}$'),
        recorded_at timestamptz not null default now(),
        constraint pk_event primary key (cycle_id, sequence)
      );

      create table event_head (
        cycle_id text constraint pk_event_head primary key constraint fk_event_head_cycle references cycle (id),
        sequence integer not null,
        hash text not null
      );

      create function refuse_change_of_event() returns trigger language plpgsql as $$
      begin
        raise exception 'events are only ever added' using errcode = 'integrity_constraint_violation';
      end $$;
      create trigger event_append_only before update or delete on event
        for each row execute function refuse_change_of_event();
      create trigger event_never_truncated before truncate on event
        for each statement execute function refuse_change_of_event();

      create function announce_event() returns trigger language plpgsql as $$
      begin
        perform pg_notify('event', json_build_object('cycle', new.cycle_id, 'sequence', new.sequence)::text);
        return null;
      end $$;
      create trigger event_announced after insert on event
        for each row execute function announce_event();

      create table command (
        id uuid constraint pk_command primary key default gen_random_uuid(),
        account_id uuid not null constraint fk_command_account references account (id),
        key text not null constraint ck_command_key check (length(key) between 1 and 200),
        digest text not null,
        act text not null,
        cycle_id text constraint fk_command_cycle references cycle (id),
        subject text not null default '',
        body jsonb,
        state text not null default 'pending' constraint ck_command_state check (state in ('pending', 'done', 'refused')),
        result jsonb,
        received_at timestamptz not null,
        completed_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint uq_command_key unique (account_id, key),
        constraint ck_command_completed check ((state = 'pending') = (completed_at is null))
      );
      create index ix_command_pending on command (cycle_id, received_at) where state = 'pending';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table command, event_head, event, delivery, notice_read, notice;
      drop function refuse_change_of_event, announce_event;
    `);
  }
}
