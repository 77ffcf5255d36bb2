import type { IssuanceRef } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import { certificatePdf, type Document, decisionPdf } from '@thidua/documents';
import { certificateNumber } from '@thidua/domain';
import { awardRule, issuingBody } from './award';

interface Decided {
  number: string;
  date: string;
  signerName: string | null;
  decisionId: string;
  certificateNumber: number;
  certificateYear: number;
}

async function decided(tx: Tx, year: Year, { award, unit }: IssuanceRef): Promise<Decided> {
  return tx.one<Decided>(
    `select d.number, d.date, d.signer_name as "signerName", d.id as "decisionId", c.number as "certificateNumber", c.year as "certificateYear"
       from award a join decision d on d.id = a.decision_id join certificate c on c.id = a.certificate_id
      where a.cycle_id = $1 and a.award = $2 and a.unit = $3`,
    [year.id, award, unit],
  );
}

const achievement = (year: Year): string => `Đã có thành tích xuất sắc trong phong trào thi đua năm ${year.year}`;

function nameOf(year: Year, unit: string): string {
  return year.members.find((member) => member.unit === unit)?.name.vi ?? unit;
}

/** What certificate and decision have in common. */
function head(year: Year, award: string, row: Decided) {
  const rule = awardRule(year, award);
  const body = issuingBody(year, rule);
  const signer = { title: body.signerTitle.vi, ...(row.signerName !== null && { name: row.signerName }) };
  return {
    issuer: { name: body.name.vi },
    signer,
    award: { kind: rule.kind, name: rule.name.vi },
    achievement: achievement(year),
    rehearsal: year.rehearsal,
  };
}

/** The certificate of one award, as the issuing body hands it over. */
export async function printCertificate(tx: Tx, year: Year, ref: IssuanceRef): Promise<Document> {
  const row = await decided(tx, year, ref);
  return certificatePdf({
    ...head(year, ref.award, row),
    recipient: nameOf(year, ref.unit),
    decision: { number: row.number, date: row.date },
    registerNumber: certificateNumber({ n: row.certificateNumber, year: row.certificateYear }),
  });
}

/** The decision on this award, with everybody who receives it by the same number. */
export async function printDecision(tx: Tx, year: Year, ref: IssuanceRef): Promise<Document> {
  const row = await decided(tx, year, ref);
  const recipients = await tx.query<{ unit: string }>(
    `select a.unit from award a join cycle_member m using (cycle_id, unit)
      where a.cycle_id = $1 and a.award = $2 and a.decision_id = $3 order by m.position`,
    [year.id, ref.award, row.decisionId],
  );
  return decisionPdf({
    ...head(year, ref.award, row),
    kind: 'award',
    number: row.number,
    date: row.date,
    era: year.rules.era,
    year: year.year,
    standingBody: year.bloc.standingBody.name.vi,
    bloc: year.bloc.name.vi,
    recipients: recipients.map(({ unit }) => nameOf(year, unit)),
  });
}
