import { opening, ownDeadline } from './calendar';
import { type Cast, planReview, planSubmissions, wallOf } from './random-dossiers';
import { type Wall, wallText } from './random-rules';
import { written } from './random-scores';
import { rank } from './ranking';
import type { Script } from './script';
import { localTime } from './time';
import type { Plain } from './writing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Submissions and, from its opening on, the review of each dossier that has arrived.
 * @returns when the review is over
 */
export function planDossiers(script: Script, cast: Cast): Wall {
  const { random, year, frame } = script;
  const planned = frame.times.submissionCloses - HOUR;
  const reviewStart = (): Wall => wallOf(localTime(opening(year, 'review'), year.regulation.zone)) + HOUR / 6;
  const overdue = random.chance(0.15) ? random.pick(cast.registered) : null;
  const end =
    frame.times.reviewCloses +
    (overdue === null
      ? 0
      : random.pick([5 * HOUR, 30 * HOUR, frame.times.rankingCloses - frame.times.reviewCloses + 3 * HOUR]));
  const review = (unit: string) => {
    const from = Math.max(script.clock, reviewStart(), ownAgain(script, unit)) + HOUR;
    planReview(script, cast, unit, from, unit === overdue ? end : null);
  };
  script.plan(planned, () => {
    script.plan(reviewStart(), () =>
      script.act('standingBody', 'assign', { reviews: Object.fromEntries(cast.reviewers) }),
    );
  });
  planSubmissions(script, cast, (unit) => {
    if (script.clock < planned) script.plan(planned, () => review(unit));
    else review(unit);
  });
  planConflict(script, cast);
  if (random.chance(0.15)) {
    script.plan(frame.times.reviewOpens + 8 * DAY, () => {
      if (
        script.year.stages.review.closedAt === null &&
        [...year.members.values()].some(({ dossier }) => dossier.state === 'submitted')
      ) {
        script.forbidden('REASON_REQUIRED', 'standingBody', 'closeStage', { stage: 'review' });
      }
    });
  }
  if (overdue === null && random.chance(0.2)) {
    script.plan(frame.times.reviewCloses - 6 * HOUR, () =>
      script.act('standingBody', 'closeStage', { stage: 'review' }),
    );
  }
  return end;
}

/** Until when a dossier that was taken back is its unit's own again. */
function ownAgain({ year }: Script, unit: string): Wall {
  const member = year.members.get(unit);
  if (member?.dossier.state !== 'draft') return 0;
  return wallOf(localTime(ownDeadline(year, 'submission', member), year.regulation.zone));
}

/** A unit says that it should not judge another: one that the assignment spares it. */
function planConflict(script: Script, cast: Cast): void {
  const { random, frame } = script;
  const enough = cast.registered.length >= script.year.regulation.reviewersPerSubmission + 3;
  if (!enough || random.chance(0.7)) return;
  const unit = random.pick(cast.registered);
  const of = cast.registered.find((other) => other !== unit && !cast.reviewers.get(other)?.includes(unit));
  if (!of) return;
  script.plan(frame.times.submissionOpens + 2 * DAY, () =>
    script.act(unit, 'conflict', { of, reason: 'Cùng thực hiện một đề án' }),
  );
}

/** Objections between the publication of the ranking and its being fixed. */
export function planRanking(script: Script, cast: Cast, reviewed: Wall): void {
  const { random, year, frame } = script;
  const opens = reviewed + 2 * HOUR;
  const closes = frame.times.rankingCloses;
  const criteria = year.regulation.criteria.filter(({ group }) => group !== null);
  if (opens > closes) {
    script.plan(opens, () => {
      const [first] = rank(year);
      const asked = { of: first?.unit ?? '', criterion: criteria[0]?.code ?? '', reason: 'Đề nghị xem lại' };
      if (first) script.forbidden('OBJECTION_CLOSED', first.unit, 'object', asked);
    });
    return;
  }
  for (const unit of random.sample(cast.registered, random.chance(0.4) ? random.between(1, 2) : 0)) {
    const criterion = random.pick(criteria);
    const asked = { of: unit, criterion: criterion.code, reason: 'Điểm chưa phản ánh kết quả' };
    const answered = random.chance(0.3)
      ? closes + random.between(2, 26) * HOUR
      : random.between(opens + 5 * HOUR, closes - HOUR);
    script.plan(random.between(opens, opens + 4 * HOUR), () => {
      if (year.members.get(unit)?.dossier.state !== 'verified') return;
      script.act(unit, 'object', asked);
      if (random.chance(0.2))
        script.forbidden('OBJECTION_UNANSWERED', 'standingBody', 'closeStage', { stage: 'ranking' });
      script.plan(answered, () => {
        const answer = { of: unit, criterion: criterion.code, reason: 'Đã xem lại hồ sơ' };
        const score = written(Math.max(criterion.max - random.between(0, 3) * frame.step, 0));
        const verdict = random.chance(0.6) ? { ...answer, accept: true, score } : { ...answer, accept: false };
        script.act('standingBody', 'answerObjection', verdict);
      });
    });
  }
  if (random.chance(0.2)) {
    script.plan(closes + 8 * HOUR, () => {
      const late = rank(year)[0];
      if (!late) return;
      const asked = { of: late.unit, criterion: criteria[0]?.code ?? '', reason: 'Đề nghị xem lại' };
      script.forbidden('OBJECTION_CLOSED', late.unit, 'object', asked);
    });
  }
}

/** What the head does at a conference, and may not do before it sits. */
export function conferenceAct({ random, year }: Script): [act: string, content: { [key: string]: Plain }] {
  const { units } = year.regulation;
  return random.pick<[string, { [key: string]: Plain }]>([
    ['attend', { present: units }],
    ['openContest', { contest: 'flag' }],
    ['closeConference', {}],
  ]);
}

/** The poll; answers the wall time at which the conference begins. */
export function planPoll(script: Script): Wall {
  const { random, year, frame } = script;
  const { units } = year.regulation;
  const { pollOpens: opens, pollCloses: closes, rankingCloses } = frame.times;
  const dates = [1, 2, 3].map((day) => rankingCloses + day * DAY + random.between(-9, -2) * HOUR);
  const texts = dates.map(wallText);
  const chosen = random.between(0, 2);
  const moved = random.chance(0.15) ? random.between(0, 2) : chosen;
  script.plan(opens + HOUR, () => {
    if (random.chance(0.2))
      script.forbidden('DATE_NOT_FIXED', 'head', 'moveDate', { date: texts[0], reason: 'Trùng lịch' });
    script.act('head', 'offerDates', { host: random.pick(units), place: 'Trung tâm Văn hóa', dates: texts });
  });
  for (const who of [...units, 'standingBody']) {
    if (random.chance(0.2)) continue;
    const answers = texts.map(() => random.pick(['can', 'can', 'ifNeeded', 'cannot']));
    script.plan(random.between(opens + 2 * HOUR, opens + 3 * DAY), () => script.act(who, 'answerDates', { answers }));
  }
  script.plan(closes - DAY, () => {
    if (random.chance(0.2))
      script.forbidden('DATE_NOT_OFFERED', 'head', 'fixDate', { date: wallText(rankingCloses + 9 * DAY) });
    script.act(random.pick(['head', 'deputy']), 'fixDate', { date: texts[chosen] });
    if (moved !== chosen) script.act('head', 'moveDate', { date: texts[moved], reason: 'Trùng lịch họp tỉnh' });
  });
  const starts = dates[moved] ?? rankingCloses + DAY;
  if (random.chance(0.2)) {
    script.plan(starts - 3 * HOUR, () => script.forbidden('STAGE_NOT_OPEN', 'head', ...conferenceAct(script)));
  }
  return starts;
}
