import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices carry what they tell; each is carried to its people's mailboxes, and each person chooses what and how. */
export class Post1700000000008 implements MigrationInterface {
  readonly name = 'Post1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice add facts jsonb not null default '{}';
      alter table account add declined text[] not null default '{}';

      create function addressee(cycle text, recipient text) returns setof uuid language sql stable as $$
        select g.account_id
          from cycle c
          join role_grant g on case when c.rehearsal then g.cycle_id = c.id else coalesce(g.cycle_id, c.id) = c.id end
          left join unit u on u.id = g.unit_id
          left join body b on b.id = g.body_id
         where c.id = cycle and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
           and (g.year is null or g.year = c.year)
           and coalesce(g.bloc_id, u.bloc_id, c.bloc_id) = c.bloc_id
           and recipient = case when g.role in ('unitLeader', 'unitOfficer') then 'unit:' || u.code
                                when g.role in ('head', 'deputy') then 'head'
                                when g.role = 'standingBody' then 'standingBody'
                                when g.role = 'signer' then 'body:' || b.code end
        union
        select a.id from account a where recipient = 'account:' || a.id
      $$;

      drop table delivery;
      create table delivery (
        id uuid constraint pk_delivery primary key default gen_random_uuid(),
        notice_id uuid constraint fk_delivery_notice references notice (id),
        link_id uuid constraint fk_delivery_link references link (id) on delete cascade,
        account_id uuid not null constraint fk_delivery_account references account (id),
        state text not null default 'planned'
          constraint ck_delivery_state check (state in ('planned', 'sending', 'sent', 'failed', 'gaveUp', 'unsure', 'withheld')),
        attempts integer not null default 0,
        answer text,
        message_id text,
        next_at timestamptz not null default now(),
        claimed_at timestamptz,
        sent_at timestamptz,
        recorded_at timestamptz not null default now(),
        constraint uq_delivery_notice unique (notice_id, account_id),
        constraint uq_delivery_link unique (link_id),
        constraint ck_delivery_about check ((notice_id is null) <> (link_id is null)),
        constraint ck_delivery_claimed check (state <> 'sending' or claimed_at is not null)
      );
      create index ix_delivery_due on delivery (next_at) where state in ('planned', 'failed', 'sending');

      create function announce_post() returns trigger language plpgsql as $$
      begin
        perform pg_notify('post', '');
        return null;
      end $$;
      create trigger delivery_announced after insert on delivery
        for each statement execute function announce_post();

      create function announce_notices() returns trigger language plpgsql as $$
      begin
        perform pg_notify('notice', told.cycle_id) from (select distinct cycle_id from added) told;
        return null;
      end $$;
      create trigger notice_announced after insert on notice referencing new table as added
        for each statement execute function announce_notices();

      create table calendar_feed (
        account_id uuid constraint pk_calendar_feed primary key
          constraint fk_calendar_feed_account references account (id) on delete cascade,
        token_hash text not null constraint uq_calendar_feed_token unique,
        recorded_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table calendar_feed;
      drop trigger notice_announced on notice;
      drop function announce_notices;
      drop table delivery;
      drop function announce_post, addressee;
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
      alter table account drop declined;
      alter table notice drop facts;
    `);
  }
}
