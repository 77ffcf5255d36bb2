import { type ErrorMeaning, meaning } from './meaning';

/** Refusals of the conference, its votes and the awards. */
export const VOTES_AND_AWARDS = {
  // conference
  NO_DATES_OFFERED: meaning(
    409,
    'Chưa đề xuất ngày họp; trưởng khối đề xuất ngày trước.',
    'No dates have been offered; the head does so first.',
  ),
  DATE_NOT_OFFERED: meaning(
    422,
    'Ngày này không có trong danh sách đề xuất; xin chọn trong danh sách.',
    'This date was not offered; choose one that was.',
  ),
  DATE_NOT_FIXED: meaning(
    409,
    'Chưa chốt ngày họp; trưởng khối chốt ngày trước.',
    'The date is not fixed; the head does so first.',
  ),
  DATE_FIXED: meaning(
    409,
    'Ngày họp đã chốt; khi cần, trưởng khối có thể đổi ngày.',
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
    'Chưa đủ số đơn vị có mặt để bỏ phiếu; xin điểm danh lại khi đã đủ.',
    'There is no quorum; mark attendance again when enough units are present.',
  ),
  TOO_FEW_VOTERS: meaning(
    409,
    'Bỏ phiếu kín cần ít nhất năm đơn vị có mặt và bỏ phiếu; xin đợi đủ đơn vị. Đơn vị đã ra về thì điểm danh lại là vắng.',
    'A secret ballot needs five units at least, present and voting. In an open round wait for the others, and mark as absent who has left.',
  ),
  NO_CANDIDATES: meaning(
    409,
    'Chưa có ứng cử viên; xin lập danh sách bầu trước.',
    'There are no candidates; name them first.',
  ),
  ALREADY_OPENED: meaning(
    409,
    'Cuộc bỏ phiếu đã mở; xin tải lại trang để xem tình trạng hiện nay.',
    'The contest has been opened already; load the page again to see how it stands now.',
  ),
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
    'Cuộc bỏ phiếu chưa mở hoặc đã đóng; xin tải lại trang để xem tình trạng hiện nay.',
    'The contest is not open yet, or closed already; load the page again to see how it stands now.',
  ),
  NOT_A_CANDIDATE: meaning(
    422,
    'Không có trong danh sách bầu; xin chọn trong danh sách.',
    'Not among the candidates; choose one of them.',
  ),
  NOT_PRESENT: meaning(
    403,
    'Đơn vị không có mặt ở vòng này nên không bỏ phiếu được; xin báo trưởng khối điểm danh trước vòng sau.',
    'The unit is not present in this round and cannot vote in it; ask the head to mark it present before the next one.',
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
    'Vòng này đã có kết quả kiểm phiếu chờ xác nhận; xin đợi thành viên khác xác nhận.',
    'This round already has a tally awaiting confirmation; wait for another member to confirm it.',
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
    'Không thuộc ban kiểm phiếu của vòng này; xin để thành viên của ban nhập hoặc xác nhận.',
    'Not in the tally committee of this round; leave it to its members to enter or confirm.',
  ),
  COMMITTEE_SIZE: meaning(
    422,
    'Quy chế quy định ban kiểm phiếu gồm {size} đơn vị; xin lập lại danh sách.',
    'The rule set wants a tally committee of {size} units; name that many.',
  ),
  COMMITTEE_TOO_SMALL: meaning(
    409,
    'Ban kiểm phiếu còn ít hơn hai đơn vị không ứng cử; xin lập lại ban kiểm phiếu.',
    'Fewer than two units of the tally committee do not stand themselves; name the committee anew.',
  ),
  NOT_DEADLOCKED: meaning(
    409,
    'Cuộc bỏ phiếu không bế tắc; xin tải lại trang để xem tình trạng hiện nay.',
    'The contest is not deadlocked; load the page again to see how it stands now.',
  ),

  // issuance
  ALREADY_NOMINATED: meaning(
    409,
    'Đã trình khen thưởng; xin tải lại trang để xem tình trạng hiện nay.',
    'The nominations have been sent already; load the page again to see how they stand now.',
  ),
  NOT_NOMINATED: meaning(409, 'Không có đề nghị khen thưởng này.', 'There is no such nomination.'),
  ALREADY_DECIDED: meaning(
    409,
    'Đề nghị này đã có quyết định; xin tải lại trang để xem tình trạng hiện nay.',
    'This nomination has been decided already; load the page again to see how it stands now.',
  ),
  NOT_ISSUED: meaning(
    409,
    'Chưa có quyết định khen thưởng để thu hồi.',
    'No award has been issued that could be revoked.',
  ),
  NOT_ELECTED: meaning(
    409,
    'Chưa bầu được chức danh này; xin đợi có kết quả bầu.',
    'Nobody has been elected to this office; wait for the result of the election.',
  ),
  ALREADY_RECOGNISED: meaning(
    409,
    'Chức danh đã được công nhận; xin tải lại trang để xem tình trạng hiện nay.',
    'The officer has been recognised already; load the page again to see how it stands now.',
  ),
  DECISION_CONFLICT: meaning(
    409,
    'Số quyết định này đã dùng với ngày khác; xin kiểm tra lại số và ngày.',
    'This decision number is in use with another date; check both.',
  ),
  DATE_OUT_OF_RANGE: meaning(
    422,
    'Ngày quyết định phải trong khoảng từ {first} đến {last}; xin kiểm tra lại ngày.',
    'The date of the decision must lie between {first} and {last}; check it.',
  ),
  ISSUANCE_FAILED: meaning(
    500,
    'Cấp khen thưởng không thành; mọi bước đã được hoàn lại, xin quyết định lại.',
    'The award could not be issued; every step was undone, please decide again.',
  ),
} as const satisfies Record<string, ErrorMeaning>;
