import { setTimeout as pause } from 'node:timers/promises';

/** The API said no. `code` is its error code. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: string,
    readonly status: number,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

interface Call {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** Bytes sent as they are, in place of a JSON body. */
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

interface Problem {
  code?: string;
  detail?: string;
}

const TRIES = 30;
const AWAY = new Set([502, 503, 504]);

/**
 * Speaks to the API as one person. A command is sent again under the same key while the engine or the database is away,
 * so it takes effect once.
 */
export class ApiClient {
  constructor(
    private readonly baseUrl: string,
    private readonly authorization: Record<string, string>,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.call<T>(path, {});
  }

  /** A command with its idempotency key. @throws Refused */
  command<T>(path: string, key: string, body: unknown = {}): Promise<T> {
    return this.call<T>(path, { method: 'POST', body, headers: { 'idempotency-key': key } });
  }

  async call<T>(path: string, { method = 'GET', body, bytes, headers = {} }: Call): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.send(path, {
        method,
        headers: {
          ...this.authorization,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(bytes !== undefined && { body: Buffer.from(bytes) }),
      });
      if (response?.ok) return (await response.json()) as T;
      if (attempt < TRIES && (response === undefined || AWAY.has(response.status))) {
        await pause(Math.min(250 * attempt, 2000));
        continue;
      }
      if (response === undefined) throw new Error(`${this.baseUrl} does not answer`);
      const problem = (await response.json().catch(() => ({}))) as Problem;
      throw new Refused(problem.code ?? `HTTP_${response.status}`, response.status, problem.detail ?? path);
    }
  }

  /** A draft as it stands, with its ETag. */
  async draft<T>(path: string): Promise<{ body: T; etag: string }> {
    const response = await this.send(path, { headers: this.authorization });
    if (!response?.ok) {
      const problem = (await response?.json().catch(() => ({}))) as Problem | undefined;
      throw new Refused(problem?.code ?? 'HTTP', response?.status ?? 0, problem?.detail ?? path);
    }
    return { body: (await response.json()) as T, etag: response.headers.get('etag') ?? '"0"' };
  }

  private async send(path: string, init: RequestInit): Promise<Response | undefined> {
    try {
      return await fetch(`${this.baseUrl}/api${path}`, init);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }
}
