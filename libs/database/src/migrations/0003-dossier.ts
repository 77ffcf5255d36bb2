import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dossier1700000000003 implements MigrationInterface {
  readonly name = 'Dossier1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration (
        cycle_id text not null,
        unit text not null,
        titles text[] not null,
        targets jsonb not null default '{}',
        at timestamptz not null,
        account_id uuid not null constraint fk_registration_account references account (id),
        recorded_at timestamptz not null default now(),
        constraint pk_registration primary key (cycle_id, unit),
        constraint fk_registration_member foreign key (cycle_id, unit) references cycle_member (cycle_id, unit)
      );

      create table pact (
        cycle_id text not null,
        unit text not null,
        signer_name text not null,
        signer_role text not null,
        at timestamptz not null,
        account_id uuid not null constraint fk_pact_account references account (id),
        recorded_at timestamptz not null default now(),
        constraint pk_pact primary key (cycle_id, unit),
        constraint fk_pact_registration foreign key (cycle_id, unit) references registration (cycle_id, unit)
      );

      create table file (
        id uuid constraint pk_file primary key default gen_random_uuid(),
        key text not null,
        sha256 text not null constraint ck_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint not null constraint ck_file_bytes check (bytes > 0),
        content_type text not null,
        name text not null constraint ck_file_name check (length(name) between 1 and 255),
        account_id uuid constraint fk_file_account references account (id),
        recorded_at timestamptz not null default now()
      );

      create table submission (
        id uuid constraint pk_submission primary key default gen_random_uuid(),
        cycle_id text not null,
        unit text not null,
        state text not null default 'draft' constraint ck_submission_state check (state in ('draft', 'submitted', 'returned', 'verified', 'lapsed', 'notVerified')),
        revision integer not null default 0,
        draft jsonb not null default '{}',
        draft_version integer not null default 0,
        first_submitted_at timestamptz,
        submitted_at timestamptz,
        late_days integer not null default 0 constraint ck_submission_late check (late_days >= 0),
        returns integer not null default 0,
        return_reason text,
        returned_at timestamptz,
        revision_due_at timestamptz,
        verified_at timestamptz,
        verified_by uuid constraint fk_submission_verifier references account (id),
        gap_reason text,
        self_total numeric(8,2),
        total numeric(8,2),
        groups jsonb,
        bonus numeric(8,2),
        minus numeric(8,2),
        recorded_at timestamptz not null default now(),
        constraint uq_submission_unit unique (cycle_id, unit),
        constraint fk_submission_member foreign key (cycle_id, unit) references cycle_member (cycle_id, unit),
        constraint ck_submission_returned check ((state = 'returned') = (revision_due_at is not null)),
        constraint ck_submission_verified check ((state = 'verified') = (verified_at is not null)),
        constraint ck_submission_submitted check (state in ('draft', 'lapsed') or revision > 0)
      );

      create table submission_revision (
        submission_id uuid not null constraint fk_submission_revision_submission references submission (id),
        revision integer not null,
        body jsonb not null,
        self_total numeric(8,2) not null,
        at timestamptz not null,
        account_id uuid not null constraint fk_submission_revision_account references account (id),
        recorded_at timestamptz not null default now(),
        constraint pk_submission_revision primary key (submission_id, revision)
      );

      create table score_line (
        id uuid constraint pk_score_line primary key default gen_random_uuid(),
        submission_id uuid not null,
        revision integer not null,
        kind text not null constraint ck_score_line_kind check (kind in ('self', 'review', 'override', 'verified')),
        criterion text not null,
        reviewer text,
        score numeric(8,2) not null constraint ck_score_line_score check (score >= 0),
        reason text,
        recorded_at timestamptz not null default now(),
        constraint fk_score_line_revision foreign key (submission_id, revision) references submission_revision (submission_id, revision),
        constraint ck_score_line_reviewer check ((kind = 'review') = (reviewer is not null)),
        constraint ck_score_line_override check (kind <> 'override' or length(trim(reason)) > 0)
      );
      create unique index uq_score_line on score_line (submission_id, revision, kind, criterion, coalesce(reviewer, ''));

      create table minus_entry (
        submission_id uuid not null constraint fk_minus_entry_submission references submission (id),
        code text not null,
        times integer not null constraint ck_minus_entry_times check (times > 0),
        amount numeric(8,2) not null constraint ck_minus_entry_amount check (amount >= 0),
        constraint pk_minus_entry primary key (submission_id, code)
      );

      create table indicator_count (
        submission_id uuid not null,
        revision integer not null,
        code text not null,
        total integer not null constraint ck_indicator_count_total check (total > 0),
        met integer not null,
        stated text not null,
        computed numeric(5,2) not null,
        flagged boolean not null,
        constraint pk_indicator_count primary key (submission_id, revision, code),
        constraint fk_indicator_count_revision foreign key (submission_id, revision) references submission_revision (submission_id, revision),
        constraint ck_indicator_count_met check (met between 0 and total)
      );

      create table evidence (
        id uuid constraint pk_evidence primary key default gen_random_uuid(),
        submission_id uuid not null constraint fk_evidence_submission references submission (id),
        criterion text not null,
        file_id uuid not null constraint fk_evidence_file references file (id),
        removed_at timestamptz,
        recorded_at timestamptz not null default now()
      );
      create index ix_evidence_submission on evidence (submission_id);

      create table conflict_of_interest (
        cycle_id text not null,
        unit text not null,
        of_unit text not null,
        reason text not null,
        at timestamptz not null,
        account_id uuid not null constraint fk_conflict_account references account (id),
        constraint pk_conflict_of_interest primary key (cycle_id, unit, of_unit),
        constraint fk_conflict_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit),
        constraint fk_conflict_of_unit foreign key (cycle_id, of_unit) references cycle_member (cycle_id, unit),
        constraint ck_conflict_other check (unit <> of_unit)
      );

      create table review_assignment (
        cycle_id text not null,
        unit text not null,
        reviewer text not null,
        scores jsonb not null default '{}',
        reasons jsonb not null default '{}',
        version integer not null default 0,
        approved_revision integer,
        approved_at timestamptz,
        constraint pk_review_assignment primary key (cycle_id, unit, reviewer),
        constraint fk_review_assignment_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit),
        constraint fk_review_assignment_reviewer foreign key (cycle_id, reviewer) references cycle_member (cycle_id, unit),
        constraint ck_review_assignment_not_own check (unit <> reviewer),
        constraint ck_review_assignment_approved check ((approved_revision is null) = (approved_at is null))
      );

      create table objection (
        id uuid constraint pk_objection primary key default gen_random_uuid(),
        cycle_id text not null,
        unit text not null,
        criterion text not null,
        reason text not null,
        at timestamptz not null,
        account_id uuid not null constraint fk_objection_account references account (id),
        state text not null default 'open' constraint ck_objection_state check (state in ('open', 'accepted', 'rejected')),
        score numeric(8,2),
        answer text,
        answered_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint fk_objection_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit),
        constraint ck_objection_answered check ((state = 'open') = (answered_at is null)),
        constraint ck_objection_score check (state <> 'accepted' or score is not null)
      );
      create unique index uq_objection_open on objection (cycle_id, unit, criterion) where state = 'open';

      create table ranking (
        cycle_id text constraint pk_ranking primary key constraint fk_ranking_cycle references cycle (id),
        state text not null constraint ck_ranking_state check (state in ('provisional', 'fixed')),
        digest text not null,
        nominations jsonb not null,
        computed_at timestamptz not null,
        fixed_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint ck_ranking_fixed check ((state = 'fixed') = (fixed_at is not null))
      );

      create table ranking_place (
        cycle_id text not null constraint fk_ranking_place_ranking references ranking (cycle_id) on delete cascade,
        unit text not null,
        position integer not null,
        rank integer,
        total numeric(8,2),
        eligible boolean not null,
        ineligible_because text[] not null default '{}',
        tie_broken_by text,
        explanation jsonb not null,
        constraint pk_ranking_place primary key (cycle_id, unit),
        constraint fk_ranking_place_unit foreign key (cycle_id, unit) references cycle_member (cycle_id, unit)
      );

      create function refuse_change_of_fixed_ranking() returns trigger language plpgsql as $$
      begin
        raise exception 'a fixed ranking is never changed' using errcode = 'integrity_constraint_violation';
      end $$;
      create trigger ranking_fixed before update or delete on ranking
        for each row when (old.state = 'fixed') execute function refuse_change_of_fixed_ranking();

      create function refuse_change_of_fixed_place() returns trigger language plpgsql as $$
      begin
        -- the ranking's row is locked, so that a place and its fixing cannot pass each other
        perform 1 from ranking
          where cycle_id in (case when tg_op <> 'INSERT' then old.cycle_id end, case when tg_op <> 'DELETE' then new.cycle_id end)
          for share;
        if exists (select 1 from ranking where state = 'fixed'
          and cycle_id in (case when tg_op <> 'INSERT' then old.cycle_id end, case when tg_op <> 'DELETE' then new.cycle_id end)) then
          raise exception 'a place of a fixed ranking is never changed' using errcode = 'integrity_constraint_violation';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger ranking_place_fixed before insert or update or delete on ranking_place
        for each row execute function refuse_change_of_fixed_place();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ranking_place, ranking, objection, review_assignment, conflict_of_interest, evidence, indicator_count, minus_entry, score_line, submission_revision, submission, file, pact, registration;
      drop function refuse_change_of_fixed_ranking, refuse_change_of_fixed_place;
    `);
  }
}
