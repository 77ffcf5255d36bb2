import { points } from './numbers';
import type { Random } from './random';
import { file, type Plain } from './writing';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A wall time of the bloc's zone, as if it were UTC. */
export type Wall = number;

export function wallText(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 16);
}

interface Times {
  registrationOpens: Wall;
  registrationCloses: Wall;
  submissionOpens: Wall;
  submissionCloses: Wall;
  reviewOpens: Wall;
  reviewCloses: Wall;
  pollOpens: Wall;
  pollCloses: Wall;
  rankingCloses: Wall;
  issuanceCloses: Wall;
}

export interface RandomRules {
  bloc: string;
  rules: string;
  times: Times;
  acceptDays: number;
  withinDays: number;
  /** Scores are written in steps of so many hundredths. */
  step: number;
}

function calendar(random: Random, year: number): Times {
  const date = (month: number, day: number, hour: number) => Date.UTC(year, month - 1, day, hour);
  const submissionOpens = date(10, random.between(1, 8), 8);
  const submissionCloses = submissionOpens + random.between(12, 18) * DAY + 9 * HOUR;
  const reviewCloses = submissionCloses + 21 * DAY;
  return {
    registrationOpens: date(2, random.between(1, 10), 8),
    registrationCloses: date(3, random.between(15, 31), 17),
    submissionOpens,
    submissionCloses,
    reviewOpens: submissionCloses + (random.chance(0.3) ? 15 * HOUR : 0),
    reviewCloses,
    pollOpens: submissionOpens + 4 * DAY,
    pollCloses: reviewCloses - 2 * DAY,
    rankingCloses: reviewCloses + random.between(3, 4) * DAY,
    issuanceCloses: date(12, 30, 17),
  };
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const name = (vi: string, en: string) => ({ vi, en });

function scoring(random: Random, step: number): { [key: string]: Plain } {
  const indicators = ROMAN.slice(0, random.between(0, 2)).map((_, index) => (index === 0 ? 'GDVH' : 'KDCVH'));
  const groups = ROMAN.slice(0, random.between(2, 4)).map((code, index) => ({
    code,
    name: name(`Nhóm ${code}`, `Group ${code}`),
    criteria: Array.from({ length: random.between(1, 5) }, (_, place) => ({
      code: `${code}.${place + 1}`,
      max: points(random.between(8, 60) * step),
      name: name(`Tiêu chí ${code}.${place + 1}`, `Criterion ${code}.${place + 1}`),
      evidence: random.chance(0.3) ? 'required' : undefined,
      indicators: index === 0 && place === 0 && indicators.length > 0 ? indicators : undefined,
    })),
  }));
  const bonus = Array.from({ length: random.between(0, 4) }, (_, index) => ({
    code: `B.${index + 1}`,
    max: points(random.between(2, 8) * step),
    name: name(`Điểm thưởng ${index + 1}`, `Bonus ${index + 1}`),
  }));
  const minus = Array.from({ length: random.between(1, 3) }, (_, index) => {
    const each = random.between(1, 4) * step;
    return {
      code: `M.${index + 1}`,
      each: points(each),
      max: points(each * random.between(1, 4)),
      per: index === 0 ? 'day' : undefined,
      name: name(`Điểm trừ ${index + 1}`, `Minus ${index + 1}`),
    };
  });
  return {
    groups,
    bonus: bonus.length > 0 ? { max: points(random.between(4, 12) * step), criteria: bonus } : undefined,
    minus: { criteria: minus },
    indicators: indicators.map((code) => ({
      code,
      name: name(`Chỉ tiêu ${code}`, `Indicator ${code}`),
      unit: 'household',
    })),
  } as { [key: string]: Plain };
}

function passing(random: Random): Plain {
  const of = random.pick(['members', 'present', 'collected', 'valid']);
  return random.chance(0.5)
    ? { of, moreThan: random.pick(['50%', '1/2', '60%']) }
    : { of, atLeast: random.pick(['80%', '2/3', '60%', '90%', '66.5%']) };
}

function voting(random: Random, units: number, awards: string[]): { [key: string]: Plain } {
  const election = (code: string, excludes: string[]) => ({
    code,
    kind: 'election',
    office: code,
    seats: 1,
    mode: 'paper',
    pass: { of: random.pick(['members', 'present', 'collected', 'valid']), moreThan: '50%' },
    rounds: random.between(1, 3),
    onDeadlock: 'standingBody',
    excludes: excludes.length > 0 ? excludes : undefined,
  });
  const approvals = awards.map((award, index) => ({
    code: index === 0 ? 'flag' : index === 1 ? 'merit' : `merit-${index}`,
    kind: 'approval',
    award,
    mode: units < 5 || random.chance(0.2) ? 'paper' : 'secret',
    pass: passing(random),
    onFail: 'next',
    rounds: random.between(1, 3),
  }));
  return {
    quorum: { of: 'members', ...(random.chance(0.6) ? { atLeast: random.pick(['2/3', '60%']) } : { moreThan: '50%' }) },
    contests: [
      // People may vote on the awards in another order than that in which the quotas are filled.
      ...(random.chance(0.2) ? random.shuffle(approvals) : approvals),
      election('head', []),
      election('deputy', ['head']),
    ],
    tallyCommittee: { size: Math.min(3, units - 1), excludes: 'candidates' },
  };
}

const UNIT_CODES = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN', 'NH', 'ĐV', 'X-1', 'X.2', 'Y_3', 'Ô9'];
const ERA: Record<number, string> = { 2022: 'A', 2023: 'A', 2024: 'B', 2025: 'C' };

/** A bloc and a rule set that a strict reader accepts, with the times its year will need. */
export function randomRules(random: Random, least: number, most: number): RandomRules {
  const year = random.between(2022, 2025);
  const codes = random.sample(UNIT_CODES, random.between(least, most));
  const bodies = ['UBND-T', 'SVHTTDL'].slice(0, random.between(1, 2));
  const awards = ['CTD-T', 'BK-T', 'GK-S'].slice(0, random.between(1, 3));
  const step = random.pick([25, 50, 100, 250]);
  const times = calendar(random, year);
  const acceptDays = random.between(1, 4);
  const withinDays = random.between(1, 3);
  const ofScoring = scoring(random, step);
  const groups = (ofScoring.groups as { code: string }[]).map((group) => `group.${group.code}`);
  const bodyName = (code: string) => name(`Cơ quan ${code}`, `Body ${code}`);
  const body = (code: string, document: string) => ({
    code,
    name: bodyName(code),
    signerTitle: name('Thủ trưởng', 'Head of the body'),
    documentCode: document,
  });
  const bloc = {
    format: 1,
    bloc: {
      code: 'KTD-NN',
      name: name('Khối thi đua ngẫu nhiên', 'Random emulation bloc'),
      timezone: random.chance(0.8) ? 'Asia/Ho_Chi_Minh' : random.pick(['UTC', 'Asia/Tokyo', 'Asia/Kolkata']),
      standingBody: { code: 'SVHTTDL', name: bodyName('SVHTTDL') },
      issuingBodies: bodies.map((code) => body(code, code === 'UBND-T' ? 'QĐ-UBND' : 'QĐ-SVHTTDL')),
      units: codes.map((code) => ({ code, name: name(`Đơn vị ${code}`, `Unit ${code}`) })),
      officers: { year, head: codes[0] ?? '', deputy: codes[1] ?? '' },
    },
  };
  const rules = {
    format: 1,
    year,
    era: ERA[year] ?? 'C',
    verified: false,
    source: 'SYNTHETIC',
    calendar: {
      registration: { opens: wallText(times.registrationOpens), closes: wallText(times.registrationCloses) },
      submission: { opens: wallText(times.submissionOpens), closes: wallText(times.submissionCloses) },
      review: { opens: wallText(times.reviewOpens), closes: wallText(times.reviewCloses) },
      conference: { opens: wallText(times.pollOpens), closes: wallText(times.pollCloses) },
      ranking: { opens: wallText(times.reviewCloses), closes: wallText(times.rankingCloses) },
      issuance: { closes: wallText(times.issuanceCloses) },
    },
    reminders: {
      default: { before: ['P7D', 'P1D'], after: ['P1D'], escalateAfter: 'P2D', escalateTo: ['head', 'standingBody'] },
    },
    registration: { titles: awards, pact: 'required' },
    submission: {
      revisions: { max: random.between(1, 2), within: `P${withinDays}D` },
      late: { acceptUntil: `P${acceptDays}D`, minusCode: 'M.1' },
      gap: { of: 'total', percent: random.pick([2, 5, 10]), needs: 'reason' },
      evidence: { maxFiles: 20, maxBytes: 20_971_520, types: ['pdf', 'docx', 'xlsx', 'jpg', 'png'] },
    },
    scoring: ofScoring,
    review: {
      reviewersPerSubmission: random.between(1, Math.min(3, codes.length - 2)),
      assignment: 'crossUnits',
      combine: 'mean',
      verifiedBy: 'standingBody',
    },
    ranking: {
      ties: [
        ...random.shuffle([
          ...random.sample(groups, random.between(0, 2)),
          ...(random.chance(0.6) ? ['fewestMinus'] : []),
        ]),
        'vote',
        'standingBody',
      ],
      quotas: awards.map((award) => ({ award, nominees: random.between(1, Math.min(3, codes.length - 1)) })),
      ineligible: random.chance(0.3) ? ['notRegistered', 'noSubmission', 'noPact'] : ['notRegistered', 'noSubmission'],
    },
    voting: voting(random, codes.length, awards),
    awards: awards.map((code, index) => ({
      code,
      kind: index === 0 ? 'flag' : 'certificate',
      name: name(`Hình thức ${code}`, `Award ${code}`),
      issuedBy: random.pick(bodies),
    })),
  };
  return {
    bloc: file(bloc, 'A made-up bloc. SYNTHETIC.'),
    rules: file(rules as { [key: string]: Plain }, 'A made-up rule set. SYNTHETIC.'),
    times,
    acceptDays,
    withinDays,
    step,
  };
}
