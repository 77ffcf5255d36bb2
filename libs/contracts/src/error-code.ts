import type { Bilingual } from '@thidua/domain';

interface ErrorMeaning extends Bilingual {
  /** HTTP status of the problem. */
  status: number;
}

const meaning = (status: number, vi: string, en: string): ErrorMeaning => ({ status, vi, en });

/**
 * Every reason for which the program says no, with its HTTP status and its sentence. A code is stable: clients and
 * year files (`expect: CODE`) rely on it. `{name}` places are filled from the refusal's values.
 */
export const ERRORS = {
  // asking
  VALIDATION_FAILED: meaning(400, 'Dữ liệu gửi lên chưa đúng.', 'The data sent is not valid.'),
  IDEMPOTENCY_KEY_REQUIRED: meaning(400, 'Thiếu tiêu đề Idempotency-Key.', 'The Idempotency-Key header is missing.'),
  IDEMPOTENCY_MISMATCH: meaning(
    422,
    'Khóa lặp này đã dùng cho một yêu cầu khác.',
    'This idempotency key was used for a different request.',
  ),
  UNAUTHENTICATED: meaning(401, 'Bạn cần đăng nhập.', 'You need to sign in.'),
  SIGN_IN_FAILED: meaning(401, 'Email hoặc mật khẩu không đúng.', 'The e-mail or the password is wrong.'),
  TOO_MANY_ATTEMPTS: meaning(
    429,
    'Thử quá nhiều lần, xin đợi ít phút.',
    'Too many attempts, please wait some minutes.',
  ),
  CSRF: meaning(403, 'Yêu cầu không kèm mã chống giả mạo.', 'The request lacks its anti-forgery token.'),
  LINK_INVALID: meaning(410, 'Đường dẫn đã dùng hoặc đã hết hạn.', 'The link was used or has expired.'),
  PASSWORD_WEAK: meaning(
    422,
    'Mật khẩu cần ít nhất 12 ký tự và không quá dễ đoán.',
    'The password needs 12 characters at least and must not be easy to guess.',
  ),
  FORBIDDEN: meaning(403, 'Bạn không có quyền làm việc này.', 'You may not do this.'),
  NOT_FOUND: meaning(404, 'Không tìm thấy.', 'Not found.'),
  VERSION_MISMATCH: meaning(
    412,
    'Người khác đã sửa bản này; xin xem cả hai bản.',
    'Somebody else has changed this; see both versions.',
  ),
  PRECONDITION_REQUIRED: meaning(428, 'Thiếu tiêu đề If-Match.', 'The If-Match header is missing.'),
  ENGINE_UNAVAILABLE: meaning(
    503,
    'Hệ thống điều phối tạm thời chưa trả lời; lệnh có thể vẫn được thực hiện, xin gửi lại.',
    'The engine does not answer; the command may still take effect, please send it again.',
  ),
  DATABASE_UNAVAILABLE: meaning(
    503,
    'Cơ sở dữ liệu tạm thời không truy cập được, xin gửi lại.',
    'The database is away, please send it again.',
  ),
  COMMAND_IN_PROGRESS: meaning(409, 'Lệnh này đang được thực hiện.', 'This command is being carried out.'),
  INTERNAL: meaning(
    500,
    'Có lỗi trong hệ thống; yêu cầu đã được ghi lại.',
    'Something went wrong inside; the request was noted.',
  ),

  // the year
  RULES_INVALID: meaning(422, 'Quy chế có lỗi.', 'The rule set has errors.'),
  RULES_FROZEN: meaning(409, 'Quy chế đã chốt, không sửa được.', 'The rule set is frozen.'),
  CYCLE_EXISTS: meaning(409, 'Khối đã có năm thi đua này.', 'The bloc already has a cycle for this year.'),
  CYCLE_NOT_DRAFT: meaning(409, 'Năm thi đua đã bắt đầu.', 'The cycle has already started.'),
  CYCLE_NOT_RUNNING: meaning(
    409,
    'Năm thi đua chưa bắt đầu hoặc đã kết thúc.',
    'The cycle has not started or is over.',
  ),
  CYCLE_CANCELLED: meaning(409, 'Năm thi đua đã bị hủy.', 'The cycle has been cancelled.'),
  STAGE_NOT_OPEN: meaning(409, 'Giai đoạn chưa mở.', 'The stage is not open yet.'),
  STAGE_CLOSED: meaning(409, 'Giai đoạn đã đóng.', 'The stage is closed.'),
  DEADLINE_PASSED: meaning(
    422,
    'Hạn mới phải sau hạn đang có và sau lúc này.',
    'The new deadline must be later than the present one and than now.',
  ),
  REASON_REQUIRED: meaning(422, 'Cần nêu lý do.', 'A reason is required.'),
  UNIT_UNKNOWN: meaning(422, 'Khối không có đơn vị này.', 'The bloc has no such unit.'),
  NOT_REHEARSAL: meaning(409, 'Chỉ làm được trong diễn tập.', 'This can only be done in a rehearsal.'),
  CLOCK_BACKWARDS: meaning(409, 'Đồng hồ diễn tập không lùi được.', "A rehearsal's clock does not go back."),

  // registration
  NOT_REGISTERED: meaning(409, 'Đơn vị chưa đăng ký thi đua năm nay.', 'The unit has not registered this year.'),
  ALREADY_REGISTERED: meaning(409, 'Đơn vị đã đăng ký.', 'The unit has registered already.'),
  ALREADY_SIGNED: meaning(409, 'Đơn vị đã ký giao ước.', 'The unit has signed the pact already.'),
  TITLE_UNKNOWN: meaning(422, 'Quy chế không có danh hiệu này.', 'The rule set has no such title.'),

  // submission and review
  ALREADY_SUBMITTED: meaning(
    409,
    'Hồ sơ đã nộp; chỉ sửa được khi được trả lại hoặc rút về.',
    'The dossier is submitted; it can be changed only once it is returned or withdrawn.',
  ),
  NOT_SUBMITTED: meaning(409, 'Hồ sơ chưa nộp.', 'The dossier is not submitted.'),
  NOTHING_TO_WITHDRAW: meaning(
    409,
    'Không có hồ sơ để rút, hoặc đã quá hạn rút.',
    'There is no dossier to withdraw, or its deadline has passed.',
  ),
  LATE_CLOSED: meaning(409, 'Đã quá hạn nộp muộn.', 'The time for late dossiers is over.'),
  EVIDENCE_REQUIRED: meaning(422, 'Thiếu minh chứng cho: {criteria}.', 'Evidence is missing for: {criteria}.'),
  UNKNOWN_CRITERION: meaning(422, 'Quy chế không có tiêu chí {criteria}.', 'The rule set has no criterion {criteria}.'),
  UNKNOWN_INDICATOR: meaning(422, 'Quy chế không có chỉ tiêu này.', 'The rule set has no such indicator.'),
  SCORE_OUT_OF_RANGE: meaning(422, 'Điểm vượt khung ở: {criteria}.', 'The score is out of range for: {criteria}.'),
  INCOMPLETE_SCORES: meaning(422, 'Chưa chấm đủ: {criteria}.', 'Not all criteria are scored: {criteria}.'),
  NOT_ASSIGNED: meaning(
    403,
    'Đơn vị không được phân công thẩm định hồ sơ này.',
    'The unit is not assigned to this dossier.',
  ),
  OWN_DOSSIER: meaning(403, 'Không đơn vị nào được chấm hồ sơ của chính mình.', 'Nobody scores their own unit.'),
  CONFLICT_OF_INTEREST: meaning(
    403,
    'Đơn vị đã khai có xung đột lợi ích với hồ sơ này.',
    'The unit has declared a conflict of interest here.',
  ),
  SCORES_EXIST: meaning(
    409,
    'Hồ sơ đã có điểm thẩm định, không phân công lại được.',
    'The dossier has scores, it cannot be assigned anew.',
  ),
  ASSIGNMENT_IMPOSSIBLE: meaning(422, 'Không phân công được cho: {units}.', 'No assignment is possible for: {units}.'),
  REVISIONS_EXHAUSTED: meaning(
    409,
    'Hồ sơ đã được trả lại đủ số lần cho phép.',
    'The dossier has been returned as often as allowed.',
  ),
  NOT_REVIEWED: meaning(409, 'Chưa có điểm nào để duyệt.', 'There are no scores to verify.'),
  ALREADY_VERIFIED: meaning(409, 'Hồ sơ đã duyệt.', 'The dossier is verified already.'),
  FILE_TOO_LARGE: meaning(413, 'Tệp quá lớn.', 'The file is too large.'),
  FILE_TYPE_NOT_ALLOWED: meaning(415, 'Loại tệp không được phép.', 'This type of file is not allowed.'),
  FILE_EMPTY: meaning(422, 'Tệp rỗng.', 'The file is empty.'),
  TOO_MANY_FILES: meaning(422, 'Quá số tệp cho phép.', 'Too many files.'),

  // ranking
  OBJECTION_CLOSED: meaning(409, 'Đã hết thời hạn kiến nghị.', 'Objections are closed.'),
  OBJECTION_EXISTS: meaning(
    409,
    'Kiến nghị về tiêu chí này đang chờ trả lời.',
    'An objection on this criterion awaits its answer.',
  ),
  OBJECTION_UNANSWERED: meaning(409, 'Còn kiến nghị chưa trả lời.', 'An objection is unanswered.'),
  OBJECTION_ANSWERED: meaning(409, 'Kiến nghị đã được trả lời.', 'The objection has been answered.'),

  // conference
  NO_DATES_OFFERED: meaning(409, 'Chưa đề xuất ngày họp.', 'No dates have been offered.'),
  DATE_NOT_OFFERED: meaning(422, 'Ngày này không có trong danh sách đề xuất.', 'This date was not offered.'),
  DATE_NOT_FIXED: meaning(409, 'Chưa chốt ngày họp.', 'The date is not fixed.'),
  DATE_FIXED: meaning(409, 'Ngày họp đã chốt.', 'The date is fixed already.'),
  CONFERENCE_NOT_OPEN: meaning(409, 'Hội nghị chưa bắt đầu.', 'The conference has not begun.'),
  CONFERENCE_CLOSED: meaning(409, 'Hội nghị đã bế mạc.', 'The conference is closed.'),

  // voting
  UNKNOWN_CONTEST: meaning(404, 'Không có cuộc bỏ phiếu này.', 'There is no such contest.'),
  NO_QUORUM: meaning(409, 'Chưa đủ số đơn vị để biểu quyết.', 'There is no quorum.'),
  TOO_FEW_VOTERS: meaning(
    409,
    'Bỏ phiếu kín cần ít nhất năm đơn vị có mặt.',
    'A secret ballot needs five units present at least.',
  ),
  NO_CANDIDATES: meaning(409, 'Chưa có ứng cử viên.', 'There are no candidates.'),
  ALREADY_OPENED: meaning(409, 'Cuộc bỏ phiếu đã mở.', 'The contest has been opened already.'),
  CONTEST_OPEN: meaning(409, 'Còn cuộc bỏ phiếu đang mở.', 'A contest is still open.'),
  CONTEST_NOT_OPEN: meaning(409, 'Cuộc bỏ phiếu không mở.', 'The contest is not open.'),
  NOT_A_CANDIDATE: meaning(422, 'Không có trong danh sách bầu.', 'Not among the candidates.'),
  NOT_PRESENT: meaning(403, 'Đơn vị không có mặt ở vòng này.', 'The unit is not present in this round.'),
  ALREADY_VOTED: meaning(409, 'Đơn vị đã bỏ phiếu.', 'The unit has voted already.'),
  INVALID_BALLOT: meaning(422, 'Phiếu không hợp lệ.', 'The ballot is not valid.'),
  TALLY_INVALID: meaning(422, 'Số liệu kiểm phiếu không khớp.', 'The tally does not add up.'),
  TALLY_EXISTS: meaning(
    409,
    'Vòng này đã có biên bản kiểm phiếu chờ xác nhận.',
    'This round already has a tally awaiting confirmation.',
  ),
  TALLY_MISSING: meaning(409, 'Chưa có số liệu kiểm phiếu để xác nhận.', 'There is no tally to confirm.'),
  SAME_PERSON: meaning(403, 'Người xác nhận phải khác người nhập.', 'Who confirms must be another than who entered.'),
  NOT_IN_COMMITTEE: meaning(
    403,
    'Không thuộc ban kiểm phiếu của vòng này.',
    'Not in the tally committee of this round.',
  ),
  COMMITTEE_SIZE: meaning(
    422,
    'Ban kiểm phiếu không đúng số người quy định.',
    'The tally committee does not have the required size.',
  ),
  COMMITTEE_TOO_SMALL: meaning(
    409,
    'Ban kiểm phiếu còn ít hơn hai người không ứng cử.',
    'Fewer than two members of the tally committee may act.',
  ),
  NOT_DEADLOCKED: meaning(409, 'Cuộc bỏ phiếu không bế tắc.', 'The contest is not deadlocked.'),

  // issuance
  ALREADY_NOMINATED: meaning(409, 'Đã trình khen thưởng.', 'The nominations have been sent already.'),
  NOT_NOMINATED: meaning(409, 'Không có đề nghị khen thưởng này.', 'There is no such nomination.'),
  ALREADY_DECIDED: meaning(409, 'Đề nghị này đã có quyết định.', 'This nomination has been decided already.'),
  NOT_ISSUED: meaning(
    409,
    'Chưa có quyết định khen thưởng để thu hồi.',
    'No award has been issued that could be revoked.',
  ),
  NOT_ELECTED: meaning(409, 'Chưa bầu được chức danh này.', 'Nobody has been elected to this office.'),
  ALREADY_RECOGNISED: meaning(409, 'Chức danh đã được công nhận.', 'The officer has been recognised already.'),
  DECISION_CONFLICT: meaning(
    409,
    'Số quyết định này đã dùng với ngày khác.',
    'This decision number is in use with another date.',
  ),
  ISSUANCE_FAILED: meaning(
    500,
    'Cấp khen thưởng không thành; mọi bước đã được hoàn lại.',
    'The award could not be issued; every step was undone.',
  ),
} as const satisfies Record<string, ErrorMeaning>;

export type ErrorCode = keyof typeof ERRORS;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** The sentence of a code in one language, its `{name}` places filled. */
export function sentence(code: ErrorCode, language: 'vi' | 'en', values: Record<string, string> = {}): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '—');
}
