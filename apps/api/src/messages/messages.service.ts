import { Injectable } from '@nestjs/common';
import { OPTIONAL_NOTICES, Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { decodeCursor, PAGE_SIZE, type Page, page, type SignedInCaller } from '../foundation';
import {
  DELIVERY_STATES,
  type MessageDto,
  type MessagesQuery,
  type MyMessagesDto,
  type PreferencesDto,
} from './messages.dto';

const LIST = `
  select d.id, n.kind, n.stage, n.recipient, a.name, a.email::text as address, n.deadline, n.at, d.state, d.attempts,
    d.answer, case when d.state = 'failed' then d.next_at end as "nextAt", d.sent_at as "sentAt",
    d.recorded_at::text as "recordedAt"
  from notice n
  join delivery d on d.notice_id = n.id
  join account a on a.id = d.account_id
  where n.cycle_id = $1 and ($2::text is null or d.state = $2)
    and ($3::text is null or n.stage = $3) and ($4::text is null or n.recipient = $4)
    and ($5::timestamptz is null or (d.recorded_at, d.id) < ($5, $6::uuid))
  order by d.recorded_at desc, d.id desc limit $7`;

/** How many messages of a year are in each state. */
export type MessageCounts = Record<(typeof DELIVERY_STATES)[number], number>;

/** What was mailed to whom, and how each person wants it. */
@Injectable()
export class MessagesService {
  constructor(private readonly dataSource: DataSource) {}

  async list(
    cycle: string,
    { state, stage, recipient, after, limit = PAGE_SIZE }: MessagesQuery,
  ): Promise<Page<MessageDto>> {
    const [recordedAt = null, id = null] = after === undefined ? [] : decodeCursor(after, 'moment', 'uuid');
    const rows = await this.dataSource.query<(MessageDto & { recordedAt: string })[]>(LIST, [
      cycle,
      state ?? null,
      stage ?? null,
      recipient ?? null,
      recordedAt,
      id,
      limit + 1,
    ]);
    const { rows: shown, next } = page(rows, limit, (row) => [row.recordedAt, row.id]);
    return { rows: shown.map(({ recordedAt: _, ...message }) => message), next };
  }

  async count(cycle: string): Promise<MessageCounts> {
    const rows = await this.dataSource.query<{ state: keyof MessageCounts; count: number }[]>(
      `select d.state, count(*)::integer as count from delivery d join notice n on n.id = d.notice_id
        where n.cycle_id = $1 group by d.state`,
      [cycle],
    );
    const of = (state: string): number => rows.find((row) => row.state === state)?.count ?? 0;
    return Object.fromEntries(DELIVERY_STATES.map((state) => [state, of(state)])) as MessageCounts;
  }

  /**
   * Plans a message anew that has come to an end; also one that was sent, which may have been lost.
   * @throws Refusal NOT_FOUND, MESSAGE_UNDER_WAY, MESSAGE_WITHHELD for one that is not to leave the house
   */
  async sendAgain(tx: Tx, cycle: string, message: string): Promise<{ id: string; state: 'planned' }> {
    const { state } = await tx.one<{ state: string }>(
      `select d.state from delivery d join notice n on n.id = d.notice_id
        where d.id = $1 and n.cycle_id = $2 for update of d`,
      [message, cycle],
    );
    if (state === 'planned' || state === 'sending') throw new Refusal('MESSAGE_UNDER_WAY');
    if (state === 'withheld') throw new Refusal('MESSAGE_WITHHELD');
    await tx.query(`update delivery set state = 'planned', attempts = 0, next_at = now() where id = $1`, [message]);
    await tx.query(`select pg_notify('post', '')`);
    return { id: message, state: 'planned' };
  }

  async mine({ account }: SignedInCaller): Promise<MyMessagesDto> {
    const [mine] = await this.dataSource.query<Omit<MyMessagesDto, 'optional'>[]>(
      `select language, declined, exists (select from calendar_feed f where f.account_id = a.id) as calendar
         from account a where id = $1`,
      [account],
    );
    if (!mine) throw new Refusal('NOT_FOUND');
    return { ...mine, optional: [...OPTIONAL_NOTICES] };
  }

  /** @throws Refusal VALIDATION_FAILED for a kind that is an obligation, which nobody can decline */
  async prefer(caller: SignedInCaller, { language, declined }: PreferencesDto): Promise<MyMessagesDto> {
    const optional: readonly string[] = OPTIONAL_NOTICES;
    const wrong = declined.findIndex((kind) => !optional.includes(kind));
    if (wrong >= 0) {
      const values = { values: optional.join(', ') };
      throw new Refusal('VALIDATION_FAILED', {}, [{ path: `/declined/${wrong}`, code: 'ONE_OF', values }]);
    }
    await this.dataSource.query(`update account set language = $2, declined = $3 where id = $1`, [
      caller.account,
      language,
      declined,
    ]);
    return this.mine(caller);
  }
}
