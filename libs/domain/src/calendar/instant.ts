/** A moment as ISO 8601 in UTC with milliseconds and Z ("2023-11-03T10:00:00.000Z"); two of them compare as strings. */
export type Instant = string;

export const DAY_MS = 86_400_000;

/** Milliseconds since 1970 of an instant. @throws RangeError when the text is no instant. */
export function msOf(at: Instant): number {
  const ms = Date.parse(at);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${at}`);
  return ms;
}

/** The instant of so many milliseconds since 1970. */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}
