import { EVENT_TYPES, type EventType } from '@thidua/contracts';
import { STAGES } from '@thidua/domain';

export const eventTypeOf = (said: string): EventType | undefined => EVENT_TYPES.find((type) => type === said);

/** What of an event's payload people read, in the order in which they are told. */
const TOLD = [
  'unit',
  'units',
  'reviewer',
  'of',
  'by',
  'stage',
  'contest',
  'round',
  'award',
  'office',
  'criterion',
  'titles',
  'revision',
  'lateDays',
  'until',
  'due',
  'date',
  'dates',
  'host',
  'place',
  'winners',
  'number',
  'certificate',
] as const;
export type Detail = (typeof TOLD)[number];

/** How a detail is shown: as names of units or offices, of a stage, of an award, as an instant, or as it is. */
export const KIND_OF: Partial<Record<Detail, 'units' | 'stage' | 'award' | 'instant'>> = {
  unit: 'units',
  units: 'units',
  reviewer: 'units',
  of: 'units',
  by: 'units',
  host: 'units',
  winners: 'units',
  office: 'units',
  award: 'award',
  titles: 'award',
  stage: 'stage',
  until: 'instant',
  due: 'instant',
  date: 'instant',
  dates: 'instant',
};

const textsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
};

/** The readable part of a payload, detail by detail; values that are nothing or a structure of their own are left out. */
export function detailsOf(payload: Record<string, unknown>): { detail: Detail; values: string[] }[] {
  return TOLD.map((detail) => ({ detail, values: textsOf(payload[detail]) })).filter(({ values }) => values.length > 0);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
export const isInstant = (value: string): boolean => INSTANT.test(value);

export const stageOf = (value: string) => STAGES.find((stage) => stage === value);
