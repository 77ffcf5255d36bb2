import { type ErrorMeaning, meaning } from './meaning';

/** Refusals of the conference, its votes and the awards. */
export const VOTES_AND_AWARDS = {
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
  CONTEST_WAITS: meaning(
    409,
    'Chưa đến lượt cuộc bỏ phiếu này; xin quyết định trước: {contests}.',
    'It is not the turn of this contest yet; to be decided first: {contests}.',
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
