import { Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { decodeCursor, type Grant, PAGE_SIZE, type Page, page, type SignedInCaller } from '../foundation';
import type { NoticeDto, NoticesQuery } from './notices.dto';

interface Address {
  bloc: string | null;
  cycle: string | null;
  year: number | null;
  recipient: string;
}

/** What the holder of a role is addressed as; signers are addressed in the cycles of every bloc they sign for. */
function recipientOf({ role, unit, bodyCode }: Grant): string | undefined {
  switch (role) {
    case 'unitLeader':
    case 'unitOfficer':
      return unit && `unit:${unit}`;
    case 'head':
    case 'deputy':
      return 'head';
    case 'standingBody':
      return 'standingBody';
    case 'signer':
      return bodyCode && `body:${bodyCode}`;
    default:
      return undefined;
  }
}

function addressesOf({ grants, account }: SignedInCaller): Address[] {
  const byRole = grants.flatMap((grant) => {
    const recipient = recipientOf(grant);
    const { bloc = null, cycle = null, year = null } = grant;
    return recipient ? [{ bloc, cycle, year, recipient }] : [];
  });
  return [...byRole, { bloc: null, cycle: null, year: null, recipient: `account:${account}` }];
}

/** Notices to an address that the caller holds in the notice's cycle. */
const MINE = `
  from notice n join cycle c on c.id = n.cycle_id
    left join notice_read r on r.notice_id = n.id and r.account_id = $2
  where exists (
      select from jsonb_to_recordset($1) as mine (bloc uuid, cycle text, year integer, recipient text)
      where mine.recipient = n.recipient and coalesce(mine.bloc, c.bloc_id) = c.bloc_id
        and coalesce(mine.cycle, c.id) = c.id and coalesce(mine.year, c.year) = c.year)
    and ($3::text is null or c.id = $3)`;

/** A person's inbox: the notices to the roles that they hold. */
@Injectable()
export class NoticesService {
  constructor(private readonly dataSource: DataSource) {}

  async list(
    caller: SignedInCaller,
    { limit = PAGE_SIZE, after, unread = false }: NoticesQuery,
  ): Promise<Page<NoticeDto>> {
    const [recordedAt = null, id = null] = after === undefined ? [] : decodeCursor(after, 'moment', 'uuid');
    const rows = await this.dataSource.query<(NoticeDto & { recordedAt: string })[]>(
      `select n.id, n.cycle_id as cycle, c.rehearsal, n.recipient, n.kind, n.stage, n.subject, n.deadline, n.at,
         r.at as "readAt", n.recorded_at::text as "recordedAt" ${MINE}
         and (not $4 or r.at is null)
         and ($5::timestamptz is null or (n.recorded_at, n.id) < ($5, $6::uuid))
       order by n.recorded_at desc, n.id desc limit $7`,
      [...this.mine(caller), unread, recordedAt, id, limit + 1],
    );
    const { rows: shown, next } = page(rows, limit, (row) => [row.recordedAt, row.id]);
    return { rows: shown.map(({ recordedAt: _, ...notice }) => notice), next };
  }

  /** @throws Refusal NOT_FOUND for a notice to somebody else */
  async markRead(caller: SignedInCaller, id: string): Promise<void> {
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `with found as (select n.id ${MINE} and n.id = $4), marked as (
         insert into notice_read (notice_id, account_id) select id, $2 from found on conflict do nothing)
       select id from found`,
      [...this.mine(caller), id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
  }

  private mine(caller: SignedInCaller): unknown[] {
    return [JSON.stringify(addressesOf(caller)), caller.account, caller.token?.cycle ?? null];
  }
}
