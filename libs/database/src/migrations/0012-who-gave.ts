import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave a role and who ended it, and who made a link that lets somebody in. */
export class WhoGave1700000000012 implements MigrationInterface {
  readonly name = 'WhoGave1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_grant
        add given_by uuid constraint fk_role_grant_given_by references account (id) on delete set null,
        add ended_by uuid constraint fk_role_grant_ended_by references account (id) on delete set null;
      alter table link add made_by uuid constraint fk_link_made_by references account (id) on delete set null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table link drop column made_by;
      alter table role_grant drop column given_by, drop column ended_by;
    `);
  }
}
