import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CSRF_HEADER } from '../access/forgery';
import { SESSION_COOKIE } from '../access/secrets';
import { versionOfProgram } from '../version';
import { addExamples, nullByType } from './examples';

const DESCRIPTION = `Vận hành năm thi đua của một khối: từ giao ước đến khen thưởng. Mọi lệnh mang \`Idempotency-Key\`;
lỗi là problem details (RFC 9457) có \`code\`.

Runs the emulation year of a bloc, from the pact to the award. Every command carries an \`Idempotency-Key\`; errors are
problem details (RFC 9457) with a \`code\`. Sessions send \`${CSRF_HEADER}\` with whatever changes something.`;

/** The OpenAPI 3.1 document of every route that is served. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Thi Đua')
    .setDescription(DESCRIPTION)
    .setVersion(versionOfProgram().version)
    .setOpenAPIVersion('3.1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'API token' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  nullByType(document.paths);
  nullByType(document.components?.schemas);
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
