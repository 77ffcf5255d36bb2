const PASSWORD = 'yeu-nuoc-thi-dua';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  /** Of a problem. */
  code?: string;
  body: T;
}

/** A sample account at work: every answer comes back as it is, and nothing is sent twice. */
export class Person {
  private constructor(
    private readonly apiUrl: string,
    private readonly session: Record<string, string>,
  ) {}

  /** @param mailbox "thuongtruc", "truong.pl" */
  static async signIn(apiUrl: string, mailbox: string): Promise<Person> {
    const response = await fetch(`${apiUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${mailbox}@thidua.local`, password: PASSWORD }),
    });
    if (!response.ok) throw new Error(`${mailbox} could not sign in: ${response.status}`);
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    const { csrfToken } = (await response.json()) as { csrfToken: string };
    return new Person(apiUrl, { cookie, 'x-csrf-token': csrfToken });
  }

  async send<T = Record<string, unknown>>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const headers = { ...this.session, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(`${this.apiUrl}/api${path}`, { ...init, headers });
    const text = await response.text();
    const body = JSON.parse(text === '' ? '{}' : text) as T & { code?: string };
    return { status: response.status, ...(!response.ok && { code: body.code ?? '' }), body };
  }

  /** A command as it is answered. */
  ask<T = Record<string, unknown>>(
    path: string,
    body: unknown = {},
    key: string = crypto.randomUUID(),
  ): Promise<Answer<T>> {
    return this.send<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  }

  /** What replaces or takes away, which needs no key. */
  sets<T = Record<string, unknown>>(method: 'PUT' | 'DELETE', path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.send<T>(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** A command that must succeed. */
  async does<T = Record<string, unknown>>(path: string, body: unknown = {}): Promise<T> {
    return good(path, await this.ask<T>(path, body));
  }

  /** A question that must be answered. */
  async sees<T>(path: string): Promise<T> {
    return good(path, await this.send<T>(path));
  }
}

function good<T>(path: string, answer: Answer<T>): T {
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
