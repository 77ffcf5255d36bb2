import { lastChance, opening, ownDeadline } from './calendar';
import { hundredths, rate } from './numbers';
import { selfTotal } from './ranking';
import { Fields, type Written } from './reading';
import { type Act, actingUnit, type Dossier, type Indicator, type Member, type Play, refuse, type Year } from './state';
import { begunDays } from './time';

/** Reads criterion → score and checks both against the rules. */
export function readScores(year: Year, entries: [string, Written][]): Map<string, number> {
  const { criteria } = year.regulation;
  const known = (code: string) => criteria.find((criterion) => criterion.code === code);
  if (entries.some(([code]) => known(code) === undefined)) refuse('UNKNOWN_CRITERION');
  const scores = new Map(entries.map(([code, score]) => [code, hundredths(String(score))]));
  for (const [code, score] of scores) {
    if (score < 0 || score > (known(code)?.max ?? 0)) refuse('SCORE_OUT_OF_RANGE');
  }
  return scores;
}

function readIndicators(year: Year, act: Act): Map<string, Indicator> {
  return new Map(
    act.fields.entries('indicators').map(([code, value]) => {
      if (!year.regulation.indicators.includes(code)) refuse('UNKNOWN_INDICATOR');
      const counts = new Fields(value, `indicators.${code}`);
      return [code, { of: BigInt(counts.text('of')), met: BigInt(counts.text('met')), stated: counts.text('stated') }];
    }),
  );
}

/** The dossier is in the unit's hands and the time for it has neither still to come nor passed. */
function mustBeWritable(year: Year, unit: Member): void {
  if (unit.titles === null) refuse('NOT_REGISTERED');
  if (year.now < opening(year, 'submission')) refuse('STAGE_NOT_OPEN');
  const { state } = unit.dossier;
  if (state === 'verified') refuse('ALREADY_VERIFIED');
  if (state === 'submitted') refuse('ALREADY_SUBMITTED');
  if (state === 'lapsed' || state === 'notVerified') refuse('LATE_CLOSED');
}

const saveDraft: Play = (year, act) => {
  const unit = actingUnit(year, act);
  mustBeWritable(year, unit);
  readScores(year, act.fields.entries('self'));
  readIndicators(year, act);
  keepEvidence(unit.dossier, act);
};

/** Files are sent before the dossier is: they stay even where it is not accepted then. */
function keepEvidence(dossier: Dossier, act: Act): void {
  for (const [code, files] of act.fields.entries('evidence')) {
    if (Array.isArray(files) && files.length > 0) dossier.evidence.add(code);
  }
}

const submit: Play = (year, act) => {
  const unit = actingUnit(year, act);
  mustBeWritable(year, unit);
  const { dossier } = unit;
  if (dossier.state === 'draft' && dossier.revision === 0 && year.now > lastChance(year, unit)) refuse('LATE_CLOSED');
  const self = readScores(year, act.fields.entries('self'));
  const indicators = readIndicators(year, act);
  keepEvidence(dossier, act);
  const unproven = year.regulation.criteria.some(
    ({ code, evidence, group }) =>
      evidence && (group !== null || (self.get(code) ?? 0) > 0) && !dossier.evidence.has(code),
  );
  if (unproven) refuse('EVIDENCE_REQUIRED');
  if (dossier.revision === 0) dossier.lateDays = begunDays(ownDeadline(year, 'submission', unit), year.now);
  dossier.state = 'submitted';
  dossier.revision += 1;
  dossier.revisionDue = null;
  dossier.self = self;
  dossier.indicators = indicators;
  dossier.scores = new Map();
};

const withdraw: Play = (year, act) => {
  const unit = actingUnit(year, act);
  const inTime = year.now <= ownDeadline(year, 'submission', unit);
  if (unit.dossier.state !== 'submitted' || !inTime) refuse('NOTHING_TO_WITHDRAW');
  unit.dossier.state = 'draft';
};

export interface Flag {
  unit: string;
  indicator: string;
  stated: string;
  computed: string;
}

/** The stated rates that their own counts contradict. */
export function flagsOf(year: Year, unit: string, dossier: Dossier): Flag[] {
  return year.regulation.indicators.flatMap((indicator) => {
    const counts = dossier.indicators.get(indicator);
    if (!counts) return [];
    const decimals = counts.stated.split('.')[1]?.length ?? 0;
    if (rate(counts.met, counts.of, decimals) === counts.stated) return [];
    return [{ unit, indicator, stated: counts.stated, computed: rate(counts.met, counts.of, 2) }];
  });
}

/** Are claim and verified total further apart than the rules let pass without a reason? */
export function gapNeedsReason(year: Year, dossier: Dossier, total: number): boolean {
  const { gap, scale } = year.regulation;
  if (!gap) return false;
  const distance = Math.abs(selfTotal(year.regulation, dossier.self) - total);
  return BigInt(distance) * gap.denominator > gap.numerator * BigInt(scale);
}

export const dossierActs: Record<string, Play> = { saveDraft, submit, withdraw };
