/** One rule that the schema holds, and a statement that breaks it and nothing else. */
export interface Breach {
  constraint: string;
  rule: string;
  /** What must stand before; each of these statements is allowed. */
  given?: string[];
  breach: string;
}

/**
 * What every breach finds in the database, besides a world: a dossier of A with its first revision, a stage, a
 * conference with a date, a contest with an open round, a nomination of A with a reserved certificate, a decision, a
 * file and a notice. `:names` are filled from the world and from ids made for the run.
 */
export const COMMON = [
  `insert into stage (cycle_id, name, position, state, opens_at, closes_at, opened_at)
   values (:cycle, 'submission', 2, 'open', '2023-11-01', '2023-11-10', now())`,
  `insert into registration (cycle_id, unit, titles, at, account_id) values (:cycle, 'A', '{flag}', :at, :account)`,
  `insert into submission (id, cycle_id, unit, state, revision) values (:submission, :cycle, 'A', 'submitted', 1)`,
  `insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
   values (:submission, 1, '{}', 90, :at, :account)`,
  `insert into file (id, key, sha256, bytes, content_type, name) values (:file, 'k', repeat('a', 64), 1, 'application/pdf', 'a.pdf')`,
  `insert into conference (cycle_id) values (:cycle)`,
  `insert into conference_date (cycle_id, starts_at, position) values (:cycle, :at, 1)`,
  `insert into contest (cycle_id, code, kind, mode, seats, position, status)
   values (:cycle, 'flag', 'approval', 'paper', 1, 1, 'open')`,
  `insert into round (id, cycle_id, contest, number, members, nominees, opened_at)
   values (:round, :cycle, 'flag', 1, 3, '{A}', :at)`,
  `insert into decision (id, body_id, number, year, date, kind, era, account_id)
   values (:decision, :body, '1/QĐ', 2023, '2023-12-20', 'award', 'B', :account)`,
  `insert into nomination (cycle_id, award, unit, body_id, at, account_id) values (:cycle, 'flag', 'A', :body, :at, :account)`,
  `insert into certificate (id, body_id, year, number, cycle_id, award, unit)
   values (:certificate, :body, 2023, 1, :cycle, 'flag', 'A')`,
  `insert into notice (id, cycle_id, recipient, kind, stage, subject, deadline, due_at, at)
   values (:notice, :cycle, 'unit:A', 'before:P3D', 'submission', 's', :at, :at, :at)`,
];
