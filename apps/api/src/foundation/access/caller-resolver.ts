import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { type Grant, SignedInCaller } from './caller';
import { hashOf, SESSION_COOKIE } from './secrets';

interface CallerRow {
  account: string;
  name: string;
  email: string;
  language: 'vi' | 'en';
  grants: Record<string, string | number | null>[];
}
type SessionRow = CallerRow & { id: string; csrf: string };
type TokenRow = CallerRow & { id: string; scopes: string[]; cycle: string | null };

/** Roles in force now, by wall time; a unit's role brings the bloc of its unit. */
const GRANTS = `coalesce((
  select json_agg(json_build_object(
    'role', g.role, 'bloc', coalesce(g.bloc_id, u.bloc_id), 'unit', u.code, 'unitId', g.unit_id, 'body', g.body_id,
    'bodyCode', b.code, 'cycle', g.cycle_id, 'year', g.year))
  from role_grant g left join unit u on u.id = g.unit_id left join body b on b.id = g.body_id
  where g.account_id = a.id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())), '[]')`;

const BY_SESSION = `
  with found as (
    select * from session where token_hash = $1 and expires_at > now()
  ), seen as (
    update session set seen_at = now()
    where id = (select id from found where seen_at < now() - interval '5 minutes')
  )
  select s.id, s.csrf_token as csrf, a.id as account, a.name, a.email::text, a.language, ${GRANTS} as grants
  from found s join account a on a.id = s.account_id and a.state = 'active'`;

const BY_TOKEN = `
  with found as (
    select * from api_token where token_hash = $1 and revoked_at is null and expires_at > now()
  ), used as (
    update api_token set used_at = now()
    where id = (select id from found where used_at is null or used_at < now() - interval '5 minutes')
  )
  select t.id, t.scopes, t.cycle_id as cycle, a.id as account, a.name, a.email::text, a.language, ${GRANTS} as grants
  from found t join account a on a.id = t.account_id and a.state = 'active'`;

const BY_CALENDAR = `
  select a.id as account, a.name, a.email::text, a.language, ${GRANTS} as grants
  from calendar_feed f join account a on a.id = f.account_id and a.state = 'active' where f.token_hash = $1`;

const BEARER = /^Bearer ([\w-]{20,200})$/;

function grantsOf(rows: CallerRow['grants']): Grant[] {
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Grant,
  );
}

/** Finds who asks, by the bearer token or else the session's cookie: one statement. */
@Injectable()
export class CallerResolver {
  constructor(private readonly dataSource: DataSource) {}

  async resolve(request: Request): Promise<SignedInCaller | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const secret = BEARER.exec(authorization)?.[1];
      return secret === undefined ? undefined : this.byToken(secret);
    }
    const secret: unknown = request.cookies?.[SESSION_COOKIE];
    return typeof secret === 'string' && secret !== '' ? this.bySession(secret) : undefined;
  }

  async bySession(secret: string): Promise<SignedInCaller | undefined> {
    const [row] = await this.dataSource.query<SessionRow[]>(BY_SESSION, [hashOf(secret)]);
    if (!row) return undefined;
    const { id, csrf, grants, ...who } = row;
    return new SignedInCaller({ ...who, grants: grantsOf(grants), session: { id, csrf } });
  }

  /** The owner of a private calendar, who may read there what they must do, and nothing else. */
  async byCalendar(secret: string): Promise<SignedInCaller | undefined> {
    const [row] = await this.dataSource.query<CallerRow[]>(BY_CALENDAR, [hashOf(secret)]);
    return row && new SignedInCaller({ ...row, grants: grantsOf(row.grants) });
  }

  private async byToken(secret: string): Promise<SignedInCaller | undefined> {
    const [row] = await this.dataSource.query<TokenRow[]>(BY_TOKEN, [hashOf(secret)]);
    if (!row) return undefined;
    const { id, scopes, cycle, grants, ...who } = row;
    return new SignedInCaller({
      ...who,
      grants: grantsOf(grants),
      token: { id, scopes, ...(cycle !== null && { cycle }) },
    });
  }
}
