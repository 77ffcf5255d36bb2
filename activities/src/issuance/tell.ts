import type { Instant, NoticeFacts } from '@thidua/contracts';
import { deadlineAhead, type NewNotice, notify, type Tx, type Year } from '@thidua/database';

type Kind = 'nominated' | 'decision' | 'awarded' | 'awardRefused' | 'awardRevoked';

interface Told<K extends Kind> {
  kind: K;
  facts: NoticeFacts[K];
  recipients: string[];
  at: Instant;
}

/** Tells those whom it concerns what happened to an award, once. */
export async function tellOfAward<K extends Kind>(
  tx: Tx,
  year: Year,
  { kind, facts, recipients, at }: Told<K>,
): Promise<void> {
  const { award, unit } = facts;
  const deadline = kind === 'nominated' ? await deadlineAhead(tx, year.id, 'issuance', unit, at) : null;
  const notices = recipients.map((recipient) => ({
    cycle: year.id,
    recipient,
    kind,
    facts,
    stage: 'issuance' as const,
    about: `${award}/${unit}`,
    subject: `award/${award}/${unit}`,
    deadline,
    dueAt: at,
    at,
  }));
  await notify(tx, notices as NewNotice[]);
}
