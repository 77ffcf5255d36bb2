import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';

/** A contest that came to an end, for now where it is a deadlock. */
interface Ended {
  contest: string;
  status: string;
  winners: string[];
}

/** Tells everybody of the year how a contest ended, and the standing body alone of a deadlock that it has to settle. */
export async function tellResult(tx: Tx, year: Year, { contest, status, winners }: Ended, at: Instant): Promise<void> {
  const matter = {
    cycle: year.id,
    stage: 'voting',
    about: contest,
    subject: `contest/${contest}`,
    dueAt: at,
    at,
  } as const;
  if (status === 'deadlock') {
    await notify(tx, [{ ...matter, recipient: 'standingBody', kind: 'deadlock', facts: { contest } }]);
    return;
  }
  const everybody = [...year.members.map(({ unit }) => `unit:${unit}`), 'standingBody', 'head'];
  const facts = { contest, status, winners };
  await notify(
    tx,
    everybody.map((recipient) => ({ ...matter, recipient, kind: 'result', facts })),
  );
}
