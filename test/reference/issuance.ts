import { opening } from './calendar';
import { type Act, type Award, allow, needReason, type Play, refuse, type Year } from './state';

const nominate: Play = (year, act) => {
  allow(act, 'standingBody');
  if (year.now < opening(year, 'issuance')) refuse('STAGE_NOT_OPEN');
  if (year.nominated) refuse('ALREADY_NOMINATED');
  year.nominated = true;
};

/** The award's rows that the act speaks of: one unit's, or every winner's. */
function rowsOf(year: Year, act: Act): Award[] {
  const code = act.fields.text('award');
  const award = year.regulation.awards.find((entry) => entry.code === code) ?? refuse('TITLE_UNKNOWN');
  allow(act, award.issuedBy);
  const unit = act.fields.optional('unit');
  if (unit !== undefined && !year.members.has(unit)) refuse('UNIT_UNKNOWN');
  const rows = year.awards.filter((row) => row.award === code && (unit === undefined || row.unit === unit));
  return year.nominated && rows.length > 0 ? rows : refuse('NOT_NOMINATED');
}

function pendingOf(year: Year, act: Act): Award[] {
  const pending = rowsOf(year, act).filter((row) => row.state === 'pending');
  return pending.length > 0 ? pending : refuse('ALREADY_DECIDED');
}

const decide: Play = (year, act) => {
  const number = act.fields.text('number');
  for (const row of pendingOf(year, act)) {
    row.state = 'issued';
    row.decision = number;
  }
};

const turnDown: Play = (year, act) => {
  const rows = pendingOf(year, act);
  needReason(act);
  for (const row of rows) row.state = 'refused';
};

const revoke: Play = (year, act) => {
  const rows = rowsOf(year, act);
  if (rows.some((row) => row.state !== 'issued')) refuse('NOT_ISSUED');
  needReason(act);
  for (const row of rows) row.state = 'revoked';
};

const recognise: Play = (year, act) => {
  allow(act, 'standingBody');
  const office = act.fields.text('office');
  const elected = year.officers.filter((officer) => officer.office === office);
  if (elected.length === 0) refuse('NOT_ELECTED');
  if (elected.every((officer) => officer.state === 'recognised')) refuse('ALREADY_RECOGNISED');
  for (const officer of elected) officer.state = 'recognised';
};

export const issuanceActs: Record<string, Play> = { nominate, decide, refuse: turnDown, revoke, recognise };
