import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A conflict of interest is declared in one press; why is said after that, or not at all. */
export class ConflictWithoutReason1700000000014 implements MigrationInterface {
  readonly name = 'ConflictWithoutReason1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table conflict_of_interest alter reason drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update conflict_of_interest set reason = '' where reason is null`);
    await runner.query('alter table conflict_of_interest alter reason set not null');
  }
}
