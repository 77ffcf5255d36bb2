import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Conference1700000000004 implements MigrationInterface {
  readonly name = 'Conference1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table conference (
        cycle_id text constraint pk_conference primary key constraint fk_conference_cycle references cycle (id),
        state text not null default 'poll' constraint ck_conference_state check (state in ('poll', 'fixed', 'held')),
        host text,
        place text,
        starts_at timestamptz,
        invitation_sequence integer not null default 0,
        move_reason text,
        closed_at timestamptz,
        minutes_file_id uuid constraint fk_conference_minutes references file (id),
        recorded_at timestamptz not null default now(),
        constraint fk_conference_host foreign key (cycle_id, host) references cycle_member (cycle_id, unit),
        constraint ck_conference_fixed check ((state = 'poll') = (starts_at is null)),
        constraint ck_conference_held check ((state = 'held') = (closed_at is not null))
      );

      create table conference_date (
        cycle_id text not null constraint fk_conference_date_conference references conference (cycle_id),
        starts_at timestamptz not null,
        position integer not null,
        constraint pk_conference_date primary key (cycle_id, starts_at)
      );

      create table date_answer (
        cycle_id text not null,
        starts_at timestamptz not null,
        answered_by text not null,
        answer text not null constraint ck_date_answer check (answer in ('can', 'ifNeeded', 'cannot')),
        at timestamptz not null,
        constraint pk_date_answer primary key (cycle_id, starts_at, answered_by),
        constraint fk_date_answer_date foreign key (cycle_id, starts_at) references conference_date (cycle_id, starts_at) on delete cascade
      );

      create table agenda_entry (
        cycle_id text not null constraint fk_agenda_entry_conference references conference (cycle_id),
        position integer not null,
        title text not null,
        contest text,
        minutes integer,
        constraint pk_agenda_entry primary key (cycle_id, position)
      );

      create table attendance (
        cycle_id text not null,
        unit text not null,
        mark text not null constraint ck_attendance_mark check (mark in ('present', 'excused', 'absent')),
        at timestamptz not null,
        constraint pk_attendance primary key (cycle_id, unit),
        constraint fk_attendance_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit)
      );

      create table tally_committee (
        id uuid constraint pk_tally_committee primary key default gen_random_uuid(),
        cycle_id text not null constraint fk_tally_committee_cycle references cycle (id),
        members text[] not null constraint ck_tally_committee_members check (cardinality(members) >= 2),
        at timestamptz not null,
        recorded_at timestamptz not null default now()
      );
      create index ix_tally_committee_cycle on tally_committee (cycle_id, at);

      create table contest (
        cycle_id text not null constraint fk_contest_cycle references cycle (id),
        code text not null,
        kind text not null constraint ck_contest_kind check (kind in ('approval', 'election', 'tie')),
        mode text not null constraint ck_contest_mode check (mode in ('secret', 'paper')),
        award text,
        office text,
        seats integer not null constraint ck_contest_seats check (seats > 0),
        position integer not null,
        status text not null default 'pending' constraint ck_contest_status check (status in ('pending', 'open', 'elected', 'passed', 'empty', 'deadlock', 'settled')),
        candidates text[] not null default '{}',
        winners text[] not null default '{}',
        undecided text[] not null default '{}',
        opened_at timestamptz,
        decided_at timestamptz,
        settle_reason text,
        recorded_at timestamptz not null default now(),
        constraint pk_contest primary key (cycle_id, code),
        constraint ck_contest_settled check ((status = 'settled') = (settle_reason is not null))
      );

      create table round (
        id uuid constraint pk_round primary key default gen_random_uuid(),
        cycle_id text not null,
        contest text not null,
        number integer not null constraint ck_round_number check (number > 0),
        state text not null default 'open' constraint ck_round_state check (state in ('open', 'counted')),
        members integer not null,
        nominees text[] not null,
        committee text[] not null default '{}',
        issued integer,
        collected integer,
        valid integer,
        invalid integer,
        votes jsonb,
        passed text[] not null default '{}',
        opened_at timestamptz not null,
        counted_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint uq_round_number unique (cycle_id, contest, number),
        constraint fk_round_contest foreign key (cycle_id, contest) references contest (cycle_id, code),
        constraint ck_round_counted check ((state = 'counted') = (counted_at is not null)),
        constraint ck_round_tally check (issued is null or (issued >= collected and collected = valid + invalid and invalid >= 0 and valid >= 0))
      );
      create unique index uq_round_open on round (cycle_id, contest) where state = 'open';

      create table roll (
        round_id uuid not null constraint fk_roll_round references round (id),
        unit text not null,
        voted boolean not null default false,
        constraint pk_roll primary key (round_id, unit)
      );

      create table box (
        id uuid constraint pk_box primary key default gen_random_uuid(),
        round_id uuid not null constraint fk_box_round references round (id),
        choice jsonb not null
      );
      create index ix_box_round on box (round_id);

      create table tally (
        round_id uuid constraint pk_tally primary key constraint fk_tally_round references round (id),
        issued integer not null,
        collected integer not null,
        valid integer not null,
        invalid integer not null,
        votes jsonb not null,
        entered_by uuid not null constraint fk_tally_entered_by references account (id),
        entered_unit text not null,
        confirmed_by uuid constraint fk_tally_confirmed_by references account (id),
        confirmed_unit text,
        recorded_at timestamptz not null default now(),
        constraint ck_tally_sum check (issued >= collected and collected = valid + invalid and valid >= 0 and invalid >= 0),
        constraint ck_tally_confirmed check ((confirmed_by is null) = (confirmed_unit is null)),
        constraint ck_tally_two_people check (confirmed_by is null or (confirmed_by <> entered_by and confirmed_unit <> entered_unit))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table tally, box, roll, round, contest, tally_committee, attendance, agenda_entry, date_answer, conference_date, conference;
    `);
  }
}
