import { type Bilingual, CALENDAR_STAGES, isZone, parseDuration, toInstant } from '@thidua/domain';
import { eraFits, eraSpan, isEra } from '../era';
import { below, type Sheet } from '../sheet';

const at = (stage: string, end: 'opens' | 'closes'): string => `/calendar/${stage}/${end}`;

/** What must not come before what: [the later one, the earlier one, whether the same moment is too early as well]. */
const ORDER: readonly (readonly [string, string, boolean])[] = [
  ...CALENDAR_STAGES.map((stage) => [at(stage, 'closes'), at(stage, 'opens'), true] as const),
  [at('submission', 'opens'), at('registration', 'closes'), false],
  [at('conference', 'opens'), at('registration', 'opens'), false],
  [at('review', 'opens'), at('submission', 'opens'), false],
  [at('review', 'closes'), at('submission', 'closes'), false],
  [at('ranking', 'opens'), at('review', 'opens'), false],
  [at('ranking', 'closes'), at('review', 'closes'), false],
  [at('ranking', 'closes'), at('conference', 'closes'), false],
  [at('issuance', 'opens'), at('ranking', 'opens'), false],
  [at('issuance', 'closes'), at('ranking', 'closes'), false],
];

const NOT_EARLIER = { vi: 'không sớm hơn', en: 'no earlier than' };
const LATER = { vi: 'muộn hơn', en: 'later than' };

const STAGE: Record<(typeof CALENDAR_STAGES)[number], Bilingual> = {
  registration: { vi: 'đăng ký, giao ước', en: 'registration' },
  submission: { vi: 'tự chấm, nộp hồ sơ', en: 'submissions' },
  conference: { vi: 'chọn ngày hội nghị', en: 'the choice of the conference’s date' },
  review: { vi: 'thẩm định', en: 'review' },
  ranking: { vi: 'xếp hạng', en: 'ranking' },
  issuance: { vi: 'khen thưởng', en: 'awards' },
};

/** A moment of the calendar, for who sees dates with names as for who writes the file. */
function named(pointer: string): Bilingual {
  const [stage, end] = pointer.split('/').slice(2);
  const key = `(${stage}.${end})`;
  const name = STAGE[stage as keyof typeof STAGE];
  return end === 'opens'
    ? { vi: `lúc mở ${name.vi} ${key}`, en: `the opening of ${name.en} ${key}` }
    : { vi: `hạn cuối ${name.vi} ${key}`, en: `the deadline of ${name.en} ${key}` };
}

function instantAt(rules: Sheet, pointer: string, zone: string): string | undefined {
  const text = rules.text(pointer);
  if (text === undefined) return undefined;
  try {
    return toInstant(text, zone);
  } catch (error) {
    // No time at all: the shape has said so.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function checkOrder(rules: Sheet, zone: string): void {
  const complained = new Set<string>();
  for (const [later, earlier, strictly] of ORDER) {
    const [end, start] = [instantAt(rules, later, zone), instantAt(rules, earlier, zone)];
    if (end === undefined || start === undefined || complained.has(later)) continue;
    if (strictly ? end > start : end >= start) continue;
    complained.add(later);
    const relation = strictly ? LATER : NOT_EARLIER;
    rules.report(later, 'CALENDAR_ORDER', { later: named(later), earlier: named(earlier), relation });
  }
}

/** The law of the era and the year itself must fit the dates; a year may begin before its January and end after its December. */
function checkYear(rules: Sheet): void {
  const year = rules.integer('/year');
  const places = CALENDAR_STAGES.flatMap((stage) => [at(stage, 'opens'), at(stage, 'closes')]);
  const dates = places.flatMap((pointer) => {
    const text = rules.text(pointer);
    return text !== undefined && /^\d{4}-/.test(text) ? [{ pointer, date: text.slice(0, 10) }] : [];
  });
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  if (year !== undefined && dates.length > 0) {
    for (const { pointer, date } of dates) {
      if (Math.abs(yearOf(date) - year) > 1) rules.report(pointer, 'CALENDAR_YEAR', { year });
    }
    if (!dates.some(({ date }) => Math.abs(yearOf(date) - year) !== 1))
      rules.report('/year', 'CALENDAR_YEAR', { year });
  }
  const era = rules.text('/era');
  const sorted = dates.map(({ date }) => date).sort();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (era === undefined || !isEra(era) || first === undefined || last === undefined || eraFits(era, first, last))
    return;
  rules.report('/era', 'ERA_YEAR', { value: era, span: eraSpan(era) });
}

/** Dates and durations of `rules.yaml`. */
export function checkCalendar(bloc: Sheet, rules: Sheet): void {
  const zone = bloc.text('/bloc/timezone');
  checkOrder(rules, zone !== undefined && isZone(zone) ? zone : 'UTC');
  checkYear(rules);
  const [year, officers] = [rules.integer('/year'), bloc.integer('/bloc/officers/year')];
  if (year !== undefined && officers !== undefined && year !== officers) {
    bloc.report('/bloc/officers/year', 'OFFICERS_YEAR', { value: officers, year });
  }
  const within = '/submission/revisions/within';
  const span = parseDuration(rules.text(within) ?? '');
  if (span && span.days === 0 && span.ms === 0) rules.report(within, 'DURATION_ZERO');
  for (const stage of rules.keys('/reminders')) {
    const rule = below('/reminders', stage);
    checkRepeated(rules, below(rule, 'before'));
    checkRepeated(rules, below(rule, 'after'));
    checkRepeated(rules, below(rule, 'escalateTo'));
  }
}

function checkRepeated(rules: Sheet, list: string): void {
  const seen = new Set<unknown>();
  for (const entry of rules.entries(list)) {
    if (seen.has(rules.at(entry))) rules.report(entry, 'NOT_UNIQUE');
    seen.add(rules.at(entry));
  }
}
