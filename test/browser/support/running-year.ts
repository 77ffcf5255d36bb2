import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Owner } from '../../support/owner';
import { Person } from '../../support/people';
import { SAMPLES, type TestStack } from '../../support/stack';

const text = (file: string): Promise<string> => readFile(join(SAMPLES, 'ha-nam-2023', file), 'utf8');

/** As the acts of a year call its people: `PL` (its leader), `PL:officer`, `head`, `deputy`, `standingBody`, `body:UBND-T`. */
export type Part = string;

export interface RunningYear {
  cycle: string;
  /** API tokens of its people. */
  players: Record<Part, string>;
  /** The e-mail with which a part signs in, for `visit(…, { as })`. */
  email(part: Part): string;
  /** An act of somebody elsewhere, which must succeed. */
  does<T = unknown>(part: Part, path: string, body?: unknown): Promise<T>;
  /** Leads the clock of the year to a local time of the bloc. */
  until(local: string): Promise<void>;
}

/**
 * The people of a rehearsal have no passwords, since nobody signs in as one of them. Here a browser does: they are given
 * that of the sample accounts, behind the application's back.
 */
export async function letSignIn(ownerUrl: string, cycle: string): Promise<Map<Part, string>> {
  const owner = await Owner.of(ownerUrl);
  await owner.rows(
    `update account set password_hash = (select password_hash from account where email = 'thuongtruc@thidua.local')
      where email like $1 || '.%@rehearsal.invalid'`,
    [cycle],
  );
  const players = await owner.rows<{ part: Part; email: string }>(
    `select a.email::text, case g.role when 'unitLeader' then u.code when 'unitOfficer' then u.code || ':officer'
       when 'signer' then 'body:' || b.code else g.role end as part
       from role_grant g join account a on a.id = g.account_id
       left join unit u on u.id = g.unit_id left join body b on b.id = g.body_id
      where g.cycle_id = $1 and a.email like $1 || '.%@rehearsal.invalid'`,
    [cycle],
  );
  await owner.end();
  return new Map(players.map(({ part, email }) => [part, email]));
}

/**
 * A rehearsal of the sample's year whose people sign in, and whose clock stands where a test leads it.
 * @param altered the rules it goes by, from those of the sample
 */
export async function runningYear(
  { apiUrl, ownerUrl }: TestStack,
  until: string,
  altered = (rules: string): string => rules,
): Promise<RunningYear> {
  const director = await Person.signIn(apiUrl, 'thuongtruc');
  const [bloc, sample] = await Promise.all([text('bloc.yaml'), text('rules.yaml')]);
  const rules = altered(sample);
  const { cycle, players } = await director.does<{ cycle: string; players: Record<Part, string> }>('/rehearsals', {
    bloc,
    rules,
  });
  const emails = await letSignIn(ownerUrl, cycle);
  const lead = async (to: string): Promise<void> => {
    await director.does(`/rehearsals/${cycle}/clock`, { to });
  };
  await lead(until);
  return {
    cycle,
    players,
    until: lead,
    email: (part) => {
      const email = emails.get(part);
      if (email === undefined) throw new Error(`nobody plays ${part}: ${[...emails.keys()].join(', ')}`);
      return email;
    },
    does: async <T>(part: Part, path: string, body: unknown = {}) => {
      const response = await fetch(`${apiUrl}/api${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${players[part]}`,
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      });
      const said = await response.text();
      if (!response.ok) throw new Error(`${part} ${path}: ${response.status} ${said}`);
      return (said === '' ? undefined : JSON.parse(said)) as T;
    },
  };
}
