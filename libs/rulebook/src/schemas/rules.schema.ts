import { STAGES } from '@thidua/domain';
import {
  bilingual,
  choice,
  code,
  duration,
  FRACTION,
  fileSchema,
  format,
  integer,
  LADDER_STEP,
  LIMITS,
  list,
  map,
  score,
  text,
  time,
} from './parts';
import type { Schema } from './schema';

const period = (description: string) =>
  map(description, {
    opens: time('Mở. / Opens.'),
    closes: time('Đóng: hạn chung. / Closes: the deadline for all.'),
  });

const reminderRule = map(
  'Nhắc việc, tính từ hạn của từng đơn vị. / Reminders, counted from the own deadline of a unit.',
  {
    'before?': list('Trước hạn bao lâu. / How long before it.', duration('Khoảng. / A span.'), LIMITS.reminders),
    'after?': list('Quá hạn bao lâu. / How long after it.', duration('Khoảng. / A span.'), LIMITS.reminders),
    'escalateAfter?': duration('Quá hạn bao lâu thì báo lên. / How long after it others are told.'),
    'escalateTo?': list('Báo cho ai. / Who is told.', choice('Ai. / Who.', 'head', 'standingBody'), 2),
  },
);

const criterion = (description: string) =>
  map(description, {
    code: code('Mã tiêu chí. / Code of the criterion.'),
    name: bilingual('Tên tiêu chí. / Name of the criterion.'),
    max: score('Điểm tối đa. / Highest score.'),
    'evidence?': choice(
      'Có bắt buộc minh chứng không (mặc định: optional). / Whether a claim needs a file (optional unless said).',
      'required',
      'optional',
    ),
    'indicators?': list(
      'Chỉ tiêu có số liệu đứng sau tiêu chí. / Indicators whose counts stand behind the claim.',
      code('Mã chỉ tiêu. / Code of an indicator.'),
      LIMITS.indicators,
    ),
  });

const fraction = (description: string): Schema => ({ type: 'string', pattern: FRACTION, description });

const threshold = (description: string): Schema => ({
  ...map(description, {
    of: choice('Tính trên số nào. / Of which number.', 'members', 'present', 'collected', 'valid'),
    'atLeast?': fraction('Ít nhất, như 80% hoặc 2/3. / This share or more.'),
    'moreThan?': fraction('Hơn, như 50%. / More than this share.'),
  }),
  oneOf: [{ required: ['atLeast'] }, { required: ['moreThan'] }],
});

const contestCommon = {
  code: code('Mã cuộc bỏ phiếu. / Code of the contest.'),
  mode: choice('Phiếu kín trực tuyến hoặc phiếu giấy. / Secret ballots online, or paper.', 'secret', 'paper'),
  pass: threshold('Điều kiện đạt. / What passes.'),
  rounds: integer('Số vòng nhiều nhất, kể cả vòng đầu. / Rounds at most, the first included.', 1, 10),
};

const contest: Schema = {
  type: 'object',
  description: 'Một cuộc bỏ phiếu. / One contest.',
  discriminator: { propertyName: 'kind' },
  required: ['kind'],
  oneOf: [
    map('Suy tôn: tán thành từng đơn vị. / Approval: for or against each nominee.', {
      ...contestCommon,
      kind: { type: 'string', const: 'approval', description: 'Suy tôn. / Approval.' },
      award: code('Danh hiệu. / The award.'),
      onFail: choice(
        'Không đạt thì: đơn vị tiếp theo, hoặc để trống. / On failure: the next in the ranking, or nobody.',
        'next',
        'empty',
      ),
    }),
    map('Bầu cử. / Election.', {
      ...contestCommon,
      kind: { type: 'string', const: 'election', description: 'Bầu cử. / Election.' },
      office: code('Chức vụ được bầu, như head, deputy. / The office.'),
      seats: integer('Số người được bầu. / Seats.', 1, LIMITS.units),
      'onDeadlock?': choice('Không phân định được thì ai quyết định. / Who decides a deadlock.', 'standingBody'),
      'excludes?': list(
        'Người trúng ở các cuộc này không ứng cử được. / Contests whose winners may not stand here.',
        code('Mã cuộc bỏ phiếu. / Code of a contest.'),
        LIMITS.contests,
      ),
    }),
  ],
};

const calendar = map('Lịch năm, theo giờ của khối. / The calendar, in local time of the bloc.', {
  registration: period('Đăng ký và ký giao ước. / Registration and pact.'),
  submission: period('Tự chấm và nộp hồ sơ. / Self-scoring and dossiers.'),
  review: period('Chấm chéo, thẩm định. / Cross-scoring and verification.'),
  conference: period('Chọn ngày họp tổng kết. / The poll for the date of the conference.'),
  ranking: period('Xếp hạng, kiến nghị, chốt. / Ranking, objections, fixing.'),
  issuance: map('Biên bản, tờ trình, quyết định, trao thưởng. / Minutes, nomination, decision, award.', {
    'opens?': time('Mở, nếu có ấn định. / Opens, where fixed.'),
    closes: time('Đóng. / Closes.'),
  }),
});

const submission = map('Hồ sơ. / Dossiers.', {
  revisions: map('Trả lại để bổ sung. / Sending a dossier back.', {
    max: integer('Nhiều nhất mấy lần. / How often at most.', 0, 20),
    within: duration('Đơn vị có bao lâu để nộp lại. / How long the unit then has.'),
  }),
  'late?': map('Nộp chậm (mặc định: không nhận). / Late dossiers (not accepted unless said).', {
    acceptUntil: duration('Nhận đến bao lâu sau hạn. / Accepted until so long after the deadline.'),
    'minusCode?': code('Tiêu chí trừ điểm cho mỗi ngày chậm. / The minus criterion applied for each day.'),
  }),
  'gap?': map(
    'Chênh lệch tự chấm và thẩm định phải nêu lý do. / Self-score and verified score so far apart need a reason.',
    {
      'of?': choice('Tính trên tổng điểm. / Of the totals.', 'total'),
      percent: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        description: 'Phần trăm của thang điểm. / Percent of the scale.',
      },
      'needs?': choice('Cần gì. / What is needed.', 'reason'),
    },
  ),
  evidence: map('Minh chứng. / Evidence files.', {
    maxFiles: integer('Số tệp nhiều nhất của một hồ sơ. / Files of a dossier at most.', 1, 500),
    maxBytes: integer('Cỡ tệp nhiều nhất, tính bằng byte. / Size of one file at most, in bytes.', 1024, 524_288_000),
    types: {
      ...list('Loại tệp. / Kinds of file.', choice('Loại. / Kind.', 'pdf', 'docx', 'xlsx', 'jpg', 'png'), 5, 1),
      uniqueItems: true,
    },
  }),
});

const scoring = map('Bảng điểm. / The scoring table.', {
  groups: list(
    'Các nhóm nội dung. / Groups of criteria.',
    map('Một nhóm. / One group.', {
      code: code('Mã nhóm. / Code of the group.'),
      name: bilingual('Tên nhóm. / Name of the group.'),
      criteria: list('Các tiêu chí. / Its criteria.', criterion('Một tiêu chí. / One criterion.'), LIMITS.criteria, 1),
    }),
    LIMITS.groups,
    1,
  ),
  'bonus?': map('Điểm thưởng. / Bonus.', {
    max: score('Tổng điểm thưởng tối đa. / Cap of all bonuses together.'),
    'criteria?': list(
      'Tiêu chí thưởng. / Bonus criteria.',
      criterion('Một tiêu chí. / One criterion.'),
      LIMITS.criteria,
    ),
  }),
  'minus?': map('Điểm trừ. / Minus.', {
    'criteria?': list(
      'Tiêu chí trừ. / Minus criteria.',
      map('Một tiêu chí. / One criterion.', {
        code: code('Mã. / Code.'),
        name: bilingual('Tên. / Name.'),
        each: score('Trừ mỗi lần. / Taken off each time.'),
        max: score('Trừ nhiều nhất. / Taken off at most.'),
        'per?': choice('Tính theo ngày. / Counted by days.', 'day'),
      }),
      LIMITS.minus,
    ),
  }),
  'indicators?': list(
    'Số liệu đứng sau điểm: tỷ lệ được tính lại. / Counts behind claims: the rate is computed anew.',
    map('Một chỉ tiêu. / One indicator.', {
      code: code('Mã. / Code.'),
      name: bilingual('Tên. / Name.'),
      unit: text('Đơn vị đếm, như household. / What is counted.', 64),
    }),
    LIMITS.indicators,
  ),
});

const awards = list(
  'Danh hiệu, hình thức khen thưởng. / Titles and commendations.',
  map('Một danh hiệu. / One award.', {
    code: code('Mã. / Code.'),
    kind: choice('Cờ, bằng khen, danh hiệu. / Flag, certificate, title.', 'flag', 'certificate', 'title'),
    name: bilingual('Tên. / Name.'),
    issuedBy: code('Cơ quan quyết định. / The body that decides it.'),
  }),
  LIMITS.awards,
);

/** `rules.yaml`: by which rules. */
export const RULES_SCHEMA = fileSchema(
  'rules',
  'rules.yaml: quy chế / the rules',
  map('Theo quy chế nào. / By which rules.', {
    format,
    year: integer('Năm thi đua. / The emulation year.', 2000, 2200),
    era: choice(
      'Giai đoạn pháp luật, ghi trên mọi quyết định. / The law in force; kept on every decision.',
      'A',
      'B',
      'C',
      'D',
    ),
    verified: {
      type: 'boolean',
      description: 'Đã có người am hiểu pháp luật rà soát chưa. / Whether a lawyer has checked it.',
    },
    source: text('Nguồn của quy chế. / Where the rules come from.'),
    calendar,
    'reminders?': map(
      'Nhắc việc; giai đoạn nào tự ghi thì thay cho default. / Reminders; what a stage sets replaces default.',
      {
        'default?': reminderRule,
        ...Object.fromEntries(STAGES.map((stage) => [`${stage}?`, reminderRule])),
      },
    ),
    registration: map('Đăng ký. / Registration.', {
      titles: list(
        'Danh hiệu đăng ký được. / What a unit may pledge.',
        code('Mã danh hiệu. / Code of an award.'),
        LIMITS.awards,
      ),
      pact: choice('Giao ước có bắt buộc không. / Whether the pact must be signed.', 'required', 'optional'),
    }),
    submission,
    scoring,
    review: map('Chấm chéo. / Cross-scoring.', {
      reviewersPerSubmission: integer('Số đơn vị chấm một hồ sơ. / Units that score a dossier.', 1, LIMITS.units),
      'assignment?': choice('Cách phân công. / How it is assigned.', 'crossUnits'),
      'combine?': choice('Cách gộp điểm. / How scores are combined.', 'mean'),
      'verifiedBy?': choice('Ai duyệt. / Who verifies.', 'standingBody'),
    }),
    ranking: map('Xếp hạng. / Ranking.', {
      ties: list(
        'Thang phân định khi bằng điểm. / The ladder that parts equal totals.',
        { type: 'string', pattern: LADDER_STEP, description: 'group.MÃ, fewestMinus, vote, standingBody.' },
        LIMITS.groups + 3,
        1,
      ),
      quotas: list(
        'Chỉ tiêu, xét theo thứ tự này. / Quotas, filled in this order.',
        map('Một chỉ tiêu. / One quota.', {
          award: code('Mã danh hiệu. / Code of the award.'),
          nominees: integer('Số đơn vị. / How many units.', 1, LIMITS.units),
        }),
        LIMITS.awards,
      ),
      'ineligible?': {
        ...list(
          'Trường hợp không được xét. / What makes a unit ineligible.',
          choice('Trường hợp. / The case.', 'notRegistered', 'noPact', 'noSubmission', 'notVerified'),
          4,
        ),
        uniqueItems: true,
      },
    }),
    voting: map('Bỏ phiếu tại hội nghị. / Voting at the conference.', {
      quorum: threshold('Túc số. / Quorum.'),
      contests: list('Các cuộc bỏ phiếu. / The contests.', contest, LIMITS.contests),
      'tallyCommittee?': map('Ban kiểm phiếu. / The tally committee.', {
        size: integer('Số thành viên. / Members.', 2, LIMITS.units),
        'excludes?': choice('Ai không được tham gia. / Who may not belong to it.', 'candidates'),
      }),
    }),
    awards,
  }),
);
