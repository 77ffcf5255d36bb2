import { Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { decodeCursor, PAGE_SIZE, type Page, page, type SignedInCaller } from '../foundation';
import type { NoticeDto, NoticesQuery, ReadAllDto } from './notices.dto';

/**
 * Notices to the caller (`$1`), in one cycle alone where `$2` names it. Whom a notice reaches is said once, by `addressee`
 * in the database, which inbox and mail both ask: the holders of the role that it is addressed to, in a rehearsal those
 * alone whose role is for that very rehearsal. It is asked once for each address, not for each notice.
 */
const MINE = `
  from (
      select told.cycle_id, told.recipient from (select distinct cycle_id, recipient from notice) told
       where exists (select from addressee(told.cycle_id, told.recipient) as a (account_id) where a.account_id = $1)) mine
    join notice n using (cycle_id, recipient)
    join cycle c on c.id = n.cycle_id
    join bloc b on b.id = c.bloc_id
    left join notice_read r on r.notice_id = n.id and r.account_id = $1
  where ($2::text is null or c.id = $2)`;

const mine = ({ account, token }: SignedInCaller): unknown[] => [account, token?.cycle ?? null];

/** A person's inbox: the notices to the roles that they hold. */
@Injectable()
export class NoticesService {
  constructor(private readonly dataSource: DataSource) {}

  async list(
    caller: SignedInCaller,
    { limit = PAGE_SIZE, after, unread = false, cycle }: NoticesQuery,
  ): Promise<Page<NoticeDto>> {
    const [recordedAt = null, id = null] = after === undefined ? [] : decodeCursor(after, 'moment', 'uuid');
    const rows = await this.dataSource.query<(NoticeDto & { recordedAt: string })[]>(
      `select n.id, n.cycle_id as cycle, c.year, b.name as "blocName", b.timezone as zone, c.rehearsal, n.recipient, n.kind, n.stage, n.subject, n.facts, n.deadline, n.at,
         r.at as "readAt", n.recorded_at::text as "recordedAt" ${MINE}
         and (not $3 or r.at is null)
         and ($4::timestamptz is null or (n.recorded_at, n.id) < ($4, $5::uuid))
         and ($6::text is null or c.id = $6)
       order by n.recorded_at desc, n.id desc limit $7`,
      [...mine(caller), unread, recordedAt, id, cycle ?? null, limit + 1],
    );
    const { rows: shown, next } = page(rows, limit, (row) => [row.recordedAt, row.id]);
    return { rows: shown.map(({ recordedAt: _, ...notice }) => notice), next };
  }

  /** How many wait to be read, in every year. */
  async unread(caller: SignedInCaller): Promise<number> {
    const [count] = await this.dataSource.query<{ unread: number }[]>(
      `select count(*)::integer as unread ${MINE} and r.at is null`,
      mine(caller),
    );
    return count?.unread ?? 0;
  }

  /** @throws Refusal NOT_FOUND for a notice to somebody else */
  async markRead(caller: SignedInCaller, id: string): Promise<void> {
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `with found as (select n.id ${MINE} and n.id = $3), marked as (
         insert into notice_read (notice_id, account_id) select id, $1 from found on conflict do nothing)
       select id from found`,
      [...mine(caller), id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
  }

  /** Marks what the reader has seen: the notice named and those before it. @returns how many were unread */
  async markAllRead(caller: SignedInCaller, { newest, cycle }: ReadAllDto): Promise<number> {
    const [row] = await this.dataSource.query<{ marked: number }[]>(
      `with seen as (select recorded_at, id from notice where id = $3), marked as (
         insert into notice_read (notice_id, account_id)
         select n.id, $1 ${MINE} and r.at is null
            and (n.recorded_at, n.id) <= (select recorded_at, id from seen) and ($4::text is null or c.id = $4)
         on conflict do nothing returning notice_id)
       select count(*)::integer as marked from marked`,
      [...mine(caller), newest, cycle ?? null],
    );
    return row?.marked ?? 0;
  }
}
