import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Where `apps/web` is built to, seen from the source and from the build alike. */
const BUILT = join(__dirname, '..', '..', '..', 'web', 'dist');
/** What Vite names by its content: it never changes under its name. */
const ASSETS = '/assets/';
const A_YEAR = 'public, max-age=31536000, immutable';
const SCRIPT = 'text/javascript; charset=utf-8';
const TYPES: Record<string, string> = { '.js': SCRIPT, '.mjs': SCRIPT, '.css': 'text/css; charset=utf-8' };
const NONCE = '__STYLE_NONCE__';

const NOT_BUILT = `Thi Đua: các trang web chưa được dựng (npm run build). Tài liệu API: /api/docs
Thi Đua: the pages are not built yet (npm run build). The API's documents: /api/docs
`;

type Asked = Response<unknown, { styleNonce?: string }>;

/** Stricter than the API's own: styles written into the page itself carry the nonce of this one answer. */
const contentPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    objectSrc: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    styleSrc: ["'self'", (_request, response) => `'nonce-${(response as Asked).locals.styleNonce ?? ''}'`],
  },
});

const isQuestion = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';
const isOurs = ({ path }: Request): boolean => path !== '/api' && !path.startsWith('/api/');
const forPeople = ({ headers }: Request): boolean => headers.accept?.includes('text/html') ?? false;

/** The build lays a packed copy beside each script and style; what is asked for is sent as that one where it may be. */
function packed(request: Request, response: Response, next: NextFunction): void {
  const { path } = request;
  const type = TYPES[path.slice(path.lastIndexOf('.'))];
  if (isQuestion(request) && path.startsWith(ASSETS) && !path.includes('..') && type !== undefined) {
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.acceptsEncodings('gzip') === 'gzip' && existsSync(join(BUILT, `${path}.gz`))) {
      request.url = `${path}.gz`;
      response.setHeader('Content-Encoding', 'gzip');
      response.type(type);
    }
  }
  next();
}

/** Every address of the product leads to the one page, which knows by its address what to show. */
async function page(request: Request, response: Asked, next: NextFunction): Promise<void> {
  if (!isQuestion(request) || !isOurs(request) || !forPeople(request) || request.path.startsWith(ASSETS)) return next();
  const index = await readFile(join(BUILT, 'index.html'), 'utf8').catch(() => undefined);
  response.setHeader('Cache-Control', 'no-cache');
  if (index === undefined) {
    response.status(200).type('text/plain').send(NOT_BUILT);
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  response.locals.styleNonce = nonce;
  contentPolicy(request, response, () => response.status(200).type('html').send(index.replaceAll(NONCE, nonce)));
}

/** Serves the pages of `apps/web` beside the API. Who asks for something else than a page gets the API's own answer. */
export function servePages(app: NestExpressApplication): void {
  app.use(packed);
  app.useStaticAssets(BUILT, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      const isAsset = path.startsWith(join(BUILT, ASSETS));
      response.setHeader('Cache-Control', isAsset ? A_YEAR : 'no-cache');
    },
  });
  app.use(page);
}
