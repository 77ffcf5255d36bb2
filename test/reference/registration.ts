import { mustBeOpen, opening, outstanding, ownDeadline } from './calendar';
import type { StageName } from './rules';
import { type Act, actingUnit, allow, type Member, member, needReason, type Play, refuse, type Year } from './state';
import { instantOf } from './time';

const STAGES: readonly string[] = ['registration', 'submission', 'review', 'conference', 'ranking', 'issuance'];

function stageNamed(act: Act): StageName {
  const name = act.fields.text('stage');
  if (!STAGES.includes(name)) throw new Error(`unknown stage: ${name}`);
  return name as StageName;
}

function registrationOpenFor(year: Year, unit: Member): void {
  if (year.now < opening(year, 'registration')) refuse('STAGE_NOT_OPEN');
  const closedEarly = year.stages.registration.closedAt ?? Number.POSITIVE_INFINITY;
  const own = ownDeadline(year, 'registration', unit);
  if (year.now > own || (year.now >= closedEarly && own <= closedEarly)) refuse('STAGE_CLOSED');
}

const register: Play = (year, act) => {
  const unit = actingUnit(year, act);
  if (unit.titles !== null) refuse('ALREADY_REGISTERED');
  registrationOpenFor(year, unit);
  const titles = act.fields.texts('titles');
  if (titles.some((title) => !year.regulation.titles.includes(title))) refuse('TITLE_UNKNOWN');
  unit.titles = titles;
};

const signPact: Play = (year, act) => {
  const unit = actingUnit(year, act);
  if (unit.titles === null) refuse('NOT_REGISTERED');
  if (unit.signed) refuse('ALREADY_SIGNED');
  registrationOpenFor(year, unit);
  unit.signed = true;
};

const extend: Play = (year, act) => {
  allow(act, 'standingBody', 'head');
  needReason(act);
  const name = stageNamed(act);
  const stage = year.stages[name];
  const until = instantOf(act.fields.text('until'), year.regulation.zone, 'end');
  const single = act.fields.optional('unit');
  const units = (single === undefined ? act.fields.texts('units') : [single]).map((code) => member(year, code));
  if (units.length === 0) {
    if (stage.closedAt !== null) refuse('STAGE_CLOSED');
    if (until <= stage.closes || until <= year.now) refuse('DEADLINE_PASSED');
    stage.closes = until;
    return;
  }
  for (const unit of units) {
    const own = ownDeadline(year, name, unit);
    if (stage.closedAt !== null && year.now > own) refuse('STAGE_CLOSED');
    if (until <= own || until <= year.now) refuse('DEADLINE_PASSED');
  }
  for (const unit of units) unit.deadlines.set(name, until);
};

const closeStage: Play = (year, act) => {
  allow(act, 'standingBody');
  const name = stageNamed(act);
  mustBeOpen(year, name);
  if (outstanding(year, name)) {
    if (name === 'ranking') refuse('OBJECTION_UNANSWERED');
    needReason(act);
  }
  const stage = year.stages[name];
  stage.closes = year.now;
  stage.closedAt = year.now;
  if (name !== 'review') return;
  for (const { titles, dossier } of year.members.values()) {
    if (titles === null || !['draft', 'submitted', 'returned'].includes(dossier.state)) continue;
    dossier.state = dossier.revision > 0 ? 'notVerified' : 'lapsed';
  }
};

const cancelCycle: Play = (year, act) => {
  allow(act, 'standingBody');
  needReason(act);
  year.cancelled = true;
};

export const registrationActs: Record<string, Play> = { register, signPact, extend, closeStage, cancelCycle };
