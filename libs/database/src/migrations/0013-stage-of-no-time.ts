import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stage may be closed in the very instant in which it opens: a rehearsal's clock stands still between two acts. */
export class StageOfNoTime1700000000013 implements MigrationInterface {
  readonly name = 'StageOfNoTime1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table stage drop constraint ck_stage_times,
      add constraint ck_stage_times check (opens_at is null or closes_at is null or opens_at <= closes_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table stage drop constraint ck_stage_times,
      add constraint ck_stage_times check (opens_at is null or closes_at is null or opens_at < closes_at)`);
  }
}
