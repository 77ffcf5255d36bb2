import { type ErrorMeaning, meaning } from './meaning';

/** Refusals of the year itself: its rules, calendar and registration. */
export const YEAR = {
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
  CALENDAR_PAST: meaning(
    409,
    'Hạn đăng ký ghi trong lịch của năm này đã qua; xin dời các mốc thời gian trong quy chế rồi mới bắt đầu năm.',
    'The deadline of registration in the calendar of this year is over; move the dates in the rule set first, then start the year.',
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
  NO_YEAR_TO_COPY: meaning(
    409,
    'Khối chưa có năm thi đua nào làm mẫu; xin lập năm đầu tiên rồi đặt lịch tự bắt đầu.',
    'The bloc has no year to copy yet; draft its first year, then let the following ones start by themselves.',
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
    'Đơn vị đã ký giao ước, mỗi năm chỉ ký một lần; cần sửa điều đã ký, xin đề nghị cơ quan thường trực.',
    'The unit has signed the pact, which is done once a year; to change what it covers, ask the standing body.',
  ),
  TITLE_UNKNOWN: meaning(
    422,
    'Quy chế không có danh hiệu này để đăng ký; xin chọn trong các danh hiệu của quy chế.',
    'The rule set has no such title to pledge; choose among those that it names.',
  ),
} as const satisfies Record<string, ErrorMeaning>;
