import { type ErrorMeaning, meaning } from './meaning';

/** Refusals of asking: who asks, what was sent, whether anything answers. */
export const ASKING = {
  // asking
  VALIDATION_FAILED: meaning(
    400,
    'Dữ liệu gửi lên chưa đúng; xin sửa những mục được nêu rồi gửi lại.',
    'The data sent is not valid; correct what is named and send it again.',
  ),
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
  FILES_UNAVAILABLE: meaning(
    503,
    'Kho tệp tạm thời không truy cập được; xin gửi lại sau ít phút.',
    'The file store is away; please send it again in some minutes.',
  ),
  COMMAND_IN_PROGRESS: meaning(
    409,
    'Lệnh này đang được thực hiện; xin đợi giây lát rồi gửi lại.',
    'This command is being carried out; wait a moment and send it again.',
  ),
  INTERNAL: meaning(
    500,
    'Có lỗi trong hệ thống; xin báo người quản trị hệ thống kèm mã tra cứu.',
    'Something went wrong inside; please tell the administrator the reference.',
  ),

  // notices
  MESSAGE_UNDER_WAY: meaning(
    409,
    'Thư này đang chờ gửi hoặc đang được gửi; không cần gửi lại.',
    'The message waits to be sent or is being sent; there is no need to send it again.',
  ),
  MESSAGE_WITHHELD: meaning(
    409,
    'Thư này được giữ lại, không gửi ra ngoài; người nhận đọc trong hộp thư của hệ thống.',
    'The message is withheld and not sent out; its recipient reads it in the inbox of the product.',
  ),
} as const satisfies Record<string, ErrorMeaning>;
