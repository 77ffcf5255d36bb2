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
  IDEMPOTENCY_KEY_REQUIRED: meaning(
    400,
    'Thiếu tiêu đề Idempotency-Key; xin gửi lại kèm một khóa riêng cho lệnh này.',
    'The Idempotency-Key header is missing; send the command again with a key of its own.',
  ),
  IDEMPOTENCY_MISMATCH: meaning(
    422,
    'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác; xin gửi lại với khóa mới.',
    'This Idempotency-Key was used for a different request; send it again with a new key.',
  ),
  UNAUTHENTICATED: meaning(
    401,
    'Bạn chưa đăng nhập hoặc phiên đã hết hạn; xin đăng nhập.',
    'You are not signed in, or the session is over; please sign in.',
  ),
  SIGN_IN_FAILED: meaning(
    401,
    'Email hoặc mật khẩu không đúng; xin kiểm tra rồi nhập lại.',
    'The e-mail or the password is wrong; check them and try again.',
  ),
  TOO_MANY_ATTEMPTS: meaning(
    429,
    'Thử quá nhiều lần; xin đợi ít phút rồi thử lại.',
    'Too many attempts; please wait some minutes and try again.',
  ),
  CSRF: meaning(
    403,
    'Yêu cầu thiếu mã chống giả mạo X-CSRF-Token, hoặc mã đã cũ; xin tải lại trang rồi làm lại.',
    'The anti-forgery token X-CSRF-Token is missing or old; load the page again (GET /api/session gives the token) and repeat.',
  ),
  LINK_INVALID: meaning(
    410,
    'Đường dẫn đã dùng hoặc đã hết hạn; xin đề nghị người gửi tạo đường dẫn mới.',
    'The link was used or has expired; ask whoever sent it for a new one.',
  ),
  PASSWORD_WEAK: meaning(
    422,
    'Mật khẩu cần ít nhất 12 ký tự và không quá dễ đoán; xin chọn mật khẩu khác.',
    'The password needs 12 characters at least and must not be easy to guess; choose another one.',
  ),
  FORBIDDEN: meaning(
    403,
    'Vai trò của bạn không được phép làm việc này; xin chuyển cho người phụ trách hoặc hỏi cơ quan thường trực.',
    'Your roles do not allow this; leave it to whoever is in charge, or ask the standing body.',
  ),
  NOT_FOUND: meaning(
    404,
    'Không tìm thấy, hoặc bạn không được xem; xin kiểm tra lại mã và đường dẫn.',
    'Not found, or not for you to see; check the code and the address.',
  ),
  VERSION_MISMATCH: meaning(
    412,
    'Người khác đã sửa bản này; xin xem cả hai bản rồi lưu lại.',
    'Somebody else has changed this; see both versions, then save again.',
  ),
  PRECONDITION_REQUIRED: meaning(
    428,
    'Thiếu tiêu đề If-Match; xin đọc bản hiện có và gửi kèm ETag của bản đó.',
    'The If-Match header is missing; read what there is and send its ETag along.',
  ),
  ENGINE_UNAVAILABLE: meaning(
    503,
    'Hệ thống điều phối tạm thời chưa trả lời; lệnh có thể vẫn được thực hiện, xin gửi lại.',
    'The engine does not answer; the command may still take effect, please send it again.',
  ),
  DATABASE_UNAVAILABLE: meaning(
    503,
    'Cơ sở dữ liệu tạm thời không truy cập được; xin gửi lại sau ít phút.',
    'The database is away; please send it again in some minutes.',
  ),
  COMMAND_IN_PROGRESS: meaning(
    409,
    'Lệnh này đang được thực hiện; xin đợi giây lát rồi gửi lại.',
    'This command is being carried out; wait a moment and send it again.',
  ),
  INTERNAL: meaning(
    500,
    'Có lỗi trong hệ thống; yêu cầu đã được ghi lại, xin báo quản trị kèm mã yêu cầu.',
    'Something went wrong inside; the request was noted, please tell the administrator its id.',
  ),

  // the year
  RULES_INVALID: meaning(
    422,
    'Quy chế có lỗi; xin sửa những chỗ được nêu rồi gửi lại.',
    'The rule set has errors; mend the places that are named and send it again.',
  ),
  RULES_FROZEN: meaning(
    409,
    'Quy chế đã chốt cùng năm thi đua, không sửa được; thay đổi xin đưa vào quy chế năm sau.',
    'The rule set is frozen with its year; put the change into the rule set of the next one.',
  ),
  CYCLE_EXISTS: meaning(
    409,
    'Khối đã có năm thi đua này; xin dùng năm đã lập.',
    'The bloc already has a cycle for this year; use that one.',
  ),
  CYCLE_NOT_DRAFT: meaning(
    409,
    'Năm thi đua đã bắt đầu, không bắt đầu lại được.',
    'The cycle has already started and cannot start again.',
  ),
  CYCLE_NOT_RUNNING: meaning(
    409,
    'Năm thi đua chưa bắt đầu hoặc đã kết thúc; việc này chỉ làm được khi năm đang diễn ra.',
    'The cycle has not started or is over; this is for a running year.',
  ),
  CYCLE_CANCELLED: meaning(
    409,
    'Năm thi đua đã bị hủy, không nhận thêm việc nào.',
    'The cycle has been cancelled and takes nothing more.',
  ),
  STAGE_NOT_OPEN: meaning(
    409,
    'Chưa đến lúc: giai đoạn này chưa mở; xin xem lịch của năm và ngày họp đã chốt.',
    'It is not time yet: the stage is not open; see the calendar of the year and the date of the conference.',
  ),
  STAGE_CLOSED: meaning(
    409,
    'Giai đoạn này đã đóng; nếu có vướng mắc, xin trao đổi với cơ quan thường trực.',
    'The stage is closed; if that is a difficulty, talk to the standing body.',
  ),
  DEADLINE_PASSED: meaning(
    422,
    'Thời điểm này đã qua, hoặc không sau hạn đang có; xin chọn thời điểm muộn hơn.',
    'This time is over, or no later than the present deadline; choose a later one.',
  ),
  REASON_REQUIRED: meaning(
    422,
    'Việc này phải nêu lý do; xin ghi lý do rồi gửi lại.',
    'This needs a reason; give one and send it again.',
  ),
  UNIT_UNKNOWN: meaning(
    422,
    'Khối không có đơn vị này; xin kiểm tra lại mã đơn vị.',
    'The bloc has no such unit; check its code.',
  ),
  NOT_REHEARSAL: meaning(409, 'Chỉ làm được trong diễn tập.', 'This can only be done in a rehearsal.'),
  CLOCK_BACKWARDS: meaning(
    409,
    'Đồng hồ diễn tập không lùi được; xin chọn thời điểm muộn hơn.',
    "A rehearsal's clock does not go back; choose a later time.",
  ),

  // registration
  NOT_REGISTERED: meaning(
    409,
    'Đơn vị chưa đăng ký thi đua năm nay; việc này chỉ dành cho đơn vị đã đăng ký.',
    'The unit has not registered this year; this is for units that have.',
  ),
  ALREADY_REGISTERED: meaning(
    409,
    'Đơn vị đã đăng ký thi đua năm nay; mỗi năm chỉ đăng ký một lần.',
    'The unit has registered already; it does so once a year.',
  ),
  ALREADY_SIGNED: meaning(
    409,
    'Đơn vị đã ký giao ước; mỗi năm chỉ ký một lần.',
    'The unit has signed the pact already; it does so once a year.',
  ),
  TITLE_UNKNOWN: meaning(
    422,
    'Quy chế không có danh hiệu này để đăng ký; xin chọn trong các danh hiệu của quy chế.',
    'The rule set has no such title to pledge; choose among those that it names.',
  ),

  // submission and review
  ALREADY_SUBMITTED: meaning(
    409,
    'Hồ sơ đã nộp; chỉ sửa được khi được trả lại hoặc rút về.',
    'The dossier is submitted; it can be changed only once it is returned or withdrawn.',
  ),
  NOT_SUBMITTED: meaning(
    409,
    'Hồ sơ chưa nộp; xin đợi đơn vị nộp.',
    'The dossier is not submitted; wait until its unit has done so.',
  ),
  NOTHING_TO_WITHDRAW: meaning(
    409,
    'Không có hồ sơ để rút, hoặc đã quá hạn rút.',
    'There is no dossier to withdraw, or its deadline has passed.',
  ),
  LATE_CLOSED: meaning(
    409,
    'Đã hết thời hạn nhận hồ sơ nộp muộn; nếu có vướng mắc, xin trao đổi với cơ quan thường trực.',
    'The time for late dossiers is over; if that is a difficulty, talk to the standing body.',
  ),
  EVIDENCE_REQUIRED: meaning(
    422,
    'Thiếu minh chứng cho: {criteria}; xin tải tệp lên rồi nộp lại.',
    'Evidence is missing for: {criteria}; upload it and submit again.',
  ),
  UNKNOWN_CRITERION: meaning(
    422,
    'Quy chế không có tiêu chí {criteria}; xin kiểm tra lại mã.',
    'The rule set has no criterion {criteria}; check the code.',
  ),
  UNKNOWN_INDICATOR: meaning(
    422,
    'Quy chế không có chỉ tiêu này; xin kiểm tra lại mã.',
    'The rule set has no such indicator; check its code.',
  ),
  SCORE_OUT_OF_RANGE: meaning(
    422,
    'Điểm vượt khung ở: {criteria}; xin chấm trong khung của quy chế.',
    'The score is out of range for: {criteria}; stay within the rule set.',
  ),
  INCOMPLETE_SCORES: meaning(
    422,
    'Chưa chấm đủ: {criteria}; xin chấm nốt rồi gửi lại.',
    'Not all criteria are scored: {criteria}; score them and send it again.',
  ),
  NOT_ASSIGNED: meaning(
    403,
    'Đơn vị không được phân công thẩm định hồ sơ này; xin xem lại bảng phân công.',
    'The unit is not assigned to this dossier; see the assignments.',
  ),
  OWN_DOSSIER: meaning(403, 'Không đơn vị nào được chấm hồ sơ của chính mình.', 'Nobody scores their own unit.'),
  CONFLICT_OF_INTEREST: meaning(
    403,
    'Đơn vị đã khai có xung đột lợi ích với hồ sơ này nên không tham gia thẩm định.',
    'The unit has declared a conflict of interest here and takes no part in the review.',
  ),
  SCORES_EXIST: meaning(
    409,
    'Hồ sơ đã có điểm thẩm định, không phân công lại được.',
    'The dossier has scores, it cannot be assigned anew.',
  ),
  ASSIGNMENT_IMPOSSIBLE: meaning(
    422,
    'Không phân công được cho: {units}; không đủ đơn vị thẩm định theo quy chế.',
    'No assignment is possible for: {units}; there are too few reviewers for the rule set.',
  ),
  REVISIONS_EXHAUSTED: meaning(
    409,
    'Hồ sơ đã được trả lại đủ số lần cho phép; nay chỉ còn thẩm định và duyệt.',
    'The dossier has been returned as often as allowed; what is left is to score and verify it.',
  ),
  NOT_REVIEWED: meaning(
    409,
    'Chưa có điểm nào để duyệt; xin đợi đơn vị thẩm định chấm xong.',
    'There are no scores to verify; wait until a reviewer has finished.',
  ),
  ALREADY_VERIFIED: meaning(
    409,
    'Hồ sơ đã duyệt, không thay đổi được; đơn vị có thể kiến nghị khi công bố xếp hạng.',
    'The dossier is verified and stays as it is; its unit may object when the ranking is published.',
  ),
  FILE_TOO_LARGE: meaning(
    413,
    'Tệp quá lớn; xin giảm dung lượng hoặc tách thành nhiều tệp.',
    'The file is too large; make it smaller or split it.',
  ),
  FILE_TYPE_NOT_ALLOWED: meaning(
    415,
    'Loại tệp này không được phép (xét theo nội dung, không theo đuôi tệp); xin dùng loại tệp mà quy chế nêu.',
    'This type of file is not allowed (by its content, whatever its name); use a type that the rule set names.',
  ),
  FILE_EMPTY: meaning(422, 'Tệp rỗng; xin chọn lại tệp.', 'The file is empty; choose another one.'),
  TOO_MANY_FILES: meaning(
    422,
    'Hồ sơ đã đủ số tệp cho phép; xin bỏ bớt tệp rồi thêm.',
    'The dossier has as many files as allowed; remove one to add another.',
  ),

  // ranking
  OBJECTION_CLOSED: meaning(
    409,
    'Chưa đến hoặc đã hết thời hạn kiến nghị; kiến nghị chỉ nhận từ khi công bố xếp hạng đến khi chốt.',
    'Objections are not open; they are heard from the publication of the ranking until it is fixed.',
  ),
  OBJECTION_EXISTS: meaning(
    409,
    'Kiến nghị về tiêu chí này đang chờ trả lời; xin đợi.',
    'An objection on this criterion awaits its answer; please wait for it.',
  ),
  OBJECTION_UNANSWERED: meaning(
    409,
    'Còn kiến nghị chưa trả lời; xin trả lời trước.',
    'An objection is unanswered; answer it first.',
  ),
  OBJECTION_ANSWERED: meaning(409, 'Kiến nghị đã được trả lời.', 'The objection has been answered.'),

  // conference
  NO_DATES_OFFERED: meaning(
    409,
    'Chưa đề xuất ngày họp; khối trưởng đề xuất ngày trước.',
    'No dates have been offered; the head does so first.',
  ),
  DATE_NOT_OFFERED: meaning(
    422,
    'Ngày này không có trong danh sách đề xuất; xin chọn trong danh sách.',
    'This date was not offered; choose one that was.',
  ),
  DATE_NOT_FIXED: meaning(
    409,
    'Chưa chốt ngày họp; khối trưởng chốt ngày trước.',
    'The date is not fixed; the head does so first.',
  ),
  DATE_FIXED: meaning(
    409,
    'Ngày họp đã chốt; khi cần, khối trưởng có thể đổi ngày.',
    'The date is fixed already; where needed, the head can move it.',
  ),
  CONFERENCE_CLOSED: meaning(
    409,
    'Hội nghị đã bế mạc, không làm thêm việc của hội nghị được.',
    'The conference is closed; nothing more can be done there.',
  ),

  // voting
  UNKNOWN_CONTEST: meaning(
    404,
    'Không có cuộc bỏ phiếu này; xin kiểm tra lại mã.',
    'There is no such contest; check its code.',
  ),
  NO_QUORUM: meaning(
    409,
    'Chưa đủ số đơn vị có mặt để biểu quyết; xin điểm danh lại khi đã đủ.',
    'There is no quorum; mark attendance again when enough units are present.',
  ),
  TOO_FEW_VOTERS: meaning(
    409,
    'Bỏ phiếu kín cần ít nhất năm đơn vị có mặt.',
    'A secret ballot needs five units present at least.',
  ),
  NO_CANDIDATES: meaning(
    409,
    'Chưa có ứng cử viên; xin lập danh sách bầu trước.',
    'There are no candidates; name them first.',
  ),
  ALREADY_OPENED: meaning(409, 'Cuộc bỏ phiếu đã mở.', 'The contest has been opened already.'),
  CONTEST_OPEN: meaning(
    409,
    'Còn cuộc bỏ phiếu đang mở; xin kết thúc cuộc đó trước.',
    'A contest is still open; bring it to its end first.',
  ),
  CONTEST_NOT_OPEN: meaning(
    409,
    'Cuộc bỏ phiếu chưa mở hoặc đã đóng.',
    'The contest is not open yet, or closed already.',
  ),
  NOT_A_CANDIDATE: meaning(
    422,
    'Không có trong danh sách bầu; xin chọn trong danh sách.',
    'Not among the candidates; choose one of them.',
  ),
  NOT_PRESENT: meaning(
    403,
    'Đơn vị không có mặt ở vòng này nên không bỏ phiếu được.',
    'The unit is not present in this round and cannot vote in it.',
  ),
  ALREADY_VOTED: meaning(
    409,
    'Đơn vị đã bỏ phiếu; mỗi vòng chỉ bỏ một phiếu.',
    'The unit has voted already; there is one ballot for each round.',
  ),
  INVALID_BALLOT: meaning(
    422,
    'Phiếu không hợp lệ; xin xem lại lựa chọn.',
    'The ballot is not valid; look at the choice again.',
  ),
  TALLY_INVALID: meaning(
    422,
    'Số liệu kiểm phiếu không khớp; xin đối chiếu số phiếu phát ra, thu về, hợp lệ và không hợp lệ.',
    'The tally does not add up; compare the ballots issued, collected, valid and invalid.',
  ),
  TALLY_EXISTS: meaning(
    409,
    'Vòng này đã có biên bản kiểm phiếu chờ xác nhận.',
    'This round already has a tally awaiting confirmation.',
  ),
  TALLY_MISSING: meaning(
    409,
    'Chưa có số liệu kiểm phiếu để xác nhận; một thành viên ban kiểm phiếu nhập trước.',
    'There is no tally to confirm; a member of the committee enters it first.',
  ),
  SAME_PERSON: meaning(
    403,
    'Người xác nhận phải khác người nhập; xin để thành viên khác của ban kiểm phiếu xác nhận.',
    'Who confirms must be another than who entered; leave it to another member of the committee.',
  ),
  NOT_IN_COMMITTEE: meaning(
    403,
    'Không thuộc ban kiểm phiếu của vòng này.',
    'Not in the tally committee of this round.',
  ),
  COMMITTEE_SIZE: meaning(
    422,
    'Quy chế quy định ban kiểm phiếu gồm {size} thành viên; xin lập lại danh sách.',
    'The rule set wants a tally committee of {size}; name that many.',
  ),
  COMMITTEE_TOO_SMALL: meaning(
    409,
    'Ban kiểm phiếu còn ít hơn hai người không ứng cử; xin lập lại ban kiểm phiếu.',
    'Fewer than two members of the tally committee may act; name the committee anew.',
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
    'Số quyết định này đã dùng với ngày khác; xin kiểm tra lại số và ngày.',
    'This decision number is in use with another date; check both.',
  ),
  ISSUANCE_FAILED: meaning(
    500,
    'Cấp khen thưởng không thành; mọi bước đã được hoàn lại, xin quyết định lại.',
    'The award could not be issued; every step was undone, please decide again.',
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
