import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@thidua/config';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../../test/support/database';
import { createApp } from '../src/app';
import { SAMPLE_PASSWORD } from '../src/local/sample-people';

const SAMPLE = join(__dirname, '..', '..', '..', 'infra', 'samples', 'ha-nam-2023');
/** Nobody listens there: the engine is away unless a test says where it is. */
const NOWHERE = '127.0.0.1:9';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
}

/** The API on a database and port of its own, and a way to ask it. */
export interface RunningApi {
  app: NestExpressApplication;
  url: string;
  dataSource: DataSource;
  /** As nobody in particular. */
  visitor: Person;
  /** Signs somebody in; by default with the sample password. */
  signedIn(email: string, password?: string): Promise<Person>;
  close(): Promise<void>;
}

/** One person's browser: its cookie and its token against forgery. */
export class Person {
  cookie = '';
  csrf = '';

  constructor(private readonly url: string) {}

  async ask<T = Record<string, unknown>>(
    method: string,
    path: string,
    { body, headers = {} }: Ask = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...(this.cookie && { Cookie: this.cookie }),
        ...(this.csrf && { 'X-CSRF-Token': this.csrf }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (set[0] !== undefined) this.cookie = set[0].endsWith('=') ? '' : set[0];
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? asData(text) : {}) as T };
  }

  get<T = Record<string, unknown>>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.ask<T>('GET', path, { headers });
  }

  /** A command, under a key of its own. */
  command<T = Record<string, unknown>>(
    path: string,
    body: unknown = {},
    key: string = randomUUID(),
  ): Promise<Answer<T>> {
    return this.ask<T>('POST', path, { body, headers: { 'Idempotency-Key': key } });
  }

  async signIn(email: string, password: string): Promise<Answer<{ csrfToken: string }>> {
    const answer = await this.ask<{ csrfToken: string }>('POST', '/session', { body: { email, password } });
    if (answer.status === 200) this.csrf = answer.body.csrfToken;
    return answer;
  }
}

function asData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}

interface Options {
  mode?: Config['mode'];
  temporalAddress?: string;
  /** Without the sample bloc and its people. */
  empty?: boolean;
  /** The port through which the database is reached, when it is not its own. */
  through?: number;
}

export async function startApi(options: Options = {}): Promise<RunningApi> {
  const { mode = 'local', temporalAddress = NOWHERE, empty = mode === 'production' } = options;
  const database = await freshDatabase();
  const url = new URL(database.appUrl);
  if (options.through !== undefined) url.port = String(options.through);
  const files = mkdtempSync(join(tmpdir(), 'thidua-api-'));
  const config: Config = {
    mode,
    log: { level: 'silent' },
    database: { url: url.href, pool: 5 },
    temporal: { address: temporalAddress, namespace: 'default' },
    api: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      sessionDays: 14,
      secret: 'a secret of the tests alone',
      trustedProxies: [],
    },
    files: { driver: 'local', root: files },
    mail: { from: 'thidua@localhost', perMinute: 120 },
    worker: {},
    shutdownGraceSeconds: 1,
    ...(!empty && { sampleFolder: SAMPLE }),
  };
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const address = `http://127.0.0.1:${port}`;
  return {
    app,
    url: address,
    dataSource: app.get(DataSource),
    visitor: new Person(address),
    async signedIn(email, password = SAMPLE_PASSWORD) {
      const person = new Person(address);
      const { status, body } = await person.signIn(email, password);
      if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`);
      return person;
    },
    async close() {
      await app.close();
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
