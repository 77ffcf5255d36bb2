import { type EventType, type Instant, Refusal } from '@thidua/contracts';
import { type Bloc, type ContestRule, type Rules, resolveCalendar, STAGES } from '@thidua/domain';
import type { Tx } from '../facts';

export interface OpeningYear {
  cycle: string;
  blocId: string;
  bloc: Bloc;
  rules: Rules;
}

/**
 * Writes the rows with which a year begins: the members in the order of the bloc, the seven stages with their instants,
 * the conference in its poll, the contests that the rules name. Nothing of it depends on who starts the year.
 * @throws Refusal UNIT_UNKNOWN when the bloc has no such unit
 */
export async function openYear(tx: Tx, { cycle, blocId, bloc, rules }: OpeningYear): Promise<void> {
  await insertMembers(tx, cycle, blocId, bloc);
  await insertStages(tx, cycle, bloc, rules);
  await tx.query(`insert into conference (cycle_id) values ($1)`, [cycle]);
  await insertContests(tx, cycle, rules);
}

async function insertMembers(tx: Tx, cycle: string, blocId: string, bloc: Bloc): Promise<void> {
  const members = await tx.query<{ unit: string }>(
    `insert into cycle_member (cycle_id, unit, unit_id, name, position)
     select $1, u.code, u.id, named.name, named.position
       from jsonb_to_recordset($3) as named (code text, name jsonb, position integer)
       join unit u on u.bloc_id = $2 and u.code = named.code
     returning unit`,
    [cycle, blocId, JSON.stringify(bloc.units.map(({ code, name }, position) => ({ code, name, position })))],
  );
  if (members.length < bloc.units.length) {
    const known = new Set(members.map(({ unit }) => unit));
    const missing = bloc.units.filter(({ code }) => !known.has(code));
    throw new Refusal(
      'UNIT_UNKNOWN',
      {},
      missing.map(({ code }) => ({ path: `/bloc/units/${code}`, code: 'UNIT_UNKNOWN' })),
    );
  }
}

/** Voting has no period: it opens at the date that is fixed. Issuance opens by what comes before it. */
async function insertStages(tx: Tx, cycle: string, bloc: Bloc, rules: Rules): Promise<void> {
  const calendar = resolveCalendar(rules.calendar, bloc.timezone);
  const stages = STAGES.map((name, position) => {
    const period = name === 'voting' ? undefined : calendar[name];
    const opens = name === 'issuance' ? undefined : period?.opens;
    return { name, position, opens: opens ?? null, closes: period?.closes ?? null };
  });
  await tx.query(
    `insert into stage (cycle_id, name, position, opens_at, closes_at)
     select $1, name, position, opens, closes
       from jsonb_to_recordset($2) as s (name text, position integer, opens timestamptz, closes timestamptz)`,
    [cycle, JSON.stringify(stages)],
  );
}

/** An award's approval contest has as many places as the award has nominees, an election its seats. */
async function insertContests(tx: Tx, cycle: string, rules: Rules): Promise<void> {
  const seatsOf = (contest: ContestRule): number =>
    contest.kind === 'election'
      ? contest.seats
      : (rules.ranking.quotas.find(({ award }) => award === contest.award)?.nominees ?? 1);
  const contests = rules.voting.contests.map((contest, position) => ({
    code: contest.code,
    kind: contest.kind,
    mode: contest.mode,
    award: contest.kind === 'approval' ? contest.award : null,
    office: contest.kind === 'election' ? contest.office : null,
    seats: seatsOf(contest),
    position,
  }));
  await tx.query(
    `insert into contest (cycle_id, code, kind, mode, award, office, seats, position)
     select $1, code, kind, mode, award, office, seats, position
       from jsonb_to_recordset($2)
         as c (code text, kind text, mode text, award text, office text, seats integer, position integer)`,
    [cycle, JSON.stringify(contests)],
  );
}

/** Units and bodies that the bloc's file names and that are not known yet; what is known keeps the name it has. */
export async function addMissingParties(tx: Tx, blocId: string, bloc: Bloc): Promise<void> {
  await tx.query(
    `insert into unit (bloc_id, code, name)
     select $1, code, name from jsonb_to_recordset($2) as u (code text, name jsonb) on conflict do nothing`,
    [blocId, JSON.stringify(bloc.units.map(({ code, name }) => ({ code, name })))],
  );
  await addMissingBodies(tx, bloc);
}

export async function addMissingBodies(tx: Tx, bloc: Bloc): Promise<void> {
  const issuing = bloc.issuingBodies.map(({ code, name, signerTitle, documentCode }) => ({
    code,
    name,
    title: signerTitle,
    document: documentCode,
  }));
  const others = [bloc.standingBody, ...bloc.coSupervisors]
    .filter(({ code }) => !issuing.some((body) => body.code === code))
    .map(({ code, name }) => ({ code, name, title: null, document: null }));
  await tx.query(
    `insert into body (code, name, signer_title, document_code)
     select distinct on (code) code, name, title, document
       from jsonb_to_recordset($1) as b (code text, name jsonb, title jsonb, document text)
      order by code
     on conflict do nothing`,
    [JSON.stringify([...issuing, ...others])],
  );
}

/** One event of a cycle's own life. */
export function cycleEvent(
  tx: Tx,
  type: Extract<EventType, `cycle.${string}`>,
  { cycle, actor, at }: { cycle: string; actor: string; at: Instant },
  payload: Record<string, unknown>,
): void {
  tx.event({ cycle, type, actor, at, payload });
}
