import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differences } from '../reference/containment';
import { chainOf } from '../support/chain';
import { withEngine } from '../support/engine';
import { historiesOf, replay } from '../support/histories';
import { Owner } from '../support/owner';
import { until } from '../support/until';
import type { Machine } from './machine';
import type { Outcome, Year } from './year';

const WORKFLOW_CODE = join(__dirname, '../../apps/worker/dist/workflow-bundle.js');
const CODE_FAILED = /_CAUSE_(NON_DETERMINISTIC_ERROR|WORKFLOW_WORKER_UNHANDLED_FAILURE)/;

/** How long after its last act a year may still be at work, in wall milliseconds. */
const AFTERWARDS_MS = 60_000;

/**
 * What must not be there twice, whatever happened, by what it means rather than by its id: a question whose every row is
 * something that went wrong. `$1` is the cycle.
 */
const TWICE: Record<string, string> = {
  event: `select type, at, payload, count(*) from event where cycle_id = $1 group by type, at, payload having count(*) > 1`,
  notice: `select recipient, kind, stage, about, deadline, count(*) from notice where cycle_id = $1
            group by recipient, kind, stage, about, deadline having count(*) > 1`,
  delivery: `select d.account_id, n.kind, n.stage, n.about, n.deadline, count(*) from delivery d join notice n on n.id = d.notice_id
              where n.cycle_id = $1 group by d.account_id, n.recipient, n.kind, n.stage, n.about, n.deadline having count(*) > 1`,
  extension: `select stage, unit, until, count(*) from extension where cycle_id = $1 group by stage, unit, until having count(*) > 1`,
  evidence: `select s.unit, e.criterion, f.name, count(*) from evidence e join submission s on s.id = e.submission_id
               join file f on f.id = e.file_id where s.cycle_id = $1 and e.removed_at is null
              group by s.unit, e.criterion, f.name having count(*) > 1`,
  objection: `select unit, criterion, at, count(*) from objection where cycle_id = $1 group by unit, criterion, at having count(*) > 1`,
  ballot: `select r.contest, r.number, count(*), (select count(*) from roll where round_id = r.id and voted) as voters
             from round r join box b on b.round_id = r.id where r.cycle_id = $1 group by r.id
           having count(*) > (select count(*) from roll where round_id = r.id and voted)`,
  certificate: `select award, unit, count(*) from certificate where cycle_id = $1 and state <> 'void'
                 group by award, unit having count(*) > 1`,
  decision: `select d.number, d.kind, count(*) from decision d join award a on a.decision_id = d.id where a.cycle_id = $1
              group by d.number, d.kind, d.body_id having count(distinct d.id) > 1`,
};

/** What must have come to its end, likewise. */
const UNFINISHED: Record<string, string> = {
  'pending command': `select act, subject, received_at from command where cycle_id = $1 and state = 'pending'`,
  'open stage': `select name from stage where cycle_id = $1 and state <> 'closed'
                   and exists (select from cycle where id = $1 and state = 'closed')`,
  'reserved number': `select number, award, unit from certificate where cycle_id = $1 and state = 'reserved'`,
  'message on its way': `select d.id, d.state from delivery d join notice n on n.id = d.notice_id
                          where n.cycle_id = $1 and d.state in ('planned', 'sending', 'failed')`,
};

/**
 * Judges a year that was played through faults, sharing no code with what made it: the outcome against a second reading
 * of the rules, the facts by questions of its own, the chain and the histories.
 * @returns what is wrong; empty when nothing is
 */
export async function judge(machine: Machine, year: Year, { played, outcome }: Outcome): Promise<string[]> {
  const owner = await Owner.of(machine.ownerUrl);
  try {
    return [
      ...played.surprises.map((surprise) => `surprise: ${surprise}`),
      ...differences(outcome, year.expected).map((difference) => `outcome: ${difference}`),
      ...(await found(owner, played.cycle, 'twice', TWICE)),
      ...(await untilFinished(owner, played.cycle)),
      ...(await gapsInNumbers(owner, played.cycle)),
      ...(await brokenChain(machine, played.cycle)),
      ...(await unsoundWorkflows(machine, owner, played.cycle)),
      ...(await unsoundHistories(machine, played.cycle)),
      ...mailsTwice(machine),
      ...(await mailsLost(machine, owner, played.cycle)),
      ...machine.fallen().map((part) => `${part} ended by itself`),
    ];
  } finally {
    await owner.end();
  }
}

/**
 * The mail server is well again: what it refused is due now and not in an hour, and what a dead carrier had in its hands
 * is seen now and not in some minutes.
 */
async function hurryThePost(owner: Owner): Promise<void> {
  await owner.rows(`update delivery set next_at = now() where state = 'failed'`);
  await owner.rows(
    `update delivery set claimed_at = now() - interval '1 hour' where state = 'sending' and claimed_at < now() - interval '20 seconds'`,
  );
  await owner.rows(`select pg_notify('post', '')`);
}

async function found(owner: Owner, cycle: string, how: string, questions: Record<string, string>): Promise<string[]> {
  const problems: string[] = [];
  for (const [what, sql] of Object.entries(questions)) {
    for (const row of await owner.rows(sql, [cycle])) problems.push(`${how}: ${what} ${JSON.stringify(row)}`);
  }
  return problems;
}

async function untilFinished(owner: Owner, cycle: string): Promise<string[]> {
  const ask = async (): Promise<string[]> => {
    await hurryThePost(owner);
    return found(owner, cycle, 'unfinished', UNFINISHED);
  };
  const good = (problems: string[]): boolean => problems.length === 0;
  return until(ask, good, { withinMs: AFTERWARDS_MS, everyMs: 1000 }).catch(ask);
}

/** Numbers run from 1 without a gap in each body's register; a void one keeps its place. */
async function gapsInNumbers(owner: Owner, cycle: string): Promise<string[]> {
  const series = await owner.rows<{ body: string; numbers: number[] }>(
    `select b.code as body, array_agg(c.number order by c.number) as numbers
       from certificate c join body b on b.id = c.body_id where c.cycle_id = $1 group by b.code, c.series, c.year`,
    [cycle],
  );
  return series
    .filter(({ numbers }) => numbers.some((number, index) => number !== index + 1))
    .map(({ body, numbers }) => `numbers: those of ${body} are ${numbers.join(', ')}`);
}

async function brokenChain(machine: Machine, cycle: string): Promise<string[]> {
  const report = await chainOf(machine.ownerUrl, cycle);
  return report.ok ? [] : [`chain: ${JSON.stringify(report)}`];
}

/** Runs that ended otherwise than they should; and where the year is over, workflows of it that still run. */
async function unsoundWorkflows(machine: Machine, owner: Owner, cycle: string): Promise<string[]> {
  const { state } = await owner.row<{ state: string }>('select state from cycle where id = $1', [cycle]);
  const look = (): Promise<string[]> =>
    withEngine(machine.stack, async ({ workflow }) => {
      const unsound: string[] = [];
      for await (const { workflowId, status } of workflow.list()) {
        if (workflowId.split('/')[1] !== cycle) continue;
        const isSound = ['COMPLETED', 'CONTINUED_AS_NEW', ...(state === 'running' ? ['RUNNING'] : [])].includes(
          status.name,
        );
        if (!isSound) unsound.push(`workflow: ${workflowId} is ${status.name}`);
      }
      return unsound;
    });
  const good = (unsound: string[]): boolean => unsound.length === 0;
  return until(look, good, { withinMs: AFTERWARDS_MS, everyMs: 500 }).catch(look);
}

/** Histories that do not replay, or in which workflow code failed; a worker that dies leaves a timeout, which is none. */
async function unsoundHistories(machine: Machine, cycle: string): Promise<string[]> {
  const histories = await historiesOf(machine.stack, cycle);
  const failed = histories
    .filter(({ json }) => CODE_FAILED.test(json))
    .map(({ workflowId }) => `code failed in ${workflowId}`);
  const code = await readFile(WORKFLOW_CODE, 'utf8');
  return [...failed, ...(await replay(code, histories))].map((problem) => `history: ${problem}`);
}

/** A message has one id for ever: one that a post office took twice was sent twice. */
function mailsTwice({ post }: Machine): string[] {
  const ids = post.taken.map(({ id }) => id);
  return post.taken
    .filter(({ id }, index) => ids.indexOf(id) !== index)
    .map(({ id, to }) => `mail: ${id} was sent twice to ${to}`);
}

/** What the product takes for sent has arrived; what it is unsure about may have. */
async function mailsLost({ post }: Machine, owner: Owner, cycle: string): Promise<string[]> {
  const sent = await owner.rows<{ id: string }>(
    `select distinct d.message_id as id from delivery d join notice n on n.id = d.notice_id where n.cycle_id = $1 and d.state = 'sent'`,
    [cycle],
  );
  const taken = new Set(post.taken.map(({ id }) => id));
  return sent.filter(({ id }) => !taken.has(id)).map(({ id }) => `mail: ${id} was sent and never came`);
}
