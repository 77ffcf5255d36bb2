import type { StageName } from './rules';
import { type Member, refuse, type Stage, type Year } from './state';
import { add } from './time';

/** A unit's deadline in a stage: the stage's, or a later one of its own. */
export function ownDeadline(year: Year, stage: StageName, unit: Member): number {
  return Math.max(year.stages[stage].closes, unit.deadlines.get(stage) ?? Number.NEGATIVE_INFINITY);
}

/** The last instant at which a first dossier of the unit is accepted. */
export function lastChance(year: Year, unit: Member): number {
  const own = ownDeadline(year, 'submission', unit);
  const late = year.regulation.late;
  return late ? add(own, late.acceptUntil, year.regulation.zone) : own;
}

/** A stage that waits for another opens at the later of its own time and the moment the other closes. */
function after(stage: Stage, earlier: number): number {
  return Math.max(stage.opens ?? Number.NEGATIVE_INFINITY, earlier);
}

/** When the stage opens or opened; infinity while that is not known yet. */
export function opening(year: Year, name: StageName): number {
  const { registration, submission, review, ranking } = year.stages;
  switch (name) {
    case 'registration':
      return after(registration, Number.NEGATIVE_INFINITY);
    case 'submission':
    case 'conference':
      return after(year.stages[name], registration.closedAt ?? registration.closes);
    case 'review':
      return after(review, submission.closedAt ?? submission.closes);
    case 'ranking':
      return after(ranking, review.closedAt ?? Number.POSITIVE_INFINITY);
    case 'issuance':
      return year.conference.closedAt ?? Number.POSITIVE_INFINITY;
  }
}

/** Voting opens at the conference's hour, the ranking being fixed. */
export function votingOpening(year: Year): number {
  const { startsAt } = year.conference;
  const fixed = year.stages.ranking.closedAt;
  return startsAt === null || fixed === null ? Number.POSITIVE_INFINITY : Math.max(startsAt, fixed);
}

export function mustBeOpen(year: Year, name: StageName, closedCode = 'STAGE_CLOSED'): void {
  if (year.now < opening(year, name)) refuse('STAGE_NOT_OPEN');
  if (year.stages[name].closedAt !== null) refuse(closedCode);
}

/** A dossier whose fate in the submission stage is still open, or which awaits its verification. */
function reviewOwes(unit: Member): boolean {
  if (unit.titles === null) return false;
  const { state } = unit.dossier;
  return state === 'draft' || state === 'returned' || state === 'submitted';
}

export function outstanding(year: Year, name: StageName): boolean {
  const members = [...year.members.values()];
  switch (name) {
    case 'registration':
      return members.some((unit) => unit.titles === null || (year.regulation.pactRequired && !unit.signed));
    case 'submission':
      return members.some(
        (unit) => unit.titles !== null && (unit.dossier.state === 'draft' || unit.dossier.state === 'returned'),
      );
    case 'review':
      return members.some(reviewOwes);
    case 'conference':
      return year.conference.startsAt === null;
    case 'ranking':
      return year.objections.some((objection) => objection.open);
    case 'issuance':
      return year.awards.some((award) => award.state === 'pending');
  }
}

/** When time alone next changes a dossier, and to what. */
function dossierTurn(year: Year, unit: Member): { at: number; turn: () => void } | null {
  const { dossier } = unit;
  if (unit.titles === null) return null;
  const stands = () => {
    dossier.state = 'submitted';
    dossier.revisionDue = null;
  };
  if (dossier.state === 'returned') return { at: dossier.revisionDue ?? year.now, turn: stands };
  if (dossier.state !== 'draft') return null;
  if (dossier.revision > 0) return { at: ownDeadline(year, 'submission', unit), turn: stands };
  const lapse = () => {
    dossier.state = 'lapsed';
  };
  return { at: lastChance(year, unit), turn: lapse };
}

function closing(year: Year, name: StageName): { at: number; turn: () => void } | null {
  const stage = year.stages[name];
  const opens = opening(year, name);
  if (stage.closedAt !== null || opens === Number.POSITIVE_INFINITY) return null;
  const waits = (name === 'review' || name === 'ranking') && outstanding(year, name);
  if (waits) return null;
  const at = Math.max(stage.closes, opens);
  const turn = () => {
    stage.closedAt = Math.max(at, year.now);
  };
  return { at, turn };
}

/**
 * Lets pass everything that falls due strictly before `to`. What happens at a deadline itself is still in time, so a
 * deadline takes effect only for acts after it.
 */
export function passTime(year: Year, to: number): void {
  for (;;) {
    const turns = [
      ...[...year.members.values()].map((unit) => dossierTurn(year, unit)),
      ...(Object.keys(year.stages) as StageName[])
        .filter((name) => name !== 'issuance')
        .map((name) => closing(year, name)),
    ].filter((turn) => turn !== null);
    const first = Math.min(...turns.map(({ at }) => at));
    if (first >= to) break;
    const now = Math.max(year.now, first);
    year.now = now;
    turns.find((turn) => turn.at === first)?.turn();
  }
  year.now = to;
}
