interface Stage {
  name: string;
  state: 'pending' | 'open' | 'closed';
  closesAt: string | null;
}

interface Progress {
  stages: Stage[];
  units: { unit: string; deadlines: Record<string, string> }[];
}

/** Until when a unit can object; null when it cannot, or nothing says until when. */
export interface ObjectionWindow {
  isOpen: boolean;
  until: string | null;
}

/** Whether a unit can object at this time: the ranking is published, not closed, and its own deadline is not past. */
export function objectionWindow({ stages, units }: Progress, unit: string, at: string): ObjectionWindow {
  const stage = stages.find(({ name }) => name === 'ranking');
  const own = units.find((one) => one.unit === unit)?.deadlines.ranking;
  const until = own ?? stage?.closesAt ?? null;
  return { isOpen: stage?.state === 'open' && (until === null || at <= until), until };
}
