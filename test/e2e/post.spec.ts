import { historiesOf, replayAll } from '../support/histories';
import { MailServer } from '../support/mail-server';
import { Owner } from '../support/owner';
import { Person } from '../support/people';
import { expectedOf, play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

/** The mailbox of the leader of KB, whose every message bounces. */
const BOUNCES = /\.5@rehearsal\.invalid$/;

let mails: MailServer;
let stack: TestStack;
let owner: Owner;
let cycle: string;
let outcome: object;

interface Delivered {
  state: string;
  n: number;
}

beforeAll(async () => {
  mails = await MailServer.open();
  mails.refuse = (address) => (BOUNCES.test(address) ? { code: 550, text: 'no such mailbox' } : undefined);
  stack = await startStack({ env: { MAIL_URL: mails.url, MAIL_PER_MINUTE: '60000' } });
  owner = await Owner.of(stack.ownerUrl);
  const year = await play(stack.apiUrl, await scriptOf('ha-nam-2023'));
  ({ outcome } = year);
  cycle = year.played.cycle;
  await until(waiting, (left) => left === 0, { withinMs: 60_000 });
}, 180_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
  await mails?.close();
}, 60_000);

const waiting = async (): Promise<number> => {
  const { left } = await owner.row<{ left: number }>(
    `select count(*)::integer as left from delivery where state not in ('sent', 'gaveUp')`,
  );
  return left;
};

const states = (): Promise<Delivered[]> =>
  owner.rows<Delivered>(`select state, count(*)::integer as n from delivery group by state order by state`);

describe('the mail of a whole year', () => {
  it('reaches everybody once, and what bounces neither stops the year nor is forgotten', async () => {
    expect(outcome).toMatchObject(await expectedOf('ha-nam-2023'));
    const all = await states();
    expect(all.map(({ state }) => state)).toEqual(['gaveUp', 'sent']);
    const sent = await owner.rows<{ messageId: string }>(
      `select distinct message_id as "messageId" from delivery where state = 'sent'`,
    );
    const ids = mails.received.map(({ messageId }) => messageId);
    expect(ids.toSorted()).toEqual(sent.map(({ messageId }) => messageId).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    const bounced = await owner.rows<{ answer: string; address: string }>(
      `select distinct d.answer, a.email::text as address from delivery d join account a on a.id = d.account_id where d.state = 'gaveUp'`,
    );
    expect(bounced).toHaveLength(1);
    expect(bounced[0]?.address).toMatch(BOUNCES);
    expect(bounced[0]?.answer).toMatch(/^550/);
  });

  it('has a mail for each notice of each person, once', async () => {
    const [twice] = await owner.rows<{ n: number }>(
      `select count(*)::integer as n from delivery d join notice n on n.id = d.notice_id
        group by d.account_id, n.kind, n.stage, n.about, n.deadline having count(*) > 1 limit 1`,
    );
    expect(twice).toBeUndefined();
    const { missing } = await owner.row<{ missing: number }>(
      `select count(*)::integer as missing from notice n cross join lateral addressee(n.cycle_id, n.recipient) as a (id)
        where not exists (select from delivery d where d.notice_id = n.id and d.account_id = a.id)`,
    );
    expect(missing).toBe(0);
  });

  it('says that it is a rehearsal, is in Vietnamese, leads to a page of the year and bears no other address', () => {
    expect(mails.received.length).toBeGreaterThan(100);
    for (const { subject, text, html, to, recipient } of mails.received) {
      expect(subject).toMatch(/^\[DIỄN TẬP\] /);
      expect(text).toContain('Kính gửi');
      const things = text?.match(/^\d+\. .*$/gm) ?? [];
      expect(new Set(things).size).toBe(things.length);
      expect(text).toContain(`/years/${cycle}`);
      expect([to].flat().flatMap((one) => one?.value.map(({ address }) => address))).toEqual([recipient]);
      const addresses = `${text} ${String(html)}`.match(/[\w.-]+@rehearsal\.invalid/g) ?? [];
      expect(addresses.filter((address) => address !== recipient)).toEqual([]);
    }
  });

  it('invites by a calendar entry with one identity', () => {
    const invitations = mails.received.filter(({ attachments }) =>
      attachments.some(({ contentType }) => contentType === 'text/calendar'),
    );
    expect(invitations.length).toBeGreaterThanOrEqual(13);
    const uids = invitations.map(
      ({ attachments }) =>
        /^UID:(.*)$/m.exec(String(attachments.find((a) => a.contentType === 'text/calendar')?.content))?.[1],
    );
    expect(new Set(uids).size).toBe(1);
  });

  it('costs the year no history', async () => {
    const histories = await historiesOf(stack, cycle);
    expect(histories.filter(({ json }) => json.includes('carryPost'))).toEqual([]);
  });
});

describe('a message that bounced', () => {
  it('is shown to the coordinators with the answer of the server, and can be sent again', async () => {
    const coordinator = await Person.signIn(stack.apiUrl, 'thuongtruc');
    interface Row {
      id: string;
      state: string;
      answer: string;
      name: string;
    }
    const { rows } = await coordinator.sees<{ rows: Row[] }>(`/cycles/${cycle}/messages?state=gaveUp&limit=5`);
    const [first] = rows;
    expect(first).toMatchObject({ state: 'gaveUp', answer: expect.stringMatching(/^550/) });
    const before = mails.received.length;
    mails.refuse = () => undefined;
    const again = await coordinator.ask(`/cycles/${cycle}/messages/${first?.id}/send`, {});
    expect(again.status).toBe(200);
    await until(
      async () => mails.received.length,
      (now) => now === before + 1,
    );
    await until(states, (all) => all.every(({ state }) => state === 'gaveUp' || state === 'sent'));
  });
});

describe('an invitation to a person', () => {
  it('goes to the mailbox alone, and its link works once', async () => {
    const administrator = await Person.signIn(stack.apiUrl, 'quantri');
    const made = await administrator.ask('/accounts', { email: 'moi@thidua.local', name: 'Nguyễn Văn Mới' });
    expect(made.status).toBe(200);
    expect(JSON.stringify(made)).not.toContain('/invitations/');
    const mail = await until(
      async () => mails.received.find(({ recipient }) => recipient === 'moi@thidua.local'),
      (found) => found !== undefined,
    );
    const token = /\/invitations\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const read = await fetch(`${stack.apiUrl}/api/invitations/${token}`);
    expect(await read.json()).toMatchObject({ email: 'moi@thidua.local' });
  });
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(15);
    expect(failures).toEqual([]);
  }, 60_000);
});
