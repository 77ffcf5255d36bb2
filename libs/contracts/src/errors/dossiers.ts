import { type ErrorMeaning, meaning } from './meaning';

/** Refusals of dossiers, their review and the ranking. */
export const DOSSIERS = {
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
    'Đã hết thời hạn nhận hồ sơ nộp chậm; nếu có vướng mắc, xin trao đổi với cơ quan thường trực.',
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
  OWN_DOSSIER: meaning(
    403,
    'Không đơn vị nào được chấm hồ sơ của chính mình; xin để đơn vị được phân công chấm.',
    'Nobody scores their own unit; leave it to the units that are assigned.',
  ),
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
  OBJECTION_ANSWERED: meaning(
    409,
    'Kiến nghị đã được trả lời; xin tải lại trang để xem tình trạng hiện nay.',
    'The objection has been answered; load the page again to see how it stands now.',
  ),
} as const satisfies Record<string, ErrorMeaning>;
