import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';

interface Told {
  award: string;
  unit: string;
  kind: string;
  recipients: string[];
  at: Instant;
}

/** Tells those whom it concerns what happened to an award, once. */
export async function tellOfAward(tx: Tx, year: Year, { award, unit, kind, recipients, at }: Told): Promise<void> {
  await notify(
    tx,
    recipients.map((recipient) => ({
      cycle: year.id,
      recipient,
      kind,
      stage: 'issuance',
      about: `${award}/${unit}`,
      subject: `award/${award}/${unit}`,
      dueAt: at,
      at,
    })),
  );
}
