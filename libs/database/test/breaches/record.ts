import type { Breach } from './breach';

const notice = (deadline: string): string =>
  `insert into notice (cycle_id, recipient, kind, stage, subject, deadline, due_at, at)
   values (:cycle, 'unit:A', 'before:P3D', 'submission', 's', ${deadline}, :at, :at)`;
const delivery = (state = 'planned'): string =>
  `insert into delivery (notice_id, account_id, state) values (:notice, :account, '${state}')`;
const LINK = `insert into link (id, account_id, purpose, token_hash, expires_at)
   values ('00000000-0000-4000-8000-000000000001', :account, 'reset', 't', now())`;
const linkDelivery = (account: string): string =>
  `insert into delivery (link_id, account_id) values ('00000000-0000-4000-8000-000000000001', ${account})`;
const feed = (account: string): string => `insert into calendar_feed (account_id, token_hash) values (${account}, 't')`;
const command = (columns = '', values = ''): string =>
  `insert into command (account_id, digest, act, received_at, key${columns || ''}) values (:account, 'd', 'register', :at, 'k'${values})`;
const event = (hash: string): string =>
  `insert into event (cycle_id, sequence, type, actor, at, payload, previous_hash, hash)
   values (:cycle, 1, 'cycle.started', 'engine', :at, '{}', repeat('0', 64), ${hash})`;

export const RECORD: Breach[] = [
  {
    constraint: 'uq_notice_once',
    rule: 'a reminder of a deadline is sent once',
    given: [notice(`'2023-12-01'`)],
    breach: notice(':at'),
  },
  {
    constraint: 'uq_notice_once',
    rule: 'a notice without a deadline is sent once as well',
    given: [notice('null')],
    breach: notice('null'),
  },
  {
    constraint: 'pk_notice_read',
    rule: 'a person reads a notice once',
    given: [`insert into notice_read (notice_id, account_id) values (:notice, :account)`],
    breach: `insert into notice_read (notice_id, account_id) values (:notice, :account)`,
  },
  {
    constraint: 'uq_delivery_notice',
    rule: 'a notice is mailed to a person once',
    given: [delivery()],
    breach: delivery(),
  },
  {
    constraint: 'uq_delivery_link',
    rule: 'a link is mailed once',
    given: [LINK, linkDelivery(':account')],
    breach: linkDelivery(':other'),
  },
  {
    constraint: 'ck_delivery_about',
    rule: 'a mail is about a notice or a link',
    breach: `insert into delivery (account_id) values (:account)`,
  },
  { constraint: 'ck_delivery_state', rule: 'a delivery is in a known state', breach: delivery('lost') },
  { constraint: 'ck_delivery_claimed', rule: 'a mail that is being sent was claimed', breach: delivery('sending') },
  {
    constraint: 'uq_calendar_feed_token',
    rule: 'a token opens one calendar',
    given: [feed(':account')],
    breach: feed(':other'),
  },
  {
    constraint: 'pk_event',
    rule: 'a cycle has one event at each place of its chain',
    given: [event(`repeat('a', 64)`)],
    breach: event(`repeat('b', 64)`),
  },
  { constraint: 'ck_event_hash', rule: 'a hash is SHA-256 in hex', breach: event(`'abc'`) },
  {
    constraint: 'uq_command_key',
    rule: 'an account uses a key for one command',
    given: [command()],
    breach: command(),
  },
  {
    constraint: 'ck_command_key',
    rule: 'a key is not empty',
    given: [command()],
    breach: `update command set key = '' where account_id = :account`,
  },
  {
    constraint: 'ck_command_state',
    rule: 'a command is pending, done or refused',
    breach: command(', state, completed_at', `, 'stuck', now()`),
  },
  {
    constraint: 'ck_command_completed',
    rule: 'a completed command was completed at some instant',
    breach: command(', state', `, 'done'`),
  },
];
