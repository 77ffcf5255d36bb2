import type { Bilingual } from '@thidua/domain';

const says = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * What can be wrong with one field of what was sent, with the sentence shown beside it. A code is stable; `{name}`
 * places are filled from the values of the problem.
 */
export const FIELD_ERRORS = {
  // is it there, and of its kind
  MISSING: says('Thiếu thông tin này; xin bổ sung.', 'This is missing; fill it in.'),
  REASON: says('Thiếu lý do; xin ghi rõ lý do tại đây.', 'The reason is missing; give it here.'),
  UNKNOWN_FIELD: says(
    'Không có trường thông tin này; xin kiểm tra lại tên trường.',
    'There is no such field; check its name.',
  ),
  TEXT: says('Thông tin này phải là văn bản.', 'This must be text.'),
  FLAG: says('Chỉ nhận true (có) hoặc false (không).', 'Only true or false is taken.'),
  LIST: says('Thông tin này phải là một danh sách.', 'This must be a list.'),
  OBJECT: says('Thông tin này phải gồm các trường có tên.', 'This must be an object with named fields.'),
  WHOLE: says('Phải là số nguyên, ví dụ 12.', 'This must be a whole number, such as 12.'),

  // how much
  EMPTY: says('Không được để trống.', 'This must not be empty.'),
  CONTROLS: says(
    'Có ký tự ẩn hoặc dấu xuống dòng không dùng được ở đây; xin xóa và gõ lại.',
    'There is a hidden character or a line break that cannot stand here; remove it and type it anew.',
  ),
  TOO_SHORT: says('Cần ít nhất {min} ký tự.', 'This needs {min} characters at least.'),
  TOO_LONG: says('Dài quá {max} ký tự; xin rút gọn.', 'This is longer than {max} characters; shorten it.'),
  TOO_SMALL: says('Không được nhỏ hơn {min}.', 'This must not be less than {min}.'),
  TOO_LARGE: says('Không được lớn hơn {max}.', 'This must not be more than {max}.'),
  LIST_TOO_SHORT: says('Danh sách cần ít nhất {min} mục.', 'The list needs {min} entries at least.'),
  LIST_TOO_LONG: says('Danh sách có quá {max} mục; xin bớt.', 'The list has more than {max} entries; shorten it.'),
  DUPLICATES: says(
    'Danh sách có mục bị lặp; mỗi mục chỉ ghi một lần.',
    'The list names something twice; name each once.',
  ),
  TOO_MUCH: says('Nội dung quá lớn; xin rút gọn.', 'This is too large; shorten it.'),

  // how it is written
  ONE_OF: says('Chỉ nhận một trong các giá trị: {values}.', 'Only one of these is taken: {values}.'),
  KEY: says(
    'Mã chỉ gồm chữ, số và các dấu chấm, gạch ngang, gạch dưới, hai chấm; bắt đầu bằng chữ hoặc số, không có dấu cách, tối đa 64 ký tự.',
    'A code has letters, digits, dots, dashes, underscores and colons only; it begins with a letter or digit, has no spaces and 64 characters at most.',
  ),
  ID: says('Đây không phải là mã định danh của hệ thống.', 'This is not an id of this program.'),
  EMAIL: says(
    'Địa chỉ email chưa đúng, ví dụ truong.pl@hanam.example.',
    'This is not an e-mail address such as truong.pl@hanam.example.',
  ),
  FORM: says('Chưa viết đúng dạng; ví dụ: {example}.', 'This is not written as it should be; for example: {example}.'),
  SCORE: says(
    'Điểm phải viết bằng dấu chấm thập phân (không dùng dấu phẩy), tối đa hai chữ số sau dấu chấm, ví dụ 7.50.',
    'Write a score with a decimal point (not a comma) and two decimals at most, such as 7.50.',
  ),
  RATE: says(
    'Tỷ lệ phải viết bằng dấu chấm thập phân (không dùng dấu phẩy), không kèm dấu %, ví dụ 95.5.',
    'Write a rate with a decimal point (not a comma) and without a percent sign, such as 95.5.',
  ),
  DATE: says(
    'Ngày phải viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2023-12-08.',
    'Write a date as YEAR-MONTH-DAY, such as 2023-12-08.',
  ),
  TIME: says(
    'Thời điểm phải viết theo dạng NĂM-THÁNG-NGÀYTGIỜ:PHÚT, ví dụ 2023-11-07T17:00, và phải có thật trên lịch.',
    'Write a time as YEAR-MONTH-DAYTHOUR:MINUTE, such as 2023-11-07T17:00, of a day that exists.',
  ),
  INSTANT: says(
    'Thời điểm phải có ngày, giờ và múi giờ, ví dụ 2023-11-07T17:00+07:00, trong các năm đến 9999.',
    'Write a time with day, hour and zone, such as 2023-11-07T17:00+07:00, in the years up to 9999.',
  ),
  BY_CODE: says(
    'Phải ghi theo từng mã, tối đa {max} mã, mỗi mã không quá 64 ký tự.',
    'Give values by code, {max} codes at most, each of 64 characters at most.',
  ),
  ENTRY: says(
    'Giá trị ở mã này chưa đúng; ví dụ đúng: {example}.',
    'The value of this code is not right; a right one: {example}.',
  ),
  TEXT_OF_CODE: says(
    'Phải là văn bản, không để trống, tối đa {max} ký tự.',
    'This must be text, not empty, of {max} characters at most.',
  ),
  COUNT: says('Phải là số nguyên từ 0 đến {max}.', 'This must be a whole number from 0 to {max}.'),
  CHOICE: says(
    'Lựa chọn chưa đúng: bầu cử thì ghi mã ứng cử viên, biểu quyết thì ghi for, against hoặc abstain cho từng đơn vị.',
    'This is no choice: name candidates in an election, or for, against or abstain for each unit in an approval.',
  ),

  // what it stands for
  UNKNOWN: says('Không tìm thấy; xin kiểm tra lại mã.', 'There is no such thing; check the code.'),
  TAKEN: says('Đã có người hoặc nơi khác dùng; xin chọn giá trị khác.', 'This is in use already; choose another.'),
  PERIOD: says('Ngày kết thúc phải sau ngày bắt đầu.', 'The end must come after the beginning.'),
  LEADER_EXISTS: says(
    'Đơn vị đã có lãnh đạo trong thời gian này; xin kết thúc vai trò cũ trước.',
    'The unit has a leader at that time; end that role first.',
  ),
  ONESELF: says(
    'Không ai tự giao vai trò cho chính mình; xin nhờ người khác có quyền giao.',
    'Nobody gives a role to themselves; ask somebody else who may give it.',
  ),
  UNKNOWN_BODY: says(
    'Tệp có cơ quan chưa có trong hệ thống; xin người quản trị hệ thống thêm cơ quan trước.',
    'The file names a body that is not there; ask the administrator to add it first.',
  ),
  OTHER_BLOC: says(
    'Tệp này thuộc khối {bloc}, không phải khối đang mở.',
    'This file is of the bloc {bloc}, not of this one.',
  ),
  NO_OPENING: says(
    'Lịch trong quy chế không có ngày mở nào; xin ghi ngày mở của ít nhất một giai đoạn.',
    'The calendar of the rule set opens nothing; give one stage its opening at least.',
  ),
  ONE_FOR_EACH_DATE: says(
    'Cần đúng một câu trả lời cho mỗi ngày đã đề xuất, theo thứ tự đề xuất.',
    'One answer is needed for each date offered, in the order offered.',
  ),
  FILE_NAME: says(
    'Tên tệp chưa đúng; xin đặt tên không có dấu gạch chéo và không để trống.',
    'This is no name for a file; use one without slashes that is not empty.',
  ),
  PASSWORD: says(
    'Mật khẩu cần ít nhất 12 ký tự và không quá dễ đoán.',
    'The password needs 12 characters at least and must not be easy to guess.',
  ),
  OTHER_PASSWORD: says('Mật khẩu hiện tại chưa đúng.', 'This is not the password you have now.'),
  SCOPE: says(
    'Không có phạm vi quyền này; xin chọn trong danh sách.',
    'There is no such scope; choose among those listed.',
  ),
  TOO_MANY_TOKENS: says(
    'Đã đủ số mã truy cập cho phép; xin thu hồi mã không dùng nữa.',
    'There are as many access tokens as allowed; revoke one that is not used.',
  ),

  // how it was sent
  ETAG: says(
    'Tiêu đề If-Match phải là ETag nhận được khi đọc bản này.',
    'The If-Match header must be the ETag that came when this was read.',
  ),
  CURSOR: says(
    'Vị trí trang chưa đúng; xin dùng giá trị next của trang trước.',
    'This is no place in the list; use the next of the page before.',
  ),
  BYTES: says(
    'Xin gửi thẳng nội dung tệp với Content-Type: application/octet-stream, không gửi dạng biểu mẫu hay bọc trong JSON.',
    'Send the bytes of the file themselves with Content-Type: application/octet-stream, not as a form and not in JSON.',
  ),
  UNREADABLE: says('Nội dung không đọc được.', 'This cannot be read.'),
  UTF8: says('Nội dung phải ở bảng mã UTF-8.', 'This must be in UTF-8.'),
  TOO_DEEP: says('Nội dung lồng nhau quá nhiều lớp.', 'This is nested too deeply.'),
  BAD_KEY: says('Có tên trường không được phép dùng.', 'A field has a name that may not be used.'),
} as const satisfies Record<string, Bilingual>;

export type FieldCode = keyof typeof FIELD_ERRORS;

export function isFieldCode(code: string): code is FieldCode {
  return Object.hasOwn(FIELD_ERRORS, code);
}
