/** An answer is due so soon, whatever is away. */
export const LONGEST_MS = 10_000;

/** Leading a clock over months, and setting up a rehearsal, are no single commands. */
const TAKES_ITS_TIME = /\/api\/rehearsals(\/[^/]+\/clock)?$/;

/** What "away, unknown, send it again" is called, depending on what is away. */
const AWAY = ['ENGINE_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'FILES_UNAVAILABLE'];

/**
 * Looks over the shoulder of a player: while `work` is under way, whatever this process asks of the API must be answered
 * in time, and where something is away by a 503 that says what.
 * @returns how it was answered otherwise
 */
export async function watchingAnswers(work: () => Promise<void>): Promise<string[]> {
  const problems: string[] = [];
  const trueFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const [url, since] = [String(input), performance.now()];
    const answer = await trueFetch(input, init);
    const ms = Math.round(performance.now() - since);
    const asked = `${init?.method ?? 'GET'} ${new URL(url).pathname}`;
    if (ms > LONGEST_MS && !TAKES_ITS_TIME.test(url)) problems.push(`${asked} was answered after ${ms} ms`);
    if (answer.status >= 500 && !url.includes('/api/health/')) {
      const said = await answer.clone().text();
      const isGood = answer.status === 503 && AWAY.some((code) => said.includes(`"code":"${code}"`));
      if (!isGood) problems.push(`${asked} was answered ${answer.status} ${said.slice(0, 200)}`);
    }
    return answer;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = trueFetch;
  }
  return problems;
}
