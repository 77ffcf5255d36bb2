import { Injectable } from '@nestjs/common';
import {
  type BlocRef,
  type Instant,
  Refusal,
  type Standing,
  type Turn,
  WORKFLOWS,
  workflowId,
  type YearRef,
  type YearStarted,
} from '@thidua/contracts';
import { beginYear, Facts, lockDraft, newCycleId, type Tx } from '@thidua/database';
import { DAY_MS, resolveCalendar } from '@thidua/domain';
import { freeze, nextYear, readBook } from '@thidua/rulebook';
import { Activity } from '../activity';
import { CANCELLED, ENGINE, timingOf } from '../conduct';
import { Engine } from '../engine';
import { tellDrafted, tellNotDrafted, tellNotOpened } from './tell';

interface LastYear {
  id: string;
  blocId: string;
  year: number;
  state: 'draft' | 'running' | 'closed';
  begins: 'byHand' | 'byItself' | 'held';
  bloc: string;
  rules: string;
}

/** A year whose registration opens, or opened, later than so long ago is the one that is to begin, not the last one. */
const HALF_A_YEAR = 183 * DAY_MS;

/** A real year has no clock of its own. */
const BY_THE_WORLD = { rehearsal: false, businessTime: null } as const;

/**
 * The year begins by itself: a draft from last year's rules with their dates moved, which its coordinators look at, and
 * which runs once its registration opens.
 */
@Injectable()
export class StartActivities {
  constructor(
    private readonly facts: Facts,
    private readonly engine: Engine,
  ) {}

  /**
   * Drafts the bloc's next year once and starts its workflow; asked again it answers with the year that is there. While
   * the last year is not over it drafts nothing and tells the coordinators so.
   * @throws Refusal NOT_FOUND for a bloc that never had a year
   */
  @Activity()
  async draftNextYear({ bloc }: BlocRef): Promise<YearStarted> {
    const { started, waits } = await this.facts.commit(async (tx) => {
      const last = await lastYear(tx, bloc);
      const at = new Date().toISOString();
      if (last.state === 'draft') {
        const waits = last.begins === 'byHand' ? undefined : last;
        return { started: { cycle: last.id, because: 'THERE_ALREADY' as const }, waits };
      }
      if (last.state === 'running' && isToBegin(last, at)) {
        return { started: { cycle: last.id, because: 'THERE_ALREADY' as const } };
      }
      if (last.state === 'running') {
        await tellNotDrafted(tx, last, at);
        return { started: { cycle: null, because: 'LAST_YEAR_OPEN' as const } };
      }
      const drafted = await draftAfter(tx, last, at);
      return { started: { cycle: drafted.id }, waits: drafted };
    });
    if (waits) {
      const { id: cycle, year } = waits;
      const ref = { cycle, bloc, year, stage: 'draft' };
      await this.engine.start(WORKFLOWS.cycle, [{ workflowId: workflowId.cycle(cycle), ref }]);
    }
    return started;
  }

  /**
   * Begins the year of a draft once its registration opens, unless it is held back; if it cannot begin as it is, the
   * coordinators hear why. Over when the year runs, whoever began it.
   */
  @Activity()
  async turnDraft({ cycle, ...turn }: YearRef & Turn): Promise<Standing> {
    return this.facts.commit(async (tx) => {
      const draft = await lockDraft(tx, cycle);
      if (draft.state === 'cancelled') return CANCELLED;
      if (draft.state !== 'draft') return { over: true };
      if (draft.begins !== 'byItself') return { over: false };
      const { at } = timingOf(BY_THE_WORLD, turn);
      const book = readBook({ bloc: draft.bloc, rules: draft.rules });
      if (!book.ok) {
        await tellNotOpened(tx, cycle, { because: 'RULES_INVALID', at });
        return { over: false };
      }
      const { bloc, rules } = book;
      const { opens = at, closes } = resolveCalendar(rules.calendar, bloc.timezone).registration;
      if (opens > at) return { over: false, next: opens };
      if (closes < at) {
        await tellNotOpened(tx, cycle, { because: 'CALENDAR_PAST', at, about: closes });
        return { over: false };
      }
      await beginYear(tx, draft, { bloc, rules, ...freeze({ bloc, rules }) }, { actor: ENGINE, at });
      return { over: true };
    });
  }
}

/** The bloc's latest real year, its bloc's row locked so that two starts do not draft two years. */
async function lastYear(tx: Tx, bloc: string): Promise<LastYear> {
  await tx.one(`select id from bloc where code = $1 for update`, [bloc]);
  const last = await tx.maybe<LastYear>(
    `select c.id, c.bloc_id as "blocId", c.year, c.state, c.begins, r.bloc_source as bloc, r.rules_source as rules
       from cycle c join bloc b on b.id = c.bloc_id join rule_set r on r.id = c.rule_set_id
      where b.code = $1 and not c.rehearsal and c.state <> 'cancelled' order by c.year desc limit 1`,
    [bloc],
  );
  if (!last) throw new Refusal('NOT_FOUND');
  return last;
}

/** When registration opens and closes by these texts; undefined where they have errors. */
function registrationOf({
  bloc,
  rules,
}: {
  bloc: string;
  rules: string;
}): { opens?: Instant; closes: Instant } | undefined {
  const book = readBook({ bloc, rules });
  return book.ok ? resolveCalendar(book.rules.calendar, book.bloc.timezone).registration : undefined;
}

/** The coordinators were quicker than the schedule. */
function isToBegin(last: LastYear, at: Instant): boolean {
  const opens = registrationOf(last)?.opens;
  return opens !== undefined && Date.parse(opens) > Date.parse(at) - HALF_A_YEAR;
}

async function draftAfter(tx: Tx, last: LastYear, at: Instant): Promise<{ id: string; year: number }> {
  const texts = nextYear({ bloc: last.bloc, rules: last.rules }, { rule: 'sameDate' });
  const year = last.year + 1;
  const ruleSet = await tx.one<{ id: string }>(
    `insert into rule_set (bloc_id, year, bloc_source, rules_source) values ($1, $2, $3, $4) returning id`,
    [last.blocId, year, texts.bloc, texts.rules],
  );
  const id = newCycleId(year);
  await tx.query(`insert into cycle (id, bloc_id, year, rule_set_id, begins) values ($1, $2, $3, $4, 'byItself')`, [
    id,
    last.blocId,
    year,
    ruleSet.id,
  ]);
  const payload = { ruleSet: ruleSet.id, year, from: last.id };
  tx.event({ cycle: id, type: 'cycle.drafted', actor: ENGINE, at, payload });
  const registration = registrationOf(texts);
  // what cannot begin as it is, its own workflow tells
  if (registration && registration.closes >= at) await tellDrafted(tx, id, { opensAt: registration.opens ?? at, at });
  return { id, year };
}
