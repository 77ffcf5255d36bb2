import type { Instant, NoticeFacts } from '@thidua/contracts';
import { notify, type Tx } from '@thidua/database';

type Told = { [K in 'yearDrafted' | 'yearNotDrafted' | 'yearNotOpened']: { kind: K; facts: NoticeFacts[K] } }[
  | 'yearDrafted'
  | 'yearNotDrafted'
  | 'yearNotOpened'];

interface When {
  at: Instant;
  deadline?: Instant;
  /** What was told of one thing is told once. */
  about?: string;
}

async function tellCoordinators(tx: Tx, cycle: string, what: Told, { at, ...when }: When): Promise<void> {
  const common = { cycle, ...what, ...when, subject: 'cycle', dueAt: at, at };
  await notify(
    tx,
    ['head', 'standingBody'].map((recipient) => ({ ...common, recipient })),
  );
}

/** Next year's draft stands and waits to be looked at until its registration opens. */
export function tellDrafted(tx: Tx, cycle: string, { opensAt, at }: { opensAt: Instant; at: Instant }): Promise<void> {
  return tellCoordinators(tx, cycle, { kind: 'yearDrafted', facts: { opensAt } }, { at, deadline: opensAt });
}

/** There is none, because the last year is not over. */
export function tellNotDrafted(tx: Tx, last: { id: string; year: number }, at: Instant): Promise<void> {
  return tellCoordinators(tx, last.id, { kind: 'yearNotDrafted', facts: { openYear: last.year } }, { at });
}

/** It should begin now, and cannot. */
export function tellNotOpened(
  tx: Tx,
  cycle: string,
  { because, ...when }: NoticeFacts['yearNotOpened'] & When,
): Promise<void> {
  return tellCoordinators(tx, cycle, { kind: 'yearNotOpened', facts: { because } }, when);
}
