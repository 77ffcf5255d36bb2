import type { Instant } from '@thidua/contracts';
import { type Duty, dutiesOf, notify, type StageRow, type Tx, type Year } from '@thidua/database';
import { recipientOf, type StageName } from '@thidua/domain';

/** Somebody whose deadline moves, and when it was before. */
interface Touched {
  recipient: string;
  previous: Instant;
}

/** The own deadlines of all units in a stage, whether or not they have anything to do in it now. */
function ownDeadlines(tx: Tx, year: Year, stage: StageName): Promise<{ unit: string; deadline: Instant }[]> {
  return tx.query(
    `select m.unit, greatest(st.closes_at, d.due_at) as deadline
       from cycle_member m
       join stage st on st.cycle_id = m.cycle_id and st.name = $2
       left join deadline d on d.cycle_id = m.cycle_id and d.stage = st.name and d.unit = m.unit
      where m.cycle_id = $1 order by m.position`,
    [year.id, stage],
  );
}

const recipients = (own: { unit: string; deadline: Instant }[]): Touched[] =>
  own.map(({ unit, deadline }) => ({ recipient: recipientOf(unit), previous: deadline }));

/**
 * Runs `move`, which moves the deadline of a whole stage, and answers whom that touches: before the stage opens every
 * unit whose own deadline moves, afterwards whoever of them is not done; and while objections are heard, everybody.
 */
export async function touchedBy(tx: Tx, year: Year, stage: StageRow, move: () => Promise<void>): Promise<Touched[]> {
  const everybody = stage.state === 'pending' || stage.name === 'ranking';
  const owing = stage.state === 'pending' ? [] : await owingIn(tx, year, stage.name);
  const units = everybody ? await ownDeadlines(tx, year, stage.name) : [];
  await move();
  const after = new Map<string, Instant>();
  for (const { unit, deadline } of everybody ? await ownDeadlines(tx, year, stage.name) : []) after.set(unit, deadline);
  for (const { unit, deadline } of owing.length > 0 ? await owingIn(tx, year, stage.name) : [])
    after.set(unit, deadline);
  return recipients([...units, ...owing].filter(({ unit, deadline }) => after.get(unit) !== deadline));
}

async function owingIn(tx: Tx, year: Year, stage: StageName): Promise<Duty[]> {
  return (await dutiesOf(tx, year, [stage])).filter(({ done }) => !done);
}

/** Tells those whom it touches that a deadline was moved. */
export async function tellExtended(
  tx: Tx,
  year: Year,
  touched: Touched[],
  { stage, until, reason, at }: { stage: StageName; until: Instant; reason: string; at: Instant },
): Promise<void> {
  await notify(
    tx,
    touched.map(({ recipient, previous }) => ({
      cycle: year.id,
      recipient,
      kind: 'extended' as const,
      facts: { previous, reason },
      stage,
      subject: `extended/${stage}`,
      deadline: until,
      dueAt: at,
      at,
    })),
  );
}

/** Tells those who are not done, and have no later deadline of their own, that a stage closes before its time. */
export async function tellClosedEarly(
  tx: Tx,
  year: Year,
  { name, closesAt }: StageRow,
  owing: Duty[],
  { reason, at }: { reason: string | null; at: Instant },
): Promise<void> {
  if (closesAt === null || closesAt <= at) return;
  await notify(
    tx,
    recipients(owing.filter(({ deadline }) => deadline === closesAt)).map(({ recipient }) => ({
      cycle: year.id,
      recipient,
      kind: 'closedEarly' as const,
      facts: { previous: closesAt, reason },
      stage: name,
      subject: name,
      deadline: at,
      dueAt: at,
      at,
    })),
  );
}
