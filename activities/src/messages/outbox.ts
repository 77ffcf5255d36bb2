import type { Instant, Language } from '@thidua/contracts';
import type { Facts } from '@thidua/database';

/** One message on its way to one person: a notice, or a link that works once. */
export interface Outgoing {
  delivery: string;
  attempts: number;
  to: { name: string; address: string; language: Language };
  notice: {
    cycle: string;
    kind: string;
    recipient: string;
    stage: string | null;
    subject: string;
    about: string;
    facts: Record<string, unknown>;
    deadline: Instant | null;
    at: Instant;
  } | null;
  link: { id: string; purpose: 'invitation' | 'reset' } | null;
}

const REMINDS = `n.kind ~ '^(before|after):'`;

/** A message that was claimed so long ago belongs to a carrier that died: longer than a mail server is waited for. */
const DEAD_AFTER = '2 minutes';
/** A mail server that is away for three days is given up on; so many tries, ever further apart. */
const TRIES = 12;

/** Messages `d` that nobody is sent, by what they are withheld for. */
const OF_REHEARSAL = `exists (select from notice n join cycle c on c.id = n.cycle_id where n.id = d.notice_id and c.rehearsal)`;
const TO_DISABLED = `exists (select from account a where a.id = d.account_id and a.state = 'disabled')`;

/** The messages that wait, in the database; every statement is a transaction of its own. */
export class Outbox {
  /** Messages `d` that wait and may be sent. */
  private readonly waits: string;

  /** @param mailsRehearsals whether what rehearsals send may leave, as it may to the local mailbox alone */
  constructor(
    private readonly facts: Facts,
    private readonly mailsRehearsals: boolean,
  ) {
    const kept = mailsRehearsals ? '' : ` and not ${OF_REHEARSAL}`;
    this.waits = `d.state in ('planned', 'failed') and not ${TO_DISABLED}${kept}`;
  }

  private run<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.facts.commit((tx) => tx.query<T>(sql, parameters));
  }

  /**
   * Takes the next message that is due, and with a reminder every other one to the same person for a deadline of the same
   * day, which travel as one. From here on they are nobody else's, and not sent twice whatever happens to the carrier.
   */
  async claim(): Promise<Outgoing[]> {
    const claimed = await this.run<{ id: string }>(
      `with due as (
         select d.id, d.account_id, d.next_at, d.recorded_at, ${REMINDS} as reminds,
                (n.deadline at time zone b.timezone)::date as day
           from delivery d
           left join notice n on n.id = d.notice_id
           left join cycle c on c.id = n.cycle_id
           left join bloc b on b.id = c.bloc_id
          where ${this.waits} and d.next_at <= now()),
       first as (select * from due order by next_at, recorded_at, id limit 1),
       batch as (
         select d.id from delivery d join due on due.id = d.id cross join first
          where ${this.waits}
            and (due.id = first.id
             or (due.reminds and first.reminds and due.account_id = first.account_id and due.day = first.day))
            for update of d skip locked)
       update delivery d set state = 'sending', attempts = attempts + 1, claimed_at = now()
         from batch where d.id = batch.id returning d.id`,
    );
    if (claimed.length === 0) return [];
    return this.run<Outgoing>(
      `select d.id as delivery, d.attempts,
              json_build_object('name', a.name, 'address', a.email, 'language', a.language) as to,
              case when n.id is not null then json_build_object(
                'cycle', n.cycle_id, 'kind', n.kind, 'recipient', n.recipient, 'stage', n.stage, 'subject', n.subject,
                'about', n.about, 'facts', n.facts, 'deadline', ${instant('n.deadline')}, 'at', ${instant('n.at')}) end as notice,
              case when l.id is not null then json_build_object('id', l.id, 'purpose', l.purpose) end as link
         from delivery d
         join account a on a.id = d.account_id
         left join notice n on n.id = d.notice_id
         left join link l on l.id = d.link_id
        where d.id = any($1::uuid[]) order by n.deadline, d.id`,
      [claimed.map(({ id }) => id)],
    );
  }

  async sent(messages: Outgoing[], messageId: string, answer: string): Promise<void> {
    await this.run(
      `update delivery set state = 'sent', sent_at = now(), message_id = $2, answer = $3
        where id = any($1::uuid[]) and state = 'sending'`,
      [idsOf(messages), messageId, answer],
    );
  }

  /** The server did not take it: tried again, later each time, until that is given up or useless. */
  async failed(messages: Outgoing[], answer: string, { permanent }: { permanent: boolean }): Promise<void> {
    await this.run(
      `update delivery set answer = $2,
              state = case when $3 or attempts >= $4 then 'gaveUp' else 'failed' end,
              next_at = now() + least(interval '30 seconds' * power(2, attempts), interval '12 hours')
        where id = any($1::uuid[]) and state = 'sending'`,
      [idsOf(messages), answer, permanent, TRIES],
    );
  }

  /** Whether the server took it is not known, so nobody but a person sends it again. */
  async unsure(messages: Outgoing[], answer: string): Promise<void> {
    await this.run(
      `update delivery set state = 'unsure', answer = $2 where id = any($1::uuid[]) and state = 'sending'`,
      [idsOf(messages), answer],
    );
  }

  async withhold(messages: Outgoing[], because: string): Promise<void> {
    await this.run(
      `update delivery set state = 'withheld', answer = $2 where id = any($1::uuid[]) and state = 'sending'`,
      [idsOf(messages), because],
    );
  }

  /** What a carrier that died had in its hands. */
  async leaveUnsure(): Promise<void> {
    await this.run(
      `update delivery set state = 'unsure', answer = 'the carrier died while it spoke to the mail server'
        where state = 'sending' and claimed_at < now() - interval '${DEAD_AFTER}'`,
    );
  }

  /** Where there is no mail server nobody is mailed. */
  async withholdEverything(): Promise<void> {
    await this.withholdWaiting('no mail server is configured', 'true');
  }

  /** What waits and is never claimed: a rehearsal mails nobody outside the local mailbox, and nobody who has left is mailed. */
  async withholdKept(): Promise<void> {
    await this.withholdWaiting('the account is disabled', TO_DISABLED);
    if (!this.mailsRehearsals) await this.withholdWaiting('a rehearsal', OF_REHEARSAL);
  }

  private async withholdWaiting(because: string, which: string): Promise<void> {
    await this.run(
      `update delivery d set state = 'withheld', answer = $1 where d.state in ('planned', 'failed') and ${which}`,
      [because],
    );
  }

  /** Milliseconds until the next message falls due; undefined when none waits. */
  async nextIn(): Promise<number | undefined> {
    const [next] = await this.run<{ ms: number | null }>(
      `select ceil(extract(epoch from min(next_at) - clock_timestamp()) * 1000)::float8 as ms
         from delivery d where ${this.waits}`,
    );
    return next?.ms == null ? undefined : Math.max(0, next.ms);
  }
}

const idsOf = (messages: Outgoing[]): string[] => messages.map(({ delivery }) => delivery);

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
