import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The clock of the world to the minute, as an instant. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
