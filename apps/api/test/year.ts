import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { addMissingBodies, addMissingParties, Facts, openYear } from '@thidua/database';
import type { Bloc, Rules } from '@thidua/domain';
import { freeze, readFolder } from '@thidua/rulebook';
import type { DataSource } from 'typeorm';
import { hashOf, newSecret, type Role } from '../src/foundation';

export const SAMPLE = join(__dirname, '..', '..', '..', 'infra', 'samples', 'ha-nam-2023');

/** The sample's bloc and rules, in which a test may change something. */
export async function sampleBook(): Promise<{ bloc: Bloc; rules: Rules }> {
  const book = await readFolder(SAMPLE);
  if (!book.ok) throw new Error('the sample has errors');
  return { bloc: book.bloc, rules: book.rules };
}

/** A year that runs, as facts alone: no workflow leads it. */
export async function runningYear(
  dataSource: DataSource,
  { bloc, rules }: { bloc: Bloc; rules: Rules },
): Promise<{ cycle: string; blocId: string; ruleSet: string }> {
  const cycle = `test-${randomUUID().slice(0, 8)}`;
  const { canonical, digest } = freeze({ bloc, rules });
  return new Facts(dataSource).commit(async (tx) => {
    await addMissingBodies(tx, bloc);
    await tx.query(
      `insert into bloc (code, name, timezone, standing_body_id)
       select $1, $2, $3, id from body where code = $4 on conflict do nothing`,
      [bloc.code, bloc.name, bloc.timezone, bloc.standingBody.code],
    );
    const { id: blocId } = await tx.one<{ id: string }>('select id from bloc where code = $1', [bloc.code]);
    await addMissingParties(tx, blocId, bloc);
    const { id: ruleSet } = await tx.one<{ id: string }>(
      `insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
       values ($1, $2, '', '', $3, $4, now()) returning id`,
      [blocId, rules.year, canonical, digest],
    );
    await tx.query(
      `insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, state, business_time, started_at)
       values ($1, $2, $3, $4, true, 'running', '2023-10-20T01:00:00Z', now())`,
      [cycle, blocId, rules.year, ruleSet],
    );
    await openYear(tx, { cycle, blocId, bloc, rules });
    return { cycle, blocId, ruleSet };
  });
}

export interface Held {
  role: Role;
  bloc?: string;
  /** Code of a unit of `bloc`. */
  unit?: string;
  body?: string;
  cycle?: string;
  year?: number;
}

/** A new account with these roles and a token for everything. @returns the token's header */
export async function programOf(
  dataSource: DataSource,
  held: Held[],
  scope: { scopes?: string[]; cycle?: string } = {},
): Promise<{ Authorization: string }> {
  const token = newSecret();
  await new Facts(dataSource).commit(async (tx) => {
    const { id } = await tx.one<{ id: string }>(
      `insert into account (email, name, state) values ($1, 'Ai đó', 'active') returning id`,
      [`${randomUUID()}@test.example`],
    );
    for (const { role, bloc = null, unit = null, body = null, cycle = null, year = null } of held) {
      await tx.query(
        `insert into role_grant (account_id, role, bloc_id, unit_id, body_id, cycle_id, year, valid_from)
         select $1, $2, case when $4::text is null then $3::uuid end, u.id, b.id, $6, $7, now() - interval '1 minute'
         from (select 1) one left join unit u on u.bloc_id = $3 and u.code = $4 left join body b on b.code = $5`,
        [id, role, bloc, unit, body, cycle, year],
      );
    }
    await tx.query(
      `insert into api_token (account_id, name, token_hash, scopes, cycle_id, expires_at)
       values ($1, 'test', $2, $3, $4, now() + interval '1 hour')`,
      [id, hashOf(token), scope.scopes ?? ['*'], scope.cycle ?? null],
    );
  });
  return { Authorization: `Bearer ${token}` };
}
