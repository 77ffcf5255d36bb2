import type { Bilingual } from '@thidua/domain';

const say = (vi: string, en: string): Bilingual => ({ vi, en });

/** Every problem a folder can have, with its sentence; `{name}` places are filled at the spot. Codes are stable. */
export const SENTENCES = {
  // the text itself
  YAML_SYNTAX: say('Không đọc được YAML ở đây: {detail}.', 'This is not readable as YAML: {detail}.'),
  YAML_TAG: say(
    'Không dùng thẻ YAML riêng (“!…”) trong tệp này.',
    'YAML tags of your own (“!…”) have no meaning here.',
  ),
  FILE_TOO_LARGE: say('Tệp lớn quá {limit} byte.', 'The file is larger than {limit} bytes.'),
  TOO_DEEP: say('Các mục lồng nhau quá sâu.', 'The entries are nested too deeply.'),
  TOO_MANY_ALIASES: say(
    'Bí danh YAML (*) mở ra quá nhiều mục; xin viết thẳng nội dung.',
    'YAML aliases (*) unfold into too many entries; write the content out.',
  ),
  DUPLICATE_KEY: say('Khóa “{key}” đã có ở dòng {line}.', 'The key “{key}” was already given on line {line}.'),
  KEY_NOT_TEXT: say('Khóa phải là chữ.', 'A key must be plain text.'),

  // shape
  MISSING_KEY: say('Thiếu “{key}”.', '“{key}” is missing.'),
  UNKNOWN_KEY: say('Không có khóa “{key}” ở đây.', 'There is no key “{key}” here.'),
  WRONG_TYPE: say('Ở đây cần {expected}.', 'This must be {expected}.'),
  NOT_ALLOWED: say(
    '“{value}” không dùng được; chỉ nhận: {allowed}.',
    '“{value}” is not possible here; only: {allowed}.',
  ),
  FORMAT_UNKNOWN: say('Phiên bản định dạng phải là {allowed}.', 'The format version must be {allowed}.'),
  CONTROL_CHARACTER: say(
    'Có ký tự điều khiển, không hiển thị được; xin gõ lại đoạn này.',
    'There is a control character here, which cannot be shown; type this anew.',
  ),
  TEXT_EMPTY: say('Chỗ này không được để trống.', 'This must not be blank.'),
  TEXT_TOO_LONG: say('Dài quá {limit} ký tự.', 'Longer than {limit} characters.'),
  LIST_TOO_SHORT: say('Cần ít nhất {limit} mục.', 'At least {limit} entries are needed.'),
  LIST_TOO_LONG: say('Nhiều quá {limit} mục.', 'More than {limit} entries.'),
  NOT_UNIQUE: say('Mục này đã có trong danh sách.', 'This entry is in the list already.'),
  OUT_OF_RANGE: say('Số phải {comparison} {limit}.', 'The number must be {comparison} {limit}.'),
  CODE_INVALID: say(
    '“{value}” không phải mã: 1 đến 32 ký tự gồm chữ, số, “.”, “-”, “_”.',
    '“{value}” is no code: 1 to 32 letters, digits, “.”, “-”, “_”.',
  ),
  SCORE_INVALID: say(
    '“{value}” không phải điểm: số không âm, nhiều nhất hai chữ số thập phân, dấu chấm (14.75).',
    '“{value}” is no score: a decimal of at least 0 with at most two places, written with a point (14.75).',
  ),
  TIME_INVALID: say(
    '“{value}” không phải thời điểm; viết như 2023-11-03T17:00.',
    '“{value}” is no time; write it like 2023-11-03T17:00.',
  ),
  DATE_INVALID: say(
    '“{value}” không phải ngày; viết như 2023-12-08.',
    '“{value}” is no date; write it like 2023-12-08.',
  ),
  DURATION_INVALID: say(
    '“{value}” không phải khoảng thời gian; viết như P3D (3 ngày) hoặc PT12H (12 giờ), nhiều nhất 366 ngày.',
    '“{value}” is no duration; write it like P3D (3 days) or PT12H (12 hours), 366 days at most.',
  ),
  FRACTION_INVALID: say(
    '“{value}” không phải tỷ lệ; viết như 80% hoặc 2/3.',
    '“{value}” is no share; write it like 80% or 2/3.',
  ),
  RATE_INVALID: say(
    '“{value}” không phải tỷ lệ phần trăm; viết như 95.5.',
    '“{value}” is no rate; write it like 95.5.',
  ),
  CONTEST_INVALID: say(
    '“{value}” không phải mã cuộc bỏ phiếu (hoặc “tie:” kèm mã danh hiệu).',
    '“{value}” is no code of a contest (or “tie:” with the code of an award).',
  ),
  LADDER_STEP_UNKNOWN: say(
    '“{value}” không phải bước phân định: group.MÃ, fewestMinus, vote, standingBody.',
    '“{value}” is no step of the ladder: group.CODE, fewestMinus, vote, standingBody.',
  ),
  ACT_UNKNOWN: say('Không có việc “{value}”.', 'There is no act “{value}”.'),

  // who takes part
  CODE_TWICE: say('Mã “{value}” đã dùng ở dòng {line}.', 'The code “{value}” was already used on line {line}.'),
  CODE_CLASH: say(
    'Mã “{value}” chỉ khác mã “{other}” ở dòng {line} về chữ hoa, chữ thường.',
    'The code “{value}” differs only in case from “{other}” on line {line}.',
  ),
  CODE_RESERVED: say(
    '“{value}” là từ dành riêng, không dùng làm mã được.',
    '“{value}” is a reserved word and cannot be a code.',
  ),
  TIMEZONE_UNKNOWN: say(
    'Không có múi giờ “{value}”; ví dụ Asia/Ho_Chi_Minh.',
    'There is no time zone “{value}”; for example Asia/Ho_Chi_Minh.',
  ),
  OFFICERS_SAME: say('Trưởng khối và phó khối phải là hai đơn vị.', 'Head and deputy must be two units.'),
  OFFICERS_YEAR: say(
    'Trưởng khối, phó khối ghi cho năm {value} nhưng quy chế là của năm {year}.',
    'The officers are those of {value} but the rules are for {year}.',
  ),
  UNKNOWN_REFERENCE: say('Không có {kind} mang mã “{value}”.', 'There is no {kind} with the code “{value}”.'),

  // the calendar
  CALENDAR_ORDER: say('Cần đặt {later} {relation} {earlier}.', 'Set {later} {relation} {earlier}.'),
  CALENDAR_YEAR: say(
    'Ngày này không thuộc năm thi đua {year}.',
    'This date does not belong to the emulation year {year}.',
  ),
  ERA_YEAR: say(
    'Giai đoạn pháp luật {value} ({span}) không khớp với lịch của năm.',
    'The law of era {value} ({span}) does not fit the dates of this year.',
  ),
  DURATION_ZERO: say('Khoảng thời gian này phải dài hơn 0.', 'This duration must be longer than nothing.'),

  // scoring
  MAX_NOT_POSITIVE: say('Điểm ở đây phải lớn hơn 0.', 'This score must be more than 0.'),
  MINUS_MAX_BELOW_EACH: say(
    'Mức trừ tối đa {value} nhỏ hơn mức trừ mỗi lần {each}.',
    'At most {value} is taken off, which is less than {each} for each time.',
  ),
  SCALE_TOO_LARGE: say('Tổng thang điểm vượt quá {limit}.', 'The scale adds up to more than {limit}.'),

  // review, ranking, voting
  TOO_MANY_REVIEWERS: say(
    'Mỗi hồ sơ cần ít đơn vị chấm hơn số đơn vị còn lại: khối có {units} đơn vị, tối đa {limit}.',
    'A dossier needs fewer reviewers than there are other units: with {units} units {limit} at most.',
  ),
  LADDER_TWICE: say('Bước “{value}” đã có trong thang phân định.', 'The step “{value}” is in the ladder already.'),
  LADDER_ORDER: say(
    'Bước “{value}” tính được nên phải đứng trước “vote” và “standingBody”.',
    'The step “{value}” is computed and must come before “vote” and “standingBody”.',
  ),
  LADDER_UNDECIDED: say(
    'Thang phân định phải kết thúc bằng “standingBody”, bước luôn phân định được.',
    'The ladder must end in “standingBody”, the step that always decides.',
  ),
  QUOTA_TWICE: say('Danh hiệu “{value}” đã có chỉ tiêu.', 'The award “{value}” has a quota already.'),
  QUOTA_TOO_MANY: say(
    'Chỉ tiêu {value} nhiều hơn {units} đơn vị của khối.',
    'A quota of {value} is more than the {units} units of the bloc.',
  ),
  QUOTA_NOT_PLEDGEABLE: say(
    'Không đơn vị nào đăng ký được “{value}” vì danh hiệu này không có trong registration.titles.',
    'No unit can pledge “{value}”: it is not among registration.titles.',
  ),
  CONTEST_WITHOUT_QUOTA: say(
    'Danh hiệu “{value}” chưa có chỉ tiêu trong ranking.quotas nên không có ai để bỏ phiếu.',
    'The award “{value}” has no quota in ranking.quotas, so nobody could be voted on.',
  ),
  AWARD_CONTEST_TWICE: say(
    'Danh hiệu “{value}” đã có cuộc bỏ phiếu “{other}”.',
    'The award “{value}” has the contest “{other}” already.',
  ),
  OFFICE_TWICE: say(
    'Chức “{value}” đã có cuộc bầu “{other}”.',
    'The office “{value}” has the election “{other}” already.',
  ),
  EXCLUDES_ITSELF: say('Cuộc bầu không thể loại trừ chính nó.', 'An election cannot exclude its own winners.'),
  THRESHOLD_FORM: say(
    'Cần đúng một trong hai: atLeast (ít nhất) hoặc moreThan (hơn).',
    'Exactly one of atLeast and moreThan is needed.',
  ),
  THRESHOLD_IMPOSSIBLE: say(
    'Không thể đạt mức này: {needed} phiếu trên {members} đơn vị.',
    'Nobody can reach this: {needed} votes of {members} members.',
  ),
  THRESHOLD_ZERO: say('Mức này luôn đạt, kể cả khi không có phiếu nào.', 'This is reached without a single vote.'),
  QUORUM_BASE: say(
    'Túc số phải tính trên tổng số thành viên (of: members).',
    'The quorum must be counted of all members (of: members).',
  ),
  SECRET_TOO_FEW_UNITS: say(
    'Bỏ phiếu kín cần ít nhất {limit} đơn vị; khối có {units}.',
    'A secret contest needs {limit} units at least; the bloc has {units}.',
  ),
  SEATS_TOO_MANY: say(
    'Số đơn vị được bầu ({value}) phải nhỏ hơn {units} đơn vị.',
    'The seats ({value}) must be fewer than the {units} units.',
  ),
  TALLY_COMMITTEE_SIZE: say(
    'Không lập được ban kiểm phiếu {value} đơn vị không ứng cử từ {units} đơn vị.',
    'A tally committee of {value} without candidates cannot be formed of {units} units.',
  ),

  // the year's acts
  ACT_BY: say(
    'Việc “{act}” không do “{value}” làm; chỉ: {allowed}.',
    '“{act}” is not done by “{value}”; only by: {allowed}.',
  ),
  ACTOR_UNKNOWN: say('Không biết “{value}” là ai.', 'Nobody is known as “{value}”.'),
  UNIT_AND_UNITS: say('Chỉ ghi một trong hai: unit hoặc units.', 'Give either unit or units, not both.'),
  COUNTS_IMPOSSIBLE: say('Số đạt {met} nhiều hơn tổng số {of}.', 'More are met ({met}) than there are ({of}).'),
} as const satisfies Record<string, Bilingual>;

export type ProblemCode = keyof typeof SENTENCES;
