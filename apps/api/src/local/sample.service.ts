import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Facts, newCycleId, type Tx } from '@thidua/database';
import type { Bloc } from '@thidua/domain';
import { type RuleTexts, readFolder } from '@thidua/rulebook';
import { addMissingBodies, addMissingParties, cycleEvent } from '../cycles/year-opening';
import { CONFIG } from '../foundation';
import { hashPassword } from '../session/password';
import { SAMPLE_PASSWORD, type SamplePerson, samplePeople } from './sample-people';

/** Two starts at once would both find nothing there. */
const LOCK = 7_403_118;

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
      await this.ensurePeople(tx, { people: samplePeople(bloc, rules.year), blocId, hash });
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

  /** Accounts by e-mail, grants by what they are; what is there already stays as somebody may have changed it. */
  private async ensurePeople(
    tx: Tx,
    { people, blocId, hash }: { people: SamplePerson[]; blocId: string; hash: string },
  ) {
    const made = await tx.query<{ email: string }>(
      `insert into account (email, name, password_hash, state, sample)
       select email, name, $2, 'active', true from jsonb_to_recordset($1) as p (email text, name text)
       on conflict do nothing returning email::text`,
      [JSON.stringify(people.map(({ email, name }) => ({ email, name }))), hash],
    );
    const fresh = new Set(made.map(({ email }) => email));
    const grants = people
      .filter(({ email }) => fresh.has(email))
      .flatMap(({ email, grants: held }) => held.map((grant) => ({ email, ...grant })));
    await tx.query(
      `insert into role_grant (account_id, role, bloc_id, unit_id, body_id, year)
       select a.id, g.role, case when g."ofBloc" then $2::uuid end, u.id, b.id, g.year
       from jsonb_to_recordset($1) as g (email text, role text, "ofBloc" boolean, unit text, body text, year integer)
         join account a on a.email = g.email::citext
         left join unit u on u.bloc_id = $2 and u.code = g.unit
         left join body b on b.code = g.body`,
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
