import { Injectable } from '@nestjs/common';
import { type FieldCode, Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Access, type OperationName, type Role, type SignedInCaller } from '../foundation';
import type { GrantScopeDto } from './grants.dto';
import { type Giving, OF_UNIT, type Place, reaches } from './reach';

/** A grant whose names have become ids. */
export interface FoundGrant {
  role: Role;
  bloc: string | null;
  unit: string | null;
  body: string | null;
  cycle: string | null;
  year: number | null;
  from: string | null;
  until: string | null;
}

const OF_BLOC: Role[] = ['standingBody', 'head', 'deputy', 'auditor'];

const LOOK_UP = `
  select b.id as bloc, u.id as unit, y.id as body, c.id as cycle, c.bloc_id as "cycleBloc", c.year as "cycleYear"
  from (select 1) one
  left join bloc b on b.code = $1 or b.id::text = $1
  left join unit u on u.bloc_id = b.id and u.code = $2
  left join body y on y.code = $3
  left join cycle c on c.id = $4`;

interface LookedUp {
  bloc: string | null;
  unit: string | null;
  body: string | null;
  cycle: string | null;
  cycleBloc: string | null;
  cycleYear: number | null;
}

/** The years that are under way in blocs: that of the bloc's calendar, and those whose cycle still runs. */
const UNDER_WAY = `
  select id as bloc, extract(year from now() at time zone timezone)::integer as year from bloc where id = any($1)
  union
  select bloc_id, year from cycle where bloc_id = any($1) and state = 'running' and not rehearsal`;

const missing = (path: string) => new Refusal('VALIDATION_FAILED', {}, [{ path, code: 'UNKNOWN' }]);

/** Giving and ending roles: who may, and how it is written. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: Access,
  ) {}

  /**
   * The grant with its names looked up, if the caller may give it.
   * @throws Refusal VALIDATION_FAILED for a scope that does not fit the role; FORBIDDEN, NOT_FOUND
   */
  async permitted(caller: SignedInCaller, operation: OperationName, scope: GrantScopeDto): Promise<FoundGrant> {
    const { role, year } = scope;
    const [found] = await this.dataSource.query<Partial<LookedUp>[]>(LOOK_UP, [
      scope.bloc ?? null,
      scope.unit ?? null,
      scope.body ?? null,
      scope.cycle ?? null,
    ]);
    const { bloc = null, unit = null, body = null, cycle = null, cycleBloc = null, cycleYear = null } = found ?? {};
    const isOfUnit = OF_UNIT.includes(role);
    if ((isOfUnit || OF_BLOC.includes(role)) && !bloc) throw this.hidden(caller, '/bloc');
    if (bloc) this.requireKnown(caller, bloc, cycle);
    if (isOfUnit && !unit) throw missing('/unit');
    if (role === 'signer' && !body) throw missing('/body');
    if (scope.cycle !== undefined && (!cycle || (bloc && cycleBloc !== bloc))) throw missing('/cycle');
    if ((role === 'head' || role === 'deputy') && year === undefined) throw missing('/year');
    if (scope.until !== undefined && new Date(scope.until) <= (scope.from ? new Date(scope.from) : new Date())) {
      throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/until', code: 'PERIOD' }]);
    }
    await this.require(caller, operation, {
      role,
      ...(bloc && { blocId: bloc }),
      ...(unit && { unitId: unit }),
      ...(cycle && { cycle }),
      ...(cycleYear !== null && { year: cycleYear }),
    });
    return {
      role,
      bloc: OF_BLOC.includes(role) ? bloc : null,
      unit: isOfUnit ? unit : null,
      body: role === 'signer' ? body : null,
      cycle,
      year: role === 'head' || role === 'deputy' ? (year ?? null) : null,
      from: scope.from ?? null,
      until: scope.until ?? null,
    };
  }

  /** @throws Refusal FORBIDDEN unless one of the caller's roles gives this one there */
  private async require(caller: SignedInCaller, operation: OperationName, place: Place): Promise<void> {
    this.access.require(caller, operation);
    const giving = await this.givingOf(caller);
    if (!giving.some((one) => reaches(one, place))) throw new Refusal('FORBIDDEN');
  }

  /** The caller's roles, each with whether it is in office now; who may give a role by one may end it. */
  async givingOf({ grants }: SignedInCaller): Promise<Giving[]> {
    const blocs = grants.flatMap(({ bloc, year }) => (bloc === undefined || year === undefined ? [] : [bloc]));
    const years =
      blocs.length === 0 ? [] : await this.dataSource.query<{ bloc: string; year: number }[]>(UNDER_WAY, [blocs]);
    const isUnderWay = (bloc: string | undefined, year: number) =>
      years.some((one) => one.bloc === bloc && one.year === year);
    return grants.map((grant) => ({
      grant,
      inOffice: grant.year === undefined || isUnderWay(grant.bloc, grant.year),
    }));
  }

  /**
   * Writes a grant; one that is in force already is left as it is.
   * @param by the account that gives it
   * @returns its id
   */
  async give(tx: Tx, account: string, grant: FoundGrant, by: string): Promise<string> {
    const { role, bloc, unit, body, cycle, year, from, until } = grant;
    const given = [account, role, bloc, unit, body, cycle, year, until, from];
    const same = await tx.maybe<{ id: string }>(
      `select id from role_grant where account_id = $1 and role = $2 and bloc_id is not distinct from $3
         and unit_id is not distinct from $4 and body_id is not distinct from $5 and cycle_id is not distinct from $6
         and year is not distinct from $7 and valid_from <= coalesce($9::timestamptz, now())
         and (valid_to is null or valid_to >= coalesce($8::timestamptz, 'infinity'))`,
      given,
    );
    if (same) return same.id;
    try {
      const { id } = await tx.one<{ id: string }>(
        `insert into role_grant
           (account_id, role, bloc_id, unit_id, body_id, cycle_id, year, valid_to, valid_from, given_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9::timestamptz, now()), $10) returning id`,
        [...given, by],
      );
      return id;
    } catch (error) {
      throw refusalOfConstraint(error) ?? error;
    }
  }

  private requireKnown(caller: SignedInCaller, bloc: string, cycle: string | null): void {
    const known = caller.grants.some(
      (grant) =>
        (grant.role === 'administrator' || grant.bloc === bloc) && (grant.cycle === undefined || grant.cycle === cycle),
    );
    if (!known) throw new Refusal('NOT_FOUND');
  }

  /** An unknown bloc looks to those without an overview as one that they may not see. */
  private hidden(caller: SignedInCaller, path: string): Refusal {
    const isAdministrator = caller.grants.some(({ role }) => role === 'administrator');
    return isAdministrator ? missing(path) : new Refusal('NOT_FOUND');
  }
}

const EXCLUSION_VIOLATION = '23P01';
const CHECK_VIOLATION = '23514';
const FOREIGN_KEY_VIOLATION = '23503';

function refusalOfConstraint(error: unknown): Refusal | undefined {
  const code = (error as { driverError?: { code?: string } }).driverError?.code;
  const field = (path: string, why: FieldCode) => new Refusal('VALIDATION_FAILED', {}, [{ path, code: why }]);
  if (code === EXCLUSION_VIOLATION) return field('/role', 'LEADER_EXISTS');
  if (code === CHECK_VIOLATION) return field('/until', 'PERIOD');
  if (code === FOREIGN_KEY_VIOLATION) return field('/account', 'UNKNOWN');
  return undefined;
}
