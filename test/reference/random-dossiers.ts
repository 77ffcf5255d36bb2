import { ownDeadline } from './calendar';
import { type Wall, wallText } from './random-rules';
import { indicators, type Profile, profiles, reviewerScores, selfScores } from './random-scores';
import type { Script } from './script';
import { add, instantOf, localTime } from './time';
import type { Plain } from './writing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who takes part, and what each unit is going to do with its dossier. */
export interface Cast {
  registered: string[];
  pledges: Map<string, string[]>;
  reviewers: Map<string, string[]>;
  profiles: Map<string, Profile>;
  /** A unit with more time to register than the others, until after submissions have opened for some of them. */
  latecomer: { unit: string; at: Wall; deadline: Wall } | null;
}

export function castOf(script: Script): Cast {
  const { random, frame } = script;
  const { regulation } = script.year;
  const { units, reviewersPerSubmission: needed } = regulation;
  const most = Math.max(units.length - Math.max(3, needed + 1), 0);
  const absent = random.sample(units, random.chance(0.5) ? random.between(0, Math.min(2, most)) : 0);
  const registered = units.filter((unit) => !absent.includes(unit));
  const circle = random.shuffle(registered);
  const reviewers = new Map(
    circle.map((unit, index) => [
      unit,
      Array.from({ length: needed }, (_, step) => circle[(index + step + 1) % circle.length] ?? unit),
    ]),
  );
  const pledges = new Map(
    registered.map((unit) => {
      const titles = regulation.titles.filter(() => random.chance(0.85));
      return [unit, titles.length > 0 ? titles : regulation.titles.slice(-1)];
    }),
  );
  return {
    registered,
    pledges,
    reviewers,
    profiles: profiles(random, regulation, frame.step),
    latecomer: random.chance(0.3) ? latecomer(script, random.pick(registered)) : null,
  };
}

function latecomer({ random, frame }: Script, unit: string): Cast['latecomer'] {
  const { registrationCloses, submissionOpens } = frame.times;
  if (random.chance(0.6)) return { unit, at: registrationCloses + HOUR, deadline: registrationCloses + 2 * DAY };
  return { unit, at: submissionOpens + random.between(1, 10) * HOUR, deadline: submissionOpens + 20 * HOUR };
}

/** Ends a stage by hand, with a reason where something is outstanding. */
function closeEarly(script: Script, stage: string): void {
  if (script.tries('standingBody', 'closeStage', { stage }, 'REASON_REQUIRED')) return;
  script.act('standingBody', 'closeStage', { stage, reason: 'Kết thúc sớm để kịp tổng kết' });
}

function profileOf(cast: Cast, unit: string): Profile {
  const profile = cast.profiles.get(unit);
  if (!profile) throw new Error(`no profile for ${unit}`);
  return profile;
}

/** Registration and pact. */
export function planRegistration(script: Script, cast: Cast): void {
  const { random, year } = script;
  const { registrationOpens: opens, registrationCloses: closes } = script.frame.times;
  const mustSign = year.regulation.ineligible.includes('noPact');
  const { latecomer } = cast;
  if (latecomer) {
    script.plan(closes - 20 * HOUR, () => {
      const content = {
        stage: 'registration',
        unit: latecomer.unit,
        until: wallText(latecomer.deadline),
        reason: 'Thay đổi nhân sự',
      };
      script.act(random.pick(['standingBody', 'head']), 'extend', content);
    });
  }
  if (random.chance(0.15)) {
    script.plan(closes - 12 * HOUR, () => {
      closeEarly(script, 'registration');
      const content = { stage: 'registration', until: wallText(closes + DAY), reason: 'Chưa đủ đơn vị' };
      if (random.chance(0.3)) script.forbidden('STAGE_CLOSED', 'standingBody', 'extend', content);
    });
  }
  for (const unit of cast.registered) {
    const late = latecomer?.unit === unit ? latecomer : null;
    const latest = late ? late.deadline - HOUR : closes - DAY;
    const at = late ? late.at : random.between(opens, latest - DAY);
    script.plan(at, () => {
      if (random.chance(0.1)) script.forbidden('NOT_REGISTERED', unit, 'signPact');
      script.act(unit, 'register', { titles: cast.pledges.get(unit) ?? [] });
      if (random.chance(0.1))
        script.forbidden('ALREADY_REGISTERED', unit, 'register', { titles: cast.pledges.get(unit) ?? [] });
    });
    if (mustSign || random.chance(0.9))
      script.plan(random.between(at + HOUR, latest), () => script.act(unit, 'signPact'));
  }
  const outsider = year.regulation.units.find((unit) => !cast.registered.includes(unit));
  if (outsider && random.chance(0.5)) {
    script.plan(closes + 5 * HOUR, () =>
      script.forbidden('STAGE_CLOSED', outsider, 'register', { titles: year.regulation.titles }),
    );
  }
}

/** @param proven whether files are sent along */
function dossier(script: Script, profile: Profile, proven = true): { [key: string]: Plain } {
  const { random, frame } = script;
  const { regulation } = script.year;
  const required = regulation.criteria.filter(
    ({ code, group, evidence }) => evidence && (group !== null || profile.claimed.includes(code)),
  );
  return {
    self: selfScores(random, regulation, profile, frame.step),
    indicators: indicators(random, regulation),
    evidence: proven ? Object.fromEntries(required.map(({ code }) => [code, ['bao-cao.pdf']])) : {},
  };
}

function planExtensions(script: Script, cast: Cast): void {
  const { random, frame } = script;
  const { submissionCloses: closes, submissionOpens: opens } = frame.times;
  let all = closes;
  if (random.chance(0.25)) {
    all = closes + random.between(1, 3) * DAY;
    script.plan(random.between(opens + 6 * DAY, closes - 5 * HOUR), () => {
      const content = { stage: 'submission', until: wallText(all), reason: 'Bão số 10, mất điện diện rộng' };
      if (!script.tries(random.pick(['standingBody', 'head']), 'extend', content, 'STAGE_CLOSED')) return;
      if (random.chance(0.2)) script.forbidden('DEADLINE_PASSED', 'standingBody', 'extend', content);
    });
  }
  const few = random.sample(cast.registered, random.between(0, 2));
  if (few.length > 0 && random.chance(0.6)) {
    const until = wallText(all + random.between(1, 2) * DAY);
    const whom = few.length > 1 ? { units: few } : { unit: few[0] };
    script.plan(closes - 4 * HOUR, () =>
      script.tries(
        'standingBody',
        'extend',
        { stage: 'submission', ...whom, until, reason: 'Lũ trên sông' },
        'STAGE_CLOSED',
      ),
    );
  }
  if (random.chance(0.12))
    script.plan(random.between(opens + 5 * DAY, closes - DAY), () => closeEarly(script, 'submission'));
}

/** A dossier is taken back, and handed in again or not: then the last revision stands at the unit's own deadline. */
function planWithdrawal(script: Script, unit: string, profile: Profile, at: Wall): void {
  const { random, year, frame } = script;
  const again = random.chance(0.6);
  const afterwards = random.chance(0.5);
  script.plan(at, () => {
    const member = year.members.get(unit);
    if (member?.dossier.state !== 'submitted') return;
    if (!script.tries(unit, 'withdraw', {}, 'NOTHING_TO_WITHDRAW')) return;
    const content = () => dossier(script, profile, random.chance(0.5));
    if (again) script.plan(at + HOUR, () => script.tries(unit, 'submit', content(), 'ALREADY_SUBMITTED'));
    else if (afterwards) {
      script.plan(frame.times.submissionCloses - 2 * HOUR, () => {
        const own = wallOf(localTime(ownDeadline(year, 'submission', member), year.regulation.zone));
        script.plan(own + HOUR / 6, () => script.forbidden('ALREADY_SUBMITTED', unit, 'submit', content()));
      });
    }
  });
}

/** Dossiers from the opening of submissions on; `arrived` is told of each first dossier. */
export function planSubmissions(script: Script, cast: Cast, arrived: (unit: string) => void): void {
  const { random, year, frame } = script;
  const { submissionOpens: opens, submissionCloses: closes } = frame.times;
  const { zone } = year.regulation;
  planExtensions(script, cast);
  if (random.chance(0.2)) {
    const eager = random.pick(cast.registered);
    const early = dossier(script, profileOf(cast, eager));
    script.plan(opens - 2 * DAY, () => {
      const code = year.members.get(eager)?.titles ? 'STAGE_NOT_OPEN' : 'NOT_REGISTERED';
      script.forbidden(code, eager, 'submit', early);
    });
  }
  const submit = (unit: string, profile: Profile) => {
    const mustProve = year.regulation.criteria.some(({ group, evidence }) => group !== null && evidence);
    const none = year.members.get(unit)?.dossier.evidence.size === 0;
    if (mustProve && none && random.chance(0.05))
      script.attempt(unit, 'submit', dossier(script, profile, false), 'EVIDENCE_REQUIRED');
    // A stage that was closed early has no time left for whoever meant to come in the last days.
    if (!script.tries(unit, 'submit', dossier(script, profile, none || random.chance(0.5)), 'LATE_CLOSED')) return;
    arrived(unit);
    if (random.chance(0.08)) script.forbidden('ALREADY_SUBMITTED', unit, 'submit', dossier(script, profile));
  };
  for (const unit of cast.registered) {
    const profile = profileOf(cast, unit);
    const manner = random.pick(['inTime', 'inTime', 'inTime', 'inTime', 'last', 'late', 'late', 'never', 'tooLate']);
    if (manner === 'inTime') {
      const at = random.between(opens + DAY, closes - 6 * HOUR);
      script.plan(at, () => submit(unit, profile));
      if (random.chance(0.2)) {
        const draft = dossier(script, profile, random.chance(0.7));
        script.plan(at - HOUR / 2, () => script.tries(unit, 'saveDraft', draft, 'LATE_CLOSED'));
      }
      if (random.chance(0.25)) planWithdrawal(script, unit, profile, at + HOUR);
      continue;
    }
    // The unit's own deadline is known once the extensions have been granted.
    script.plan(closes - 2 * HOUR, () => {
      const member = year.members.get(unit);
      if (!member || manner === 'never') return;
      const own = wallOf(localTime(ownDeadline(year, 'submission', member), zone));
      const end = wallOf(localTime(add(ownDeadline(year, 'submission', member), `P${frame.acceptDays}D`, zone), zone));
      if (manner === 'last') script.plan(own - (random.chance(0.5) ? 0 : HOUR), () => submit(unit, profile));
      if (manner === 'late') {
        const whole = own + random.between(1, frame.acceptDays) * DAY;
        const at = random.pick([random.between(own + HOUR, end - HOUR), whole - HOUR / 6, whole - HOUR]);
        script.plan(at, () => submit(unit, profile));
      }
      if (manner === 'tooLate') {
        script.plan(end + 2 * HOUR, () => script.forbidden('LATE_CLOSED', unit, 'submit', dossier(script, profile)));
      }
    });
  }
  const outsider = year.regulation.units.find((unit) => !cast.registered.includes(unit));
  if (outsider && random.chance(0.4)) {
    const content = dossier(script, profileOf(cast, outsider));
    script.plan(opens + 3 * DAY, () => script.forbidden('NOT_REGISTERED', outsider, 'submit', content));
  }
}

export function wallOf(local: string): Wall {
  return Date.parse(`${local}Z`);
}

/**
 * One dossier's way through the review: returns, the reviewers' scores, the verification.
 * @param overdue when it is verified if that is only after the review's deadline
 */
export function planReview(script: Script, cast: Cast, unit: string, from: Wall, overdue: Wall | null): void {
  const { random, year, frame } = script;
  const profile = profileOf(cast, unit);
  const reviewers = cast.reviewers.get(unit) ?? [];
  const member = year.members.get(unit);
  if (!member) return;
  let at = from + random.between(1, 12) * HOUR;
  if (random.chance(0.1))
    script.plan(at, () => script.forbidden('NOT_REVIEWED', 'standingBody', 'verify', { of: unit }));
  const returns = random.chance(0.25) ? random.between(1, year.regulation.revisions.max) : 0;
  for (let count = 0; count < returns; count += 1) {
    const by = random.chance(0.7) ? random.pick(reviewers) : 'standingBody';
    script.plan(at + HOUR, () => script.act(by, 'return', { of: unit, reason: 'Thiếu minh chứng' }));
    const ownTimeLeft = ownDeadline(year, 'submission', member) > instantOf(wallText(at), year.regulation.zone);
    if (ownTimeLeft || random.chance(0.85)) {
      at += random.between(3, frame.withinDays * 24 - 4) * HOUR;
      script.plan(at, () => script.act(unit, 'submit', dossier(script, profile, random.chance(0.5))));
    } else at += frame.withinDays * DAY + 2 * HOUR;
  }
  if (returns === year.regulation.revisions.max && random.chance(0.5)) {
    script.plan(at + HOUR, () =>
      script.forbidden('REVISIONS_EXHAUSTED', 'standingBody', 'return', { of: unit, reason: 'Còn thiếu' }),
    );
  }
  const scoring = random.chance(0.08) && reviewers.length > 1 ? reviewers.slice(1) : reviewers;
  for (const reviewer of scoring) {
    at += random.between(1, 5) * HOUR;
    const scores = reviewerScores(profile, reviewers.indexOf(reviewer));
    script.plan(at, () => {
      planMistakes(script, cast, unit, reviewer, scores);
      script.act(reviewer, 'score', { of: unit, scores });
    });
  }
  const end = overdue ?? at + random.between(1, 8) * HOUR;
  script.plan(end, () => {
    if (overdue !== null && random.chance(0.25)) {
      closeEarly(script, 'review');
      script.forbidden('STAGE_CLOSED', 'standingBody', 'verify', { of: unit });
      return;
    }
    const content = {
      of: unit,
      minus: profile.minus.size > 0 ? Object.fromEntries(profile.minus) : undefined,
      override:
        profile.override.size > 0
          ? Object.fromEntries(
              [...profile.override].map(([code, score]) => [
                code,
                { score: (score / 100).toString(), reason: 'Kiểm tra thực tế' },
              ]),
            )
          : undefined,
    };
    if (random.chance(0.1)) script.forbidden('FORBIDDEN', random.pick(reviewers), 'verify', content);
    if (random.chance(0.05)) {
      script.forbidden('SCORES_EXIST', 'standingBody', 'assign', { reviews: { [unit]: reviewers } });
    }
    const tried = random.chance(0.3) ? 'REASON_REQUIRED' : undefined;
    const code = script.attempt('standingBody', 'verify', content, tried);
    if (code === 'REASON_REQUIRED') {
      script.act('standingBody', 'verify', { ...content, reason: 'Đã đối chiếu hồ sơ gốc' });
    } else if (code !== null) throw new Error(`verify of ${unit} is refused: ${code}`);
    if (overdue === null && random.chance(0.05))
      script.forbidden('ALREADY_VERIFIED', 'standingBody', 'verify', { of: unit });
  });
}

/** What a reviewer's table is sometimes sent in with before it is right. */
function planMistakes(
  script: Script,
  cast: Cast,
  unit: string,
  reviewer: string,
  scores: { [code: string]: Plain },
): void {
  const { random } = script;
  if (random.chance(0.03)) script.forbidden('OWN_DOSSIER', unit, 'score', { of: unit, scores });
  const stranger = cast.registered.find((other) => other !== unit && !cast.reviewers.get(unit)?.includes(other));
  if (stranger && random.chance(0.05)) {
    script.forbidden('NOT_ASSIGNED', stranger, 'score', { of: unit, scores });
  }
  const [first, ...others] = script.year.regulation.criteria.filter(({ group }) => group !== null);
  if (first && others.length > 0 && random.chance(0.03)) {
    const { [first.code]: _, ...rest } = scores;
    script.forbidden('INCOMPLETE_SCORES', reviewer, 'score', { of: unit, scores: rest });
  }
}
