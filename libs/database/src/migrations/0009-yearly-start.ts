import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bloc's year may be drafted and begun by itself. */
export class YearlyStart1700000000009 implements MigrationInterface {
  readonly name = 'YearlyStart1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table yearly_start (
        bloc_id uuid constraint pk_yearly_start primary key constraint fk_yearly_start_bloc references bloc (id),
        opens text not null constraint ck_yearly_start_opens check (opens ~ '^\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
        days_before integer not null constraint ck_yearly_start_days check (days_before between 1 and 90),
        paused boolean not null default false,
        note text,
        account_id uuid not null constraint fk_yearly_start_account references account (id),
        at timestamptz not null,
        recorded_at timestamptz not null default now()
      );

      alter table cycle add begins text not null default 'byHand'
        constraint ck_cycle_begins check (begins = 'byHand' or (begins in ('byItself', 'held') and not rehearsal));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cycle drop column begins;
      drop table yearly_start;
    `);
  }
}
