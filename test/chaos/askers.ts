import { LONGEST_MS } from './answers';

/** What is away, and where the product still has to answer. */
export interface Asked {
  apiUrl: string;
  away: 'postgres' | 'engine';
}

interface Answer {
  status: number;
  code?: string;
  parts?: Record<string, string>;
  ms: number;
}

const PATIENCE_MS = 15_000;

async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const since = Date.now();
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  const body = (await response.json()) as { code?: string; parts?: Record<string, string> };
  return { status: response.status, code: body.code, parts: body.parts, ms: Date.now() - since };
}

const signIn = (apiUrl: string): Promise<Answer> =>
  ask(`${apiUrl}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'truong.pl@thidua.local', password: 'yeu-nuoc-thi-dua' }),
  });

/**
 * Asks for health, a page, and to sign in while a part is away.
 * @returns what was answered otherwise than it should: without a code, too late, or not at all though it could
 */
export async function askWhileAway({ apiUrl, away }: Asked): Promise<string[]> {
  const problems: string[] = [];
  const expect = async (what: string, answer: Promise<Answer>, good: (answer: Answer) => boolean): Promise<void> => {
    const said = await answer.catch((error: unknown) => String(error));
    const isGood = typeof said !== 'string' && good(said) && said.ms <= LONGEST_MS;
    if (!isGood) problems.push(`${away} away: ${what} is answered ${JSON.stringify(said)}`);
  };
  const part = away === 'postgres' ? 'database' : 'engine';
  const isAway = ({ status, code }: Answer): boolean => status === 503 && code === 'DATABASE_UNAVAILABLE';
  const isAnswered = ({ status }: Answer): boolean => status === 200 || status === 201;
  await Promise.all([
    expect(
      'ready',
      ask(`${apiUrl}/api/health/ready`),
      ({ status, parts }) => status === 503 && parts?.[part] === 'down',
    ),
    expect('live', ask(`${apiUrl}/api/health/live`), isAnswered),
    expect('a question', ask(`${apiUrl}/api/local/accounts`), away === 'postgres' ? isAway : isAnswered),
    expect('signing in', signIn(apiUrl), away === 'postgres' ? isAway : isAnswered),
  ]);
  return problems;
}
