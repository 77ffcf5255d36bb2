import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { addMissingBodies, addMissingParties, cycleEvent, Facts, newCycleId, type Tx } from '@thidua/database';
import { type Bloc, toLocalDate } from '@thidua/domain';
import { type RuleTexts, readFolder } from '@thidua/rulebook';
import { CONFIG } from '../foundation';
import { hashPassword } from '../session/password';
import { SAMPLE_PASSWORD, type SamplePerson, samplePeople } from './sample-people';

/** Two starts at once would both find nothing there. */
const LOCK = 7_403_118;

/**
 * When head and deputy hold their office: in the sample's year and the one that a copy of its rules is for; in this year
 * and the next, so that a newcomer can start one of their own at once.
 */
export function officeYears(sampleYear: number, { timezone }: Bloc, now = new Date()): number[] {
  const thisYear = Number(toLocalDate(now.toISOString(), timezone).slice(0, 4));
  return [...new Set([sampleYear, sampleYear + 1, thisYear, thisYear + 1])];
}

/** Sees to it, at every start in local mode, that the sample bloc, its people and a year to begin with are there. */
@Injectable()
export class SampleService implements OnApplicationBootstrap {
  private readonly logger = new Logger(SampleService.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly facts: Facts,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { sampleFolder } = this.config;
    if (sampleFolder === undefined) return;
    const book = await readFolder(sampleFolder);
    if (!book.ok)
      throw new Error(`the sample folder ${sampleFolder} has ${book.problems.length} errors; see npm run rules:check`);
    const { bloc, rules, texts } = book;
    const hash = await hashPassword(SAMPLE_PASSWORD);
    await this.facts.commit(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const blocId = await this.ensureBloc(tx, bloc);
      await this.ensurePeople(tx, { people: samplePeople(bloc, officeYears(rules.year, bloc)), blocId, hash });
      await this.ensureYear(tx, { blocId, year: rules.year, texts });
    });
    this.logger.log(`sample bloc ${bloc.code} is there`);
  }

  private async ensureBloc(tx: Tx, bloc: Bloc): Promise<string> {
    await addMissingBodies(tx, bloc);
    await tx.query(
      `insert into bloc (code, name, timezone, standing_body_id)
       select $1, $2, $3, id from body where code = $4 on conflict do nothing`,
      [bloc.code, bloc.name, bloc.timezone, bloc.standingBody.code],
    );
    const { id } = await tx.one<{ id: string }>('update bloc set rehearsal_only = false where code = $1 returning id', [
      bloc.code,
    ]);
    await addMissingParties(tx, id, bloc);
    return id;
  }

  /**
   * Accounts by e-mail, grants by what they are. What is there already stays as somebody may have changed it, a role that
   * was ended as well; only what was never given is added, such as the office for a year that has come since.
   */
  private async ensurePeople(
    tx: Tx,
    { people, blocId, hash }: { people: SamplePerson[]; blocId: string; hash: string },
  ) {
    await tx.query(
      `insert into account (email, name, password_hash, state, sample)
       select email, name, $2, 'active', true from jsonb_to_recordset($1) as p (email text, name text)
       on conflict do nothing`,
      [JSON.stringify(people.map(({ email, name }) => ({ email, name }))), hash],
    );
    const grants = people.flatMap(({ email, grants: held }) => held.map((grant) => ({ email, ...grant })));
    await tx.query(
      `insert into role_grant (account_id, role, bloc_id, unit_id, body_id, year)
       select a.id, g.role, case when g."ofBloc" then $2::uuid end, u.id, b.id, g.year
       from jsonb_to_recordset($1) as g (email text, role text, "ofBloc" boolean, unit text, body text, year integer)
         join account a on a.email = g.email::citext and a.sample
         left join unit u on u.bloc_id = $2 and u.code = g.unit
         left join body b on b.code = g.body
       where not exists (
         select from role_grant h where h.account_id = a.id and h.role = g.role and h.cycle_id is null
           and h.unit_id is not distinct from u.id and h.body_id is not distinct from b.id
           and h.year is not distinct from g.year)`,
      [JSON.stringify(grants), blocId],
    );
  }

  /** A drafted year, unless the bloc has had that year already. */
  private async ensureYear(tx: Tx, { blocId, year, texts }: { blocId: string; year: number; texts: RuleTexts }) {
    const known = await tx.maybe('select id from cycle where bloc_id = $1 and year = $2 and not rehearsal', [
      blocId,
      year,
    ]);
    if (known) return;
    const ruleSet = await tx.one<{ id: string }>(
      'insert into rule_set (bloc_id, year, bloc_source, rules_source) values ($1, $2, $3, $4) returning id',
      [blocId, year, texts.bloc, texts.rules],
    );
    const cycle = newCycleId(year);
    await tx.query('insert into cycle (id, bloc_id, year, rule_set_id) values ($1, $2, $3, $4)', [
      cycle,
      blocId,
      year,
      ruleSet.id,
    ]);
    const at = { cycle, actor: 'engine', at: new Date().toISOString() };
    cycleEvent(tx, 'cycle.drafted', at, { ruleSet: ruleSet.id, year });
  }
}
