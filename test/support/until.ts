import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is good. @throws Error with the last answer after `withinMs` */
export async function until<T>(
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  { withinMs = 20_000, everyMs = 25 } = {},
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms, but: ${JSON.stringify(answer)}`);
    await pause(everyMs);
  }
}
