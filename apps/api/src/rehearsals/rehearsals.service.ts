import { Injectable } from '@nestjs/common';
import { type Instant, Refusal } from '@thidua/contracts';
import {
  addMissingBodies,
  addMissingParties,
  type Command,
  cycleEvent,
  newCycleId,
  openYear,
  type Tx,
} from '@thidua/database';
import { type RuleSet, resolveCalendar } from '@thidua/domain';
import { freeze } from '@thidua/rulebook';
import { DataSource } from 'typeorm';
import { Access, type Caller } from '../foundation';
import { PlayersService } from './players.service';

const HOUR = 3_600_000;

/** A rehearsal: a year of its own beside the real one, marked as such, played by people of its own. */
@Injectable()
export class RehearsalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: Access,
    private readonly players: PlayersService,
  ) {}

  /**
   * Whoever rehearses for a bloc that exists must be one who may do so there; a bloc that does not exist is made, for
   * rehearsals only. Units and bodies that a bloc of real years does not know come into it with the rehearsal, so whoever
   * names some must be one who may add them.
   * @throws Refusal FORBIDDEN, NOT_FOUND, UNIT_UNKNOWN, VALIDATION_FAILED for a body
   */
  async requireMayRehearse(caller: Caller, { bloc, rules }: RuleSet): Promise<void> {
    const [known] = await this.dataSource.query<{ id: string; isReal: boolean }[]>(
      `select id, not rehearsal_only as "isReal" from bloc where code = $1`,
      [bloc.code],
    );
    this.access.require(caller, 'rehearse', known ? { bloc: known.id, year: rules.year } : {});
    if (!known?.isReal) return;
    const unit = await this.firstUnknown(bloc.units, `select code from unit where bloc_id = $1`, [known.id]);
    if (unit >= 0 && !this.access.allows(caller, 'createUnit', { bloc: known.id })) {
      throw new Refusal('UNIT_UNKNOWN', {}, [{ path: `/bloc/units/${unit}`, code: 'UNIT_UNKNOWN' }]);
    }
    const bodies = [bloc.standingBody, ...bloc.coSupervisors, ...bloc.issuingBodies];
    const body = await this.firstUnknown(bodies, 'select code from body');
    if (body >= 0 && !this.access.allows(caller, 'createBody', {})) {
      throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/bloc', code: 'UNKNOWN_BODY' }]);
    }
  }

  /** The place of the first whose code is not among those that the query gives; -1 where all are. */
  private async firstUnknown(named: readonly { code: string }[], known: string, of: string[] = []): Promise<number> {
    const rows = await this.dataSource.query<{ code: string }[]>(known, of);
    return named.findIndex(({ code }) => !rows.some((row) => row.code === code));
  }

  /**
   * Writes the whole beginning of a rehearsal. Its clock stands an hour before the first stage opens, or at
   * `from` where that is earlier.
   * @throws Refusal VALIDATION_FAILED when no stage has an opening
   */
  async begin(
    tx: Tx,
    command: Command,
    texts: { bloc: string; rules: string },
    { bloc, rules }: RuleSet,
    from?: Instant,
  ): Promise<{ cycle: string }> {
    const usual = clockStart({ bloc, rules });
    const businessTime = from !== undefined && from < usual ? from : usual;
    const { blocId, isNew } = await this.blocOf(tx, { bloc, rules });
    await addMissingParties(tx, blocId, bloc);
    const { canonical, digest } = freeze({ bloc, rules });
    const cycle = newCycleId(rules.year);
    await tx.query(
      `with frozen as (
         insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
         values ($2, $3, $4, $5, $6, $7, now()) returning id)
       insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, state, business_time, started_at)
       select $1, $2, $3, id, true, 'running', $8, $8 from frozen`,
      [cycle, blocId, rules.year, texts.bloc, texts.rules, canonical, digest, businessTime],
    );
    await openYear(tx, { cycle, blocId, bloc, rules });
    await this.players.cast(tx, { cycle, blocId, bloc, year: rules.year });
    await letLead(tx, command.account, { cycle, blocId, year: rules.year, role: isNew ? 'standingBody' : 'auditor' });
    cycleEvent(
      tx,
      'cycle.started',
      { cycle, actor: `account:${command.account}`, at: businessTime },
      { year: rules.year, rules: digest, rehearsal: true },
    );
    return { cycle };
  }

  private async blocOf(tx: Tx, { bloc }: RuleSet): Promise<{ blocId: string; isNew: boolean }> {
    await addMissingBodies(tx, bloc);
    const made = await tx.query(
      `insert into bloc (code, name, timezone, standing_body_id, rehearsal_only)
       select $1, $2, $3, id, true from body where code = $4 on conflict do nothing returning id`,
      [bloc.code, JSON.stringify(bloc.name), bloc.timezone, bloc.standingBody.code],
    );
    const { id } = await tx.one<{ id: string }>(`select id from bloc where code = $1`, [bloc.code]);
    return { blocId: id, isNew: made.length > 0 };
  }
}

/**
 * Whoever began a rehearsal reads it, whatever their part in the bloc. In a bloc that was made for it nobody else could
 * lead its clock, so there they are its standing body. The roles in which they lead the bloc's year are theirs in the
 * rehearsal by name as well, so that its notices reach them, and none of their colleagues.
 */
async function letLead(
  tx: Tx,
  account: string,
  { cycle, blocId, year, role }: { cycle: string; blocId: string; year: number; role: 'auditor' | 'standingBody' },
): Promise<void> {
  await tx.query(
    `insert into role_grant (account_id, role, bloc_id, cycle_id, year)
     select $1::uuid, $2, $3::uuid, $4, null::integer
     union
     select account_id, role, bloc_id, $4, year from role_grant
      where account_id = $1 and bloc_id = $3 and role in ('standingBody', 'head', 'deputy') and cycle_id is null
        and (year is null or year = $5) and valid_from <= now() and (valid_to is null or valid_to > now())`,
    [account, role, blocId, cycle, year],
  );
}

function clockStart({ bloc, rules }: RuleSet): Instant {
  const [first] = Object.values(resolveCalendar(rules.calendar, bloc.timezone))
    .flatMap(({ opens }) => (opens === undefined ? [] : [opens]))
    .sort();
  if (first === undefined) throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/rules', code: 'NO_OPENING' }]);
  return new Date(Date.parse(first) - HOUR).toISOString();
}
