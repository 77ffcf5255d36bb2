import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CSRF_HEADER } from '../access/forgery';
import { SESSION_COOKIE } from '../access/secrets';
import { versionOfProgram } from '../version';
import { addExamples, nullByType } from './examples';
import { groupOperations } from './groups';
import { completeRequests } from './requests';

const DESCRIPTION = `Vận hành năm thi đua của một khối: từ giao ước đến khen thưởng.

- Đăng nhập: \`POST /api/session\` với email và mật khẩu; trình duyệt giữ cookie \`${SESSION_COOKIE}\`. Trả lời có
  \`csrfToken\` (đọc lại bằng \`GET /api/session\`): mọi yêu cầu thay đổi dữ liệu gửi kèm trong tiêu đề
  \`${CSRF_HEADER}\`. Trên trang này: bấm *Authorize*, dán vào ô *csrf*. Máy gọi thay người thì dùng mã truy cập
  (*Bearer*), không cần cookie và \`${CSRF_HEADER}\`.
- Mọi lệnh mang \`Idempotency-Key\`: mỗi lệnh một khóa mới; gửi lại cùng khóa thì nhận lại cùng kết quả.
- Bản nháp lưu kèm \`If-Match\`: giá trị \`ETag\` của lần đọc trước (lần đầu là \`"0"\`).
- Lỗi là problem details (RFC 9457) có \`code\`; câu tiếng Việt, hoặc tiếng Anh với \`Accept-Language: en\`.
- Thời điểm trả về theo UTC; thời điểm gửi lên là giờ của khối (\`2023-11-07T17:00\`) hoặc có múi giờ.

Runs the emulation year of a bloc, from the pact to the award.

- Sign in with \`POST /api/session\`, e-mail and password; the browser keeps the cookie \`${SESSION_COOKIE}\`. The
  answer has a \`csrfToken\` (again in \`GET /api/session\`), to be sent in \`${CSRF_HEADER}\` with whatever changes
  something. On this page: *Authorize*, field *csrf*. A program uses an API token (*Bearer*), which needs neither.
- Every command carries an \`Idempotency-Key\`, a new one for each command; the same key gets the same answer.
- A draft is saved with \`If-Match\`: the \`ETag\` of what was read before (\`"0"\` at first).
- Errors are problem details (RFC 9457) with a \`code\`, in Vietnamese, or in English for \`Accept-Language: en\`.
- Instants in answers are UTC; what is sent is a local time of the bloc (\`2023-11-07T17:00\`) or has its zone.`;

const CSRF_SCHEME = 'csrf';

/** The OpenAPI 3.1 document of every route that is served. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Thi Đua')
    .setDescription(DESCRIPTION)
    .setVersion(versionOfProgram().version)
    .setOpenAPIVersion('3.1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session')
    .addApiKey({ type: 'apiKey', in: 'header', name: CSRF_HEADER, description: 'csrfToken' }, CSRF_SCHEME)
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'API token' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  nullByType(document.paths);
  nullByType(document.components?.schemas);
  completeRequests(document, CSRF_SCHEME);
  groupOperations(document);
  addExamples(document);
  return document;
}

/** The document at `/api/openapi.json`, a page to browse it at `/api/docs`, all of it from our own origin. */
export function serveDocuments(app: INestApplication): void {
  let document: OpenAPIObject | undefined;
  const made = () => {
    document ??= openApiDocument(app);
    return document;
  };
  SwaggerModule.setup('docs', app, made, {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Thi Đua: API',
    swaggerOptions: { validatorUrl: null, docExpansion: 'none', persistAuthorization: false },
  });
}
