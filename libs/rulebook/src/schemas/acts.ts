import { STAGES } from '@thidua/domain';
import {
  byCode,
  CODE,
  CONTEST,
  choice,
  code,
  date,
  integer,
  LIMITS,
  list,
  map,
  PLAYED_SCORE,
  RATE,
  text,
  time,
} from './parts';
import type { Schema } from './schema';

/** Who may be named in `by`: `head` stands for the deputy as well. */
type Actor = 'unit' | 'head' | 'standingBody' | 'tally' | 'units' | 'issuingBody';

/** What a code in an act refers to. */
type ReferenceKind = 'unit' | 'title' | 'criterion' | 'minus' | 'indicator' | 'contest' | 'award' | 'office';

/** Where codes stand in a field: the field itself, its entries (or itself, when it is no list), its keys. */
export type Reference = { in: 'self' | 'entries' | 'keys' | 'keysAndEntries'; kind: ReferenceKind };

export interface ActDefinition {
  by: Actor[];
  description: string;
  /** As {@link map}: a key that ends in "?" may be left out. */
  fields: Record<string, Schema>;
  references: Record<string, Reference>;
}

const score: Schema = { type: ['number', 'string'], pattern: PLAYED_SCORE, description: 'Điểm. / Score.' };
const reason = text('Lý do. / Reason.');
const unit = code('Mã đơn vị. / Code of a unit.');
const units = (description: string) => list(description, unit, LIMITS.units);
const contest: Schema = {
  type: ['string', 'number'],
  pattern: CONTEST,
  description: 'Mã cuộc bỏ phiếu, hoặc tie:MÃ. / Code of a contest, or tie:CODE.',
};
const award = code('Mã danh hiệu. / Code of the award.');
const criterionCode = code('Mã tiêu chí. / Code of a criterion.');
const decisionNumber = text('Số quyết định, giữ nguyên như đã viết. / Number of the decision, kept as written.', 64);
const decisionDate = date('Ngày ký. / Date of the decision.');
const count = (description: string) => integer(description, 0, 1_000_000);

const one = (kind: ReferenceKind): Reference => ({ in: 'self', kind });
const each = (kind: ReferenceKind): Reference => ({ in: 'entries', kind });
const keys = (kind: ReferenceKind): Reference => ({ in: 'keys', kind });

const dossier: Pick<ActDefinition, 'fields' | 'references'> = {
  fields: {
    'self?': byCode(
      'Điểm tự chấm theo tiêu chí, kể cả điểm thưởng. / Self-scores by criterion, bonus claims included.',
      score,
      LIMITS.criteria,
    ),
    'indicators?': byCode(
      'Số liệu theo chỉ tiêu. / Counts by indicator.',
      map('Số liệu. / Counts.', {
        of: integer('Tổng số. / How many there are.', 0, 2_000_000_000),
        met: integer('Số đạt. / How many meet it.', 0, 2_000_000_000),
        'stated?': {
          type: ['string', 'number'],
          pattern: RATE,
          description: 'Tỷ lệ đơn vị ghi, giữ nguyên số thập phân. / The stated rate, with the decimals as written.',
        },
      }),
      LIMITS.indicators,
    ),
    'evidence?': byCode(
      'Tệp minh chứng theo tiêu chí. / Evidence files by criterion.',
      list('Tên tệp. / File names.', text('Tên tệp. / File name.', 200), LIMITS.criteria),
      LIMITS.criteria,
    ),
  },
  references: { self: keys('criterion'), indicators: keys('indicator'), evidence: keys('criterion') },
};

const of = { of: code('Hồ sơ của đơn vị nào. / Whose dossier.') };
const stage = choice('Giai đoạn. / The stage.', ...STAGES);

/** The acts of a year: what each is given, who does it, and what its codes refer to. */
export const ACTS = {
  register: {
    by: ['unit'],
    description: 'Đăng ký danh hiệu. / Pledges titles.',
    fields: { titles: list('Danh hiệu. / Titles.', award, LIMITS.awards) },
    references: { titles: each('title') },
  },
  signPact: { by: ['unit'], description: 'Ký giao ước. / Signs the pact.', fields: {}, references: {} },
  saveDraft: { by: ['unit'], description: 'Lưu bản nháp hồ sơ. / Saves the draft of the dossier.', ...dossier },
  submit: {
    by: ['unit'],
    description: 'Nộp hồ sơ, kể cả nộp lại. / Submits the dossier, also after a return.',
    ...dossier,
  },
  withdraw: {
    by: ['unit'],
    description: 'Rút hồ sơ để sửa trước hạn. / Reopens it before the deadline.',
    fields: {},
    references: {},
  },
  extend: {
    by: ['standingBody', 'head'],
    description:
      'Gia hạn, cho mọi đơn vị nếu không ghi đơn vị. / Extends a deadline, for everybody unless units are named.',
    fields: {
      stage,
      until: time('Hạn mới. / The new deadline.'),
      'reason?': reason,
      'unit?': unit,
      'units?': units('Các đơn vị. / The units.'),
    },
    references: { unit: one('unit'), units: each('unit') },
  },
  closeStage: {
    by: ['standingBody'],
    description: 'Đóng giai đoạn sớm. / Closes a stage early.',
    fields: { stage, 'reason?': reason },
    references: {},
  },
  conflict: {
    by: ['unit'],
    description: 'Khai báo xung đột lợi ích. / Declares a conflict of interest.',
    fields: { ...of, 'reason?': reason },
    references: { of: one('unit') },
  },
  assign: {
    by: ['standingBody'],
    description: 'Phân công chấm, thay cho phân công tự động. / Assigns reviewers, instead of the computed assignment.',
    fields: {
      reviews: byCode(
        'Đơn vị → các đơn vị chấm. / Unit → its reviewers.',
        units('Đơn vị chấm. / Reviewers.'),
        LIMITS.units,
      ),
    },
    references: { reviews: { in: 'keysAndEntries', kind: 'unit' } },
  },
  return: {
    by: ['unit', 'standingBody'],
    description: 'Trả lại hồ sơ. / Sends a dossier back.',
    fields: { ...of, 'reason?': reason },
    references: { of: one('unit') },
  },
  score: {
    by: ['unit'],
    description: 'Chấm và xác nhận. / Saves the scores and approves.',
    fields: {
      ...of,
      scores: byCode('Điểm theo tiêu chí. / Scores by criterion.', score, LIMITS.criteria),
      'reasons?': byCode('Lý do theo tiêu chí. / Reasons by criterion.', reason, LIMITS.criteria),
    },
    references: { of: one('unit'), scores: keys('criterion'), reasons: keys('criterion') },
  },
  verify: {
    by: ['standingBody'],
    description: 'Duyệt hồ sơ. / Verifies a dossier.',
    fields: {
      ...of,
      'override?': byCode(
        'Điểm thay theo tiêu chí. / Overrides by criterion.',
        map('Điểm thay. / An override.', { score, 'reason?': reason }),
        LIMITS.criteria,
      ),
      'minus?': byCode('Số lần trừ theo mã. / How often each minus applies.', count('Số lần. / Times.'), LIMITS.minus),
      'reason?': text('Lý do chênh lệch. / Reason for a gap.'),
    },
    references: { of: one('unit'), override: keys('criterion'), minus: keys('minus') },
  },
  object: {
    by: ['unit'],
    description: 'Kiến nghị về một tiêu chí. / Objects to a criterion.',
    fields: { ...of, criterion: criterionCode, 'reason?': reason },
    references: { of: one('unit'), criterion: one('criterion') },
  },
  answerObjection: {
    by: ['standingBody'],
    description: 'Trả lời kiến nghị. / Answers an objection.',
    fields: {
      ...of,
      criterion: criterionCode,
      accept: { type: 'boolean', description: 'Chấp nhận hay không. / Accepted or not.' },
      'score?': score,
      'reason?': reason,
    },
    references: { of: one('unit'), criterion: one('criterion') },
  },
  offerDates: {
    by: ['head'],
    description: 'Đề xuất ngày họp. / Offers dates of the conference.',
    fields: {
      host: code('Đơn vị đăng cai. / The unit that hosts.'),
      place: text('Địa điểm. / Place.'),
      dates: list('Các ngày. / The dates.', time('Ngày giờ. / Date and time.'), 20, 1),
    },
    references: { host: one('unit') },
  },
  answerDates: {
    by: ['unit', 'standingBody'],
    description: 'Trả lời về ngày họp. / Answers the offered dates.',
    fields: {
      answers: list(
        'Mỗi ngày một câu. / One for each date.',
        choice('Câu trả lời. / Answer.', 'can', 'ifNeeded', 'cannot'),
        20,
        1,
      ),
    },
    references: {},
  },
  fixDate: {
    by: ['head'],
    description: 'Chốt ngày họp. / Fixes the date.',
    fields: { date: time('Ngày giờ. / Date and time.'), 'reason?': reason },
    references: {},
  },
  moveDate: {
    by: ['head'],
    description: 'Đổi ngày họp. / Moves the date.',
    fields: { date: time('Ngày giờ. / Date and time.'), 'reason?': reason },
    references: {},
  },
  attend: {
    by: ['head'],
    description: 'Điểm danh hội nghị. / Who is present.',
    fields: { present: units('Có mặt. / Present.'), 'excused?': units('Vắng có lý do. / Excused.') },
    references: { present: each('unit'), excused: each('unit') },
  },
  tallyCommittee: {
    by: ['head'],
    description: 'Lập ban kiểm phiếu. / Names the tally committee.',
    fields: { members: units('Thành viên. / Members.') },
    references: { members: each('unit') },
  },
  candidates: {
    by: ['head'],
    description: 'Lập danh sách ứng cử. / Names the candidates.',
    fields: { contest, units: units('Ứng cử viên. / Candidates.') },
    references: { contest: one('contest'), units: each('unit') },
  },
  openContest: {
    by: ['head'],
    description: 'Mở vòng đầu. / Opens the first round.',
    fields: { contest, 'until?': time('Đề nghị bỏ phiếu trước lúc nào. / Until when ballots are asked for.') },
    references: { contest: one('contest') },
  },
  ballots: {
    by: ['units'],
    description: 'Mỗi đơn vị bỏ phiếu. / Each voter casts a ballot.',
    fields: {
      contest,
      ballots: byCode(
        'Đơn vị → phiếu. / Voter → ballot.',
        {
          type: ['string', 'number', 'array', 'object'],
          pattern: CODE,
          items: unit,
          maxItems: LIMITS.units,
          propertyNames: { type: 'string', pattern: CODE },
          additionalProperties: choice('Ý kiến. / Choice.', 'for', 'against', 'abstain'),
          maxProperties: LIMITS.units,
          description:
            'Suy tôn: đơn vị → ý kiến; bầu cử: ứng cử viên. / Approval: nominee → choice; election: candidate.',
        },
        LIMITS.units,
      ),
    },
    references: { contest: one('contest'), ballots: keys('unit') },
  },
  recordTally: {
    by: ['tally'],
    description: 'Nhập và xác nhận kết quả kiểm phiếu. / The tally, entered and confirmed.',
    fields: {
      contest,
      round: integer('Vòng. / Round.', 1, 100),
      issued: count('Số phiếu phát ra. / Issued.'),
      collected: count('Số phiếu thu về. / Collected.'),
      valid: count('Số phiếu hợp lệ. / Valid.'),
      invalid: count('Số phiếu không hợp lệ. / Invalid.'),
      votes: byCode('Số phiếu theo đơn vị. / Votes by unit.', count('Số phiếu. / Votes.'), LIMITS.units),
    },
    references: { contest: one('contest'), votes: keys('unit') },
  },
  settle: {
    by: ['standingBody'],
    description: 'Quyết định khi không phân định được. / Settles a deadlock.',
    fields: {
      contest,
      winner: {
        type: ['string', 'number', 'array'],
        pattern: CODE,
        items: unit,
        minItems: 1,
        maxItems: LIMITS.units,
        description: 'Đơn vị trúng, hoặc danh sách. / The winner, or a list for several seats.',
      },
      'reason?': reason,
    },
    references: { contest: one('contest'), winner: each('unit') },
  },
  closeConference: {
    by: ['head'],
    description: 'Kết thúc hội nghị. / Ends the conference.',
    fields: {},
    references: {},
  },
  nominate: {
    by: ['standingBody'],
    description: 'Đề nghị khen thưởng. / Sends the winners to the issuing bodies.',
    fields: {},
    references: {},
  },
  decide: {
    by: ['issuingBody'],
    description:
      'Quyết định khen thưởng; mọi đơn vị trúng nếu không ghi đơn vị. / Decides; for every winner unless one is named.',
    fields: { award, number: decisionNumber, date: decisionDate, 'unit?': unit },
    references: { award: one('award'), unit: one('unit') },
  },
  refuse: {
    by: ['issuingBody'],
    description: 'Từ chối khen thưởng. / Refuses; for every winner unless one is named.',
    fields: { award, 'reason?': reason, 'unit?': unit },
    references: { award: one('award'), unit: one('unit') },
  },
  recognise: {
    by: ['standingBody'],
    description: 'Công nhận trưởng khối, phó khối. / Recognises an elected officer.',
    fields: { office: code('Chức vụ. / The office.'), number: decisionNumber, date: decisionDate },
    references: { office: one('office') },
  },
  revoke: {
    by: ['issuingBody'],
    description: 'Thu hồi. / Revokes an issued award.',
    fields: { award, unit, number: decisionNumber, date: decisionDate, 'reason?': reason },
    references: { award: one('award'), unit: one('unit') },
  },
  cancelCycle: {
    by: ['standingBody'],
    description: 'Hủy năm thi đua. / Cancels the cycle.',
    fields: { 'reason?': reason },
    references: {},
  },
} satisfies Record<string, ActDefinition>;

export type ActName = keyof typeof ACTS;

/** The definition of an act by its name as written, or undefined when there is no such act. */
export function actDefinition(name: string): ActDefinition | undefined {
  return Object.hasOwn(ACTS, name) ? ACTS[name as ActName] : undefined;
}
