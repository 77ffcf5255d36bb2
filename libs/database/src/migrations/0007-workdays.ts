import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a bloc says about single days instead of the delivered table of working days. */
export class Workdays1700000000007 implements MigrationInterface {
  readonly name = 'Workdays1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workday (
        bloc_id uuid not null constraint fk_workday_bloc references bloc (id),
        date text not null constraint ck_workday_date check (date ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        kind text not null constraint ck_workday_kind check (kind in ('off', 'working')),
        name jsonb not null,
        recorded_at timestamptz not null default now(),
        constraint pk_workday primary key (bloc_id, date)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table workday;`);
  }
}
