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

/** With which code an act is refused; undefined where it is not. */
export async function refusalOf(play: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await play();
    return undefined;
  } catch (error) {
    if (error instanceof Refused && error.status < 500) return error.code;
    throw error;
  }
}

interface Call {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** Bytes sent as they are, in place of a JSON body. */
  bytes?: Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

interface Problem {
  code?: string;
  detail?: string;
}

/** So often something is sent again while nobody answers: about a minute, and longer where each answer takes its time. */
const TRIES = 30;
const AWAY = new Set([502, 503, 504]);
/** Nothing takes the API longer; whoever is silent for so long has died without closing the connection. */
const LONGEST_MS = 180_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What was answered, read to its end. */
interface Answer {
  status: number;
  ok: boolean;
  body: unknown;
  etag: string;
}

/**
 * Speaks to the API as one person. Whatever was not answered, because API, engine or database is away, is sent again, a
 * command under the same key, so it takes effect once.
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

  /** @throws Refused */
  async call<T>(path: string, call: Call): Promise<T> {
    return (await this.answered(path, call)).body as T;
  }

  /** A draft as it stands, with its ETag. @throws Refused */
  async draft<T>(path: string): Promise<{ body: T; etag: string }> {
    const { body, etag } = await this.answered(path, {});
    return { body: body as T, etag };
  }

  private async answered(path: string, { method = 'GET', body, bytes, headers = {} }: Call): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.send(path, {
        method,
        headers: {
          ...this.authorization,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(bytes !== undefined && { body: bytes }),
      });
      if (answer?.ok) return answer;
      if (attempt < TRIES && (answer === undefined || AWAY.has(answer.status))) {
        await pause(Math.min(250 * attempt, 2000));
        continue;
      }
      if (answer === undefined) throw new Error(`${this.baseUrl} does not answer`);
      const problem = (answer.body ?? {}) as Problem;
      throw new Refused(problem.code ?? `HTTP_${answer.status}`, answer.status, problem.detail ?? path);
    }
  }

  /** Undefined when there was no answer, or only a part of one. */
  private async send(path: string, init: RequestInit): Promise<Answer | undefined> {
    try {
      const response = await fetch(`${this.baseUrl}/api${path}`, { ...init, signal: AbortSignal.timeout(LONGEST_MS) });
      const text = await response.text();
      const { status, ok, headers } = response;
      return { status, ok, body: text === '' ? undefined : parsed(text, ok), etag: headers.get('etag') ?? '"0"' };
    } catch (error) {
      const isAway = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
      if (isAway) return undefined;
      throw error;
    }
  }
}

/** What says no may be no JSON, for it need not be our API. */
function parsed(text: string, mustBeJson: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (mustBeJson) throw error;
    return undefined;
  }
}
