import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round may say until when it takes ballots; who is on its roll is reminded before. */
export class RoundsDue1700000000011 implements MigrationInterface {
  readonly name = 'RoundsDue1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table round add due_at timestamptz constraint ck_round_due check (due_at > opened_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table round drop column due_at');
  }
}
