import { Refusal, requireWithin } from '@thidua/contracts';
import { type Command, type Tx, type Year } from '@thidua/database';
import { type Bilingual, decisionDates } from '@thidua/domain';
import { type Award, seriesOf } from './award';

export interface DecisionBody {
  number: string;
  /** "2023-12-08" */
  date: string;
  signerName?: string;
}

/**
 * The row of a decision by its number, body and year, one for each award that it covers: each has a paper of its own.
 * @throws Refusal DATE_OUT_OF_RANGE, DECISION_CONFLICT when the number stands with another date
 */
export async function decisionRow(
  tx: Tx,
  year: Year,
  command: Command,
  kind: 'award' | 'revocation',
  code: string,
  award: Award,
  signerTitle: Bilingual | null,
): Promise<string> {
  const { number, date, signerName } = command.body as DecisionBody;
  const { bodyId, nominatedAt, decided } = award;
  const about = kind === 'revocation' && decided !== null ? { decided } : { nominatedAt };
  requireWithin(date, decisionDates(about, command.receivedAt, year.bloc.timezone));
  const subject = `${year.id}/${code}`;
  await tx.query(
    `insert into decision (body_id, series, number, year, date, kind, signer_name, signer_title, era, account_id, subject)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11) on conflict on constraint uq_decision_number do nothing`,
    [
      bodyId,
      seriesOf(year),
      number,
      Number(date.slice(0, 4)),
      date,
      kind,
      signerName ?? null,
      signerTitle === null ? null : JSON.stringify(signerTitle),
      year.rules.era,
      command.account,
      subject,
    ],
  );
  const rows = await tx.query<{ id: string; date: string; subject: string }>(
    `select id, date, subject from decision where body_id = $1 and series = $2 and number = $3 and year = $4 and kind = $5`,
    [bodyId, seriesOf(year), number, Number(date.slice(0, 4)), kind],
  );
  const row = rows.find((one) => one.subject === subject);
  if (!row || rows.some((one) => one.date !== date)) throw new Refusal('DECISION_CONFLICT');
  return row.id;
}
