import { type Instant, type Language, type NoticeFacts, type NoticeKind, pageOf } from '@thidua/contracts';
import type { Bilingual, StageName } from '@thidua/domain';
import type { AccountLink, Letter, MessageContext, Named } from './letter';

/**
 * One message of each kind and of each of its shapes, as the culture bloc of Hà Nam would have had them in 2023. Every
 * template is tried on these when it is read, and they stand in docs/messages. Free text is in the words of its author.
 */
interface Example<K extends NoticeKind> {
  facts: NoticeFacts[K];
  recipient: string;
  stage?: StageName;
  deadline?: Instant;
  at: Instant;
  page: string;
  about?: string;
}

const NAMES: Record<Named, Record<string, Bilingual>> = {
  unit: {
    PL: { vi: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý', en: 'Culture and Information Office of Phủ Lý city' },
    DT: { vi: 'Phòng Văn hóa – Thông tin thị xã Duy Tiên', en: 'Culture and Information Office of Duy Tiên town' },
    KB: { vi: 'Phòng Văn hóa – Thông tin huyện Kim Bảng', en: 'Culture and Information Office of Kim Bảng district' },
    TL: {
      vi: 'Phòng Văn hóa – Thông tin huyện Thanh Liêm',
      en: 'Culture and Information Office of Thanh Liêm district',
    },
    LN: { vi: 'Phòng Văn hóa – Thông tin huyện Lý Nhân', en: 'Culture and Information Office of Lý Nhân district' },
  },
  body: { 'UBND-T': { vi: 'Ủy ban nhân dân tỉnh Hà Nam', en: "Hà Nam Provincial People's Committee" } },
  award: {
    'CTD-T': { vi: 'Cờ thi đua của Ủy ban nhân dân tỉnh', en: 'Provincial emulation flag' },
    'BK-T': { vi: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', en: 'Certificate of merit of the provincial chair' },
  },
  contest: {
    flag: { vi: 'Bình xét, suy tôn: Cờ thi đua của Ủy ban nhân dân tỉnh', en: 'Vote on: Provincial emulation flag' },
    'tie:CTD-T': {
      vi: 'Phân định đồng hạng: Cờ thi đua của Ủy ban nhân dân tỉnh',
      en: 'Choice between tied units: Provincial emulation flag',
    },
    head: { vi: 'Bầu Trưởng khối năm 2024', en: 'Election of the head of the bloc of 2024' },
  },
  criterion: {
    'I.2': { vi: 'Toàn dân đoàn kết xây dựng đời sống văn hóa', en: 'All people unite to build a cultural life' },
  },
  office: { head: { vi: 'Trưởng khối', en: 'head of the bloc' } },
};

const SITE = 'https://thidua.example.vn';
const CYCLE = '2023-hna';
const YEAR = `/years/${CYCLE}`;

const REGISTRATION_ENDS = '2023-03-25T10:00:00.000Z';
const SUBMISSION_ENDS = '2023-11-03T10:00:00.000Z';
const REVIEW_ENDS = '2023-11-11T10:00:00.000Z';
const RANKING_ENDS = '2023-11-13T10:00:00.000Z';
const POLL_ENDS = '2023-11-10T10:00:00.000Z';
const ISSUANCE_ENDS = '2023-12-15T10:00:00.000Z';
const BALLOTS_END = '2023-11-24T10:00:00.000Z';
const CONFERENCE = { startsAt: '2023-11-20T01:00:00.000Z', place: 'Trung tâm Văn hóa huyện Thanh Liêm', host: 'TL' };

export const EXAMPLES: { [K in NoticeKind]: Example<K>[] } = {
  stageOpened: [
    {
      facts: { closesAt: SUBMISSION_ENDS },
      recipient: 'unit:PL',
      stage: 'submission',
      at: '2023-10-16T01:00:00.000Z',
      page: `${YEAR}/dossiers/PL`,
    },
    {
      facts: { closesAt: null },
      recipient: 'unit:PL',
      stage: 'voting',
      at: CONFERENCE.startsAt,
      page: `${YEAR}/voting`,
    },
  ],
  reminder: [
    reminder('submission', 'unit:PL', SUBMISSION_ENDS, '2023-10-31T10:00:00.000Z', 'dossiers/PL'),
    reminder('registration', 'unit:PL', REGISTRATION_ENDS, '2023-03-22T10:00:00.000Z', 'registration'),
    reminder('conference', 'unit:PL', POLL_ENDS, '2023-11-07T10:00:00.000Z', 'conference'),
    reminder('review', 'unit:PL', REVIEW_ENDS, '2023-11-08T10:00:00.000Z', 'review'),
    reminder('ranking', 'standingBody', RANKING_ENDS, '2023-11-12T10:00:00.000Z', 'ranking'),
    reminder('voting', 'unit:PL', BALLOTS_END, '2023-11-23T10:00:00.000Z', 'voting'),
    reminder('issuance', 'body:UBND-T', ISSUANCE_ENDS, '2023-12-12T10:00:00.000Z', 'awards'),
    reminder('issuance', 'standingBody', ISSUANCE_ENDS, '2023-12-12T10:00:00.000Z', 'awards'),
  ],
  overdue: [
    {
      facts: { acceptedUntil: '2023-11-08T10:00:00.000Z' },
      recipient: 'unit:LN',
      stage: 'submission',
      deadline: SUBMISSION_ENDS,
      at: '2023-11-04T10:00:00.000Z',
      page: `${YEAR}/dossiers/LN`,
    },
    {
      facts: {},
      recipient: 'unit:LN',
      stage: 'review',
      deadline: REVIEW_ENDS,
      at: '2023-11-12T10:00:00.000Z',
      page: `${YEAR}/review`,
    },
    {
      facts: {},
      recipient: 'unit:LN',
      stage: 'voting',
      deadline: BALLOTS_END,
      at: '2023-11-27T00:00:00.000Z',
      page: `${YEAR}/voting`,
    },
  ],
  escalation: [
    escalation('submission', 'head', SUBMISSION_ENDS, ['LN', 'KB']),
    escalation('registration', 'head', REGISTRATION_ENDS, ['LN']),
    escalation('conference', 'head', POLL_ENDS, ['LN', 'KB']),
    escalation('conference', 'standingBody', POLL_ENDS, ['LN', 'KB']),
    escalation('review', 'head', REVIEW_ENDS, ['DT']),
    escalation('review', 'standingBody', REVIEW_ENDS, ['DT']),
    escalation('voting', 'head', BALLOTS_END, ['LN', 'KB']),
    escalation('voting', 'standingBody', BALLOTS_END, ['LN']),
    escalation('ranking', 'standingBody', RANKING_ENDS, ['standingBody']),
    escalation('issuance', 'standingBody', ISSUANCE_ENDS, ['body:UBND-T']),
  ],
  extended: [
    {
      facts: { previous: SUBMISSION_ENDS, reason: 'Huyện bị ngập do mưa lớn, mất điện từ ngày 01/11.' },
      recipient: 'unit:LN',
      stage: 'submission',
      deadline: '2023-11-06T10:00:00.000Z',
      at: '2023-11-02T03:00:00.000Z',
      page: `${YEAR}/dossiers/LN`,
    },
  ],
  closedEarly: [closedEarly('Các đơn vị đã thẩm định xong.'), closedEarly(null)],
  pactMissing: [
    {
      facts: { missing: [{ code: 'LN', since: REGISTRATION_ENDS }] },
      recipient: 'standingBody',
      stage: 'registration',
      at: REGISTRATION_ENDS,
      page: `${YEAR}/registration`,
    },
  ],
  returned: [
    {
      facts: { reason: 'Thiếu minh chứng cho tiêu chí I.2.', reviewer: 'DT', revision: 1 },
      recipient: 'unit:PL',
      stage: 'review',
      deadline: '2023-11-09T02:00:00.000Z',
      at: '2023-11-06T02:00:00.000Z',
      page: `${YEAR}/dossiers/PL`,
    },
  ],
  submitted: [dossier('standingBody', 1)],
  resubmitted: [{ ...dossier('unit:DT', 2), deadline: REVIEW_ENDS }],
  assigned: [
    {
      facts: { units: ['DT', 'KB'] },
      recipient: 'unit:PL',
      stage: 'review',
      deadline: REVIEW_ENDS,
      at: SUBMISSION_ENDS,
      page: `${YEAR}/review`,
    },
  ],
  assignmentImpossible: [
    {
      facts: { units: ['LN'] },
      recipient: 'standingBody',
      stage: 'review',
      at: SUBMISSION_ENDS,
      page: `${YEAR}/review`,
    },
  ],
  verified: [
    {
      facts: { total: '96.50' },
      recipient: 'unit:PL',
      stage: 'review',
      at: '2023-11-10T08:00:00.000Z',
      page: `${YEAR}/dossiers/PL`,
    },
  ],
  datesAsked: [
    {
      facts: { dates: [CONFERENCE.startsAt, '2023-11-22T01:00:00.000Z'] },
      recipient: 'unit:PL',
      stage: 'conference',
      deadline: POLL_ENDS,
      at: '2023-10-23T02:00:00.000Z',
      page: `${YEAR}/conference`,
    },
  ],
  invitation: [invitation({ ...CONFERENCE, sequence: 0 })],
  invitationMoved: [
    invitation({
      ...CONFERENCE,
      startsAt: '2023-11-22T01:00:00.000Z',
      sequence: 1,
      previous: CONFERENCE.startsAt,
      reason: 'Trùng lịch họp Hội đồng nhân dân tỉnh.',
    }),
  ],
  invitationCancelled: [
    invitation({ startsAt: CONFERENCE.startsAt, reason: 'Năm thi đua được lập lại theo quy chế mới.', sequence: 2 }),
  ],
  rankingPublished: [ranking({ closesAt: RANKING_ENDS }, REVIEW_ENDS), ranking({ closesAt: null }, REVIEW_ENDS)],
  rankingFixed: [ranking({ rank: 1 }, RANKING_ENDS), ranking({ rank: null }, RANKING_ENDS)],
  objectionRaised: [
    {
      facts: { unit: 'KB', criterion: 'I.2' },
      recipient: 'standingBody',
      stage: 'ranking',
      deadline: RANKING_ENDS,
      at: '2023-11-12T02:00:00.000Z',
      page: `${YEAR}/ranking`,
    },
  ],
  objectionAnswered: [
    ranking({ criterion: 'I.2', accepted: true, reason: 'Đã đối chiếu số liệu gia đình văn hóa.' }, RANKING_ENDS),
    ranking({ criterion: 'I.2', accepted: false, reason: 'Minh chứng không thuộc năm thi đua.' }, RANKING_ENDS),
  ],
  ballotOpen: [
    voting('unit:PL', { contest: 'flag', round: 1, secret: true }),
    voting('unit:PL', { contest: 'head', round: 2, secret: false }),
    { ...voting('unit:PL', { contest: 'flag', round: 1, secret: true }), deadline: BALLOTS_END },
  ],
  result: [
    voting('unit:PL', { contest: 'flag', status: 'passed', winners: ['PL'] }),
    voting('head', { contest: 'head', status: 'elected', winners: ['PL'] }),
    voting('unit:PL', { contest: 'tie:CTD-T', status: 'elected', winners: ['PL'] }),
    voting('standingBody', { contest: 'head', status: 'settled', winners: ['PL'] }),
    voting('unit:PL', { contest: 'flag', status: 'empty', winners: [] }),
  ],
  deadlock: [voting('standingBody', { contest: 'head' })],
  nominated: [{ ...award('body:UBND-T', {}), deadline: ISSUANCE_ENDS }, award('unit:PL', {})],
  decision: [award('standingBody', { number: '1524/QĐ-UBND', date: '2023-12-08' })],
  awarded: [award('unit:PL', { certificate: '15/2023' })],
  awardRefused: [award('unit:PL', { reason: 'Đơn vị đã được tặng cờ của Bộ cho cùng thành tích.' })],
  awardRevoked: [award('unit:PL', { number: '210/QĐ-UBND', reason: 'Kê khai không đúng thành tích.' })],
  recognised: [
    {
      facts: { office: 'head', unit: 'PL' },
      recipient: 'unit:PL',
      stage: 'issuance',
      at: '2023-12-08T02:00:00.000Z',
      page: `${YEAR}/awards`,
    },
  ],
  cancelled: [
    {
      facts: { reason: 'Khối được tổ chức lại theo quyết định mới của tỉnh.' },
      recipient: 'unit:PL',
      at: '2023-06-30T02:00:00.000Z',
      page: YEAR,
    },
  ],
  yearDrafted: [
    { facts: { opensAt: '2024-02-05T01:00:00.000Z' }, recipient: 'head', at: '2024-01-22T01:00:00.000Z', page: YEAR },
  ],
  yearNotDrafted: [
    { facts: { openYear: 2023 }, recipient: 'standingBody', at: '2024-01-22T01:00:00.000Z', page: YEAR },
  ],
  yearNotOpened: [
    {
      facts: { because: 'CALENDAR_PAST' },
      recipient: 'head',
      at: '2024-02-05T01:00:00.000Z',
      page: YEAR,
    },
  ],
  account: [{ facts: {}, recipient: 'account:an', at: '2023-01-16T02:00:00.000Z', page: '/' }],
};

export const EXAMPLE_LINKS: Record<'invitation' | 'passwordReset', Omit<AccountLink, 'to'>> = {
  invitation: { link: `${SITE}/invitations/Y2h1eWVuLW1v`, validUntil: '2023-01-30T02:00:00.000Z' },
  passwordReset: { link: `${SITE}/password-resets/Y2h1eWVuLWhh`, validUntil: '2023-01-16T03:00:00.000Z' },
};

export function examplePerson(language: Language): Letter['to'] {
  return { name: 'Nguyễn Văn An', address: 'an@phuly.example.vn', language };
}

/** The examples of a kind as letters to one person. */
export function exampleLetters(kind: NoticeKind, language: Language, context: Partial<MessageContext> = {}): Letter[] {
  return EXAMPLES[kind].map(({ facts, stage = null, deadline = null, about = '', recipient, at, page }) => ({
    kind,
    facts,
    stage,
    about,
    recipient,
    deadline,
    at,
    to: examplePerson(language),
    context: {
      cycle: CYCLE,
      zone: 'Asia/Ho_Chi_Minh',
      bloc: {
        vi: 'Khối thi đua văn hóa các huyện, thị xã, thành phố tỉnh Hà Nam',
        en: 'Culture emulation bloc of the districts, town and city of Hà Nam',
      },
      year: kind === 'yearDrafted' || kind === 'yearNotOpened' ? 2024 : 2023,
      rehearsal: false,
      nameOf: (named, code) => NAMES[named][code] ?? { vi: code, en: code },
      link: `${SITE}${page}`,
      ...context,
    },
  }));
}

function reminder(
  stage: StageName,
  recipient: string,
  deadline: Instant,
  at: Instant,
  page: string,
): Example<'reminder'> {
  return { facts: {}, recipient, stage, deadline, at, page: `${YEAR}/${page}` };
}

function escalation(stage: StageName, recipient: string, since: Instant, codes: string[]): Example<'escalation'> {
  const at = new Date(Date.parse(since) + 2 * 86_400_000).toISOString();
  const missing = codes.map((code) => ({ code, since }));
  return {
    facts: { missing },
    recipient,
    stage,
    deadline: since,
    at,
    page: pageOf({ cycle: CYCLE, stage, subject: stage }),
  };
}

function closedEarly(reason: string | null): Example<'closedEarly'> {
  return {
    facts: { previous: REVIEW_ENDS, reason },
    recipient: 'unit:PL',
    stage: 'review',
    at: '2023-11-10T03:00:00.000Z',
    page: YEAR,
  };
}

function dossier(recipient: string, revision: number) {
  const stage: StageName = 'review';
  const facts = { unit: 'PL', revision };
  return { facts, recipient, stage, at: '2023-11-01T02:15:00.000Z', page: `${YEAR}/dossiers/PL` };
}

function invitation<F>(facts: F) {
  const stage: StageName = 'conference';
  return { facts, recipient: 'unit:PL', stage, at: '2023-11-10T10:00:00.000Z', page: `${YEAR}/conference` };
}

function ranking<F>(facts: F, at: Instant) {
  const stage: StageName = 'ranking';
  return { facts, recipient: 'unit:KB', stage, at, page: `${YEAR}/ranking` };
}

function voting<F extends { contest: string }>(recipient: string, facts: F) {
  const stage: StageName = 'voting';
  return { facts, recipient, stage, at: '2023-11-20T03:30:00.000Z', page: `${YEAR}/voting/${facts.contest}` };
}

function award<F>(recipient: string, more: F) {
  const stage: StageName = 'issuance';
  const facts = { award: 'CTD-T', unit: 'PL', ...more };
  return { facts, recipient, stage, at: '2023-12-08T02:00:00.000Z', page: `${YEAR}/awards` };
}
