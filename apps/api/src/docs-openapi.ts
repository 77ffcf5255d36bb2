import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@thidua/config';
import { AppModule } from './app.module';
import { openApiDocument } from './foundation/openapi/document';

/** Nobody answers there: the document needs the routes, and in a preview nothing is made that would ask a store. */
const NOWHERE = {
  THIDUA_MODE: 'local',
  LOG_LEVEL: 'error',
  DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/none',
  TEMPORAL_ADDRESS: '127.0.0.1:9',
};

/** Writes the OpenAPI document, from which clients are made, to the file that is named. */
async function main([, , file = 'openapi.json']: string[]): Promise<void> {
  const app = await NestFactory.create(AppModule.with(loadConfig(NOWHERE)), { preview: true, logger: ['error'] });
  app.setGlobalPrefix('api');
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
}

void main(process.argv);
