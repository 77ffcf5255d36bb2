import { formatScore, toInstant } from '@thidua/domain';
import type { Act, DossierFields, Scores } from '@thidua/rulebook';
import { type ApiClient, Refused } from './api-client';
import type { Cast } from './cast';
import { evidencePdf } from './evidence';

/** Where an act is played: whose year, by whom, and how its commands are keyed so that a retry does nothing twice. */
export interface Scene {
  cycle: string;
  cast: Cast;
  /** The bloc's zone. */
  zone: string;
  /** Members of the bloc in its order. */
  units: string[];
  /** Of the tally committee as it was last named. */
  committee: string[];
  key(step?: string): string;
}

type ActOf<Name extends Act['do']> = Extract<Act, { do: Name }>;

interface DossierView {
  draft: { self?: Record<string, string>; indicators?: Record<string, unknown> };
  evidence: { criterion: string; name: string }[];
}

interface AwardView {
  award: string;
  unit: string;
  state: string;
}

const texts = (scores: Scores): Record<string, string> =>
  Object.fromEntries(Object.entries(scores).map(([criterion, score]) => [criterion, formatScore(score)]));

const at = (...parts: string[]): string => parts.map((part) => encodeURIComponent(part)).join('/');

/** Saves a draft over the one that is there. */
async function putDraft(officer: ApiClient, path: string, dossier: DossierFields, again = true): Promise<DossierView> {
  const { body, etag } = await officer.draft<DossierView>(path);
  const draft = {
    self: dossier.self ? texts(dossier.self) : (body.draft.self ?? {}),
    indicators: dossier.indicators ?? body.draft.indicators ?? {},
  };
  try {
    await officer.call(`${path}/draft`, { method: 'PUT', body: draft, headers: { 'if-match': etag } });
  } catch (error) {
    // saved, and the answer lost: sent again it met its own version, and nobody else writes here
    if (!again || !(error instanceof Refused) || error.code !== 'VERSION_MISMATCH') throw error;
    return putDraft(officer, path, dossier, false);
  }
  return body;
}

async function saveDraft(scene: Scene, unit: string, dossier: DossierFields): Promise<void> {
  const path = `/cycles/${scene.cycle}/submissions/${at(unit)}`;
  const officer = scene.cast.officer(unit);
  const body = await putDraft(officer, path, dossier);
  for (const [criterion, names] of Object.entries(dossier.evidence ?? {})) {
    for (const name of names) {
      const there = body.evidence.some((file) => file.criterion === criterion && file.name === name);
      if (there) continue;
      await officer.call(
        `${path}/evidence?criterion=${encodeURIComponent(criterion)}&name=${encodeURIComponent(name)}`,
        {
          method: 'POST',
          bytes: evidencePdf(['Minh chứng', unit, criterion, name]),
          headers: { 'content-type': 'application/octet-stream', 'idempotency-key': scene.key(`${criterion}/${name}`) },
        },
      );
    }
  }
}

async function recordTally(scene: Scene, act: ActOf<'recordTally'>): Promise<void> {
  const { contest, round, issued, collected, valid, invalid, votes } = act;
  const path = `/cycles/${scene.cycle}/contests/${at(contest)}`;
  const seen = await scene.cast.by('head').get<{ rounds: { round: number; nominees: string[] }[] }>(path);
  const nominees = seen.rounds.find((one) => one.round === round)?.nominees ?? [];
  const acting = scene.committee.filter((unit) => !nominees.includes(unit));
  const [first, second] = acting.length >= 2 ? acting : scene.committee;
  if (first === undefined || second === undefined) throw new Error(`no tally committee for ${contest}`);
  const figures = { issued, collected, valid, invalid, votes };
  const tally = `${path}/rounds/${round}/tally`;
  await scene.cast.by(first).command(tally, scene.key('enter'), figures);
  await scene.cast.by(second).command(`${tally}/confirm`, scene.key('confirm'), figures);
}

async function castBallots(scene: Scene, act: ActOf<'ballots'>): Promise<void> {
  const path = `/cycles/${scene.cycle}/contests/${at(act.contest)}`;
  for (const [unit, choice] of Object.entries(act.ballots)) {
    await scene.cast.by(unit).command(`${path}/ballots/${at(unit)}`, scene.key(unit), { choice });
  }
  await scene.cast.by('head').command(`${path}/close`, scene.key('close'));
}

/** The units an issuing body's act is about: the one named, else every nominee of the award that waits for it. */
async function nomineesOf(scene: Scene, award: string, unit?: string): Promise<string[]> {
  if (unit !== undefined) return [unit];
  const { rows } = await scene.cast.by('standingBody').get<{ rows: AwardView[] }>(`/cycles/${scene.cycle}/awards`);
  const mine = rows.filter((row) => row.award === award);
  const pending = mine.filter((row) => row.state === 'pending');
  const chosen = (pending.length > 0 ? pending : mine).map((row) => row.unit);
  return chosen.length > 0 ? chosen : scene.units.slice(0, 1);
}

/** How each act of `year.yaml` is played through the API, by the accounts whose act it is. */
const PLAYS: { [Name in Act['do']]: (scene: Scene, act: ActOf<Name>) => Promise<unknown> } = {
  register: (scene, act) =>
    scene.cast
      .by(act.by)
      .command(`/cycles/${scene.cycle}/registrations/${at(act.by)}`, scene.key(), { titles: act.titles }),
  signPact: (scene, act) => scene.cast.by(act.by).command(`/cycles/${scene.cycle}/pacts/${at(act.by)}`, scene.key()),
  saveDraft: (scene, act) => saveDraft(scene, act.by, act),
  async submit(scene, act) {
    await saveDraft(scene, act.by, act);
    await scene.cast.by(act.by).command(`/cycles/${scene.cycle}/submissions/${at(act.by)}/submit`, scene.key());
  },
  withdraw: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/submissions/${at(act.by)}/withdraw`, scene.key()),
  extend: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/extensions`, scene.key(), {
      stage: act.stage,
      until: toInstant(act.until, scene.zone),
      reason: act.reason ?? '',
      ...(act.units && { units: act.units }),
    }),
  closeStage: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/stages/${act.stage}/close`, scene.key(), {
      ...(act.reason !== undefined && { reason: act.reason }),
    }),
  conflict: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/conflicts/${at(act.by)}`, scene.key(), {
      of: act.of,
      reason: act.reason ?? '',
    }),
  assign: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/assignments`, scene.key(), { reviews: act.reviews }),
  return(scene, act) {
    return scene.cast.officer(act.by).command(`/cycles/${scene.cycle}/submissions/${at(act.of)}/return`, scene.key(), {
      reason: act.reason ?? '',
    });
  },
  score: (scene, act) =>
    scene.cast
      .officer(act.by)
      .command(`/cycles/${scene.cycle}/submissions/${at(act.of)}/reviews/${at(act.by)}/approve`, scene.key(), {
        scores: texts(act.scores),
        ...(act.reasons && { reasons: act.reasons }),
      }),
  verify: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/submissions/${at(act.of)}/verify`, scene.key(), {
      ...(act.override && {
        override: Object.fromEntries(
          Object.entries(act.override).map(([criterion, { score, reason }]) => [
            criterion,
            { score: formatScore(score), reason: reason ?? '' },
          ]),
        ),
      }),
      ...(act.minus && { minus: act.minus }),
      ...(act.reason !== undefined && { reason: act.reason }),
    }),
  object: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/objections/${at(act.of)}`, scene.key(), {
      criterion: act.criterion,
      reason: act.reason ?? '',
    }),
  answerObjection: (scene, act) =>
    scene.cast
      .by(act.by)
      .command(`/cycles/${scene.cycle}/objections/${at(act.of, act.criterion)}/answer`, scene.key(), {
        accept: act.accept,
        ...(act.score !== undefined && { score: formatScore(act.score) }),
        reason: act.reason ?? '',
      }),
  offerDates: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/conference/dates`, scene.key(), {
      host: act.host,
      place: act.place,
      dates: act.dates.map((date) => toInstant(date, scene.zone)),
    }),
  answerDates: (scene, act) =>
    scene.cast
      .by(act.by)
      .command(`/cycles/${scene.cycle}/conference/answers/${at(act.by)}`, scene.key(), { answers: act.answers }),
  fixDate: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/conference/fix`, scene.key(), {
      date: toInstant(act.date, scene.zone),
      ...(act.reason !== undefined && { reason: act.reason }),
    }),
  moveDate: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/conference/move`, scene.key(), {
      date: toInstant(act.date, scene.zone),
      reason: act.reason ?? '',
    }),
  attend: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/conference/attendance`, scene.key(), {
      present: act.present,
      excused: act.excused ?? [],
    }),
  async tallyCommittee(scene, act) {
    await scene.cast
      .by(act.by)
      .command(`/cycles/${scene.cycle}/tally-committee`, scene.key(), { members: act.members });
    scene.committee = act.members;
  },
  candidates: (scene, act) =>
    scene.cast
      .by(act.by)
      .command(`/cycles/${scene.cycle}/contests/${at(act.contest)}/candidates`, scene.key(), { units: act.units }),
  openContest: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/contests/${at(act.contest)}/open`, scene.key(), {
      ...(act.until !== undefined && { until: toInstant(act.until, scene.zone) }),
    }),
  ballots: castBallots,
  recordTally,
  settle: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/contests/${at(act.contest)}/settle`, scene.key(), {
      winners: act.winners,
      reason: act.reason ?? '',
    }),
  closeConference: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/conference/close`, scene.key()),
  nominate: (scene, act) => scene.cast.by(act.by).command(`/cycles/${scene.cycle}/nominations`, scene.key()),
  async decide(scene, act) {
    for (const unit of await nomineesOf(scene, act.award, act.unit)) {
      const path = `/cycles/${scene.cycle}/awards/${at(act.award, unit)}/decide`;
      await scene.cast.by(act.by).command(path, scene.key(unit), { number: act.number, date: act.date });
    }
  },
  async refuse(scene, act) {
    for (const unit of await nomineesOf(scene, act.award, act.unit)) {
      const path = `/cycles/${scene.cycle}/awards/${at(act.award, unit)}/refuse`;
      await scene.cast.by(act.by).command(path, scene.key(unit), { reason: act.reason ?? '' });
    }
  },
  recognise: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/officers/${at(act.office)}/recognise`, scene.key(), {
      number: act.number,
      date: act.date,
    }),
  revoke: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/awards/${at(act.award, act.unit)}/revoke`, scene.key(), {
      number: act.number,
      date: act.date,
      reason: act.reason ?? '',
    }),
  cancelCycle: (scene, act) =>
    scene.cast.by(act.by).command(`/cycles/${scene.cycle}/cancel`, scene.key(), { reason: act.reason ?? '' }),
};

/** Plays one act. @throws Refused when the rules forbid it */
export function playAct<Name extends Act['do']>(scene: Scene, act: ActOf<Name>): Promise<unknown> {
  return PLAYS[act.do as Name](scene, act);
}
