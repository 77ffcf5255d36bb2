import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@thidua/config';
import cookieParser from 'cookie-parser';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { nameRequest } from './foundation/logging';
import { serveDocuments } from './foundation/openapi/document';
import { nothingElsewhere, troubleElsewhere } from './foundation/problems/elsewhere';
import { proxiesOf } from './foundation/proxies';
import { readJson, soundBody } from './foundation/sound-body';
import { sqlCountHeader } from './foundation/store/sql-count';
import { servePages } from './web/pages';

const neverStored = (_request: Request, response: Response, next: NextFunction): void => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

function guardHeaders({ mode, api }: Config) {
  const overHttps = mode === 'production' && api.publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        // the page of the API's documents brings styles in the page itself
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    strictTransportSecurity: overHttps,
    frameguard: { action: 'deny' },
  });
}

/** The API with everything but a port: `listen` or `init` is the caller's, and so is `close`. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', proxiesOf(config.api.trustedProxies));
  app.use(nameRequest, guardHeaders(config));
  if (config.mode === 'local') app.use(sqlCountHeader);
  app.use(neverStored);
  app.use(cookieParser());
  app.use(readJson, soundBody);
  servePages(app);
  app.use(nothingElsewhere, troubleElsewhere);
  serveDocuments(app);
  return app;
}
