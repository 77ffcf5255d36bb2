import type { Language } from '@thidua/contracts';
import { type Context, type FilterImplOptions, Liquid } from 'liquidjs';
import type { Named } from './letter';
import { oneLine } from './one-line';
import { longTime, plainDay, shortTime } from './times';
import { recipientName } from './wording';

/** For whom a text is put into words: what the filters go by. */
export interface Reader {
  language: Language;
  zone: string;
  nameOf(kind: Named, code: string): Record<Language, string>;
}

const NAMED: Named[] = ['unit', 'body', 'award', 'contest', 'criterion', 'office'];

/**
 * The language of the templates: Liquid, without access to files. A variable or filter that does not exist is an error.
 * Beside Liquid's own filters: `short` and `long` for an instant, `day` for a day, `score` for points, `unit`, `body`, `award`, `contest`,
 * `criterion` and `office` for the name of a code, `who` for a recipient, `listed` for "a, b and c".
 */
export function textEngine(): Liquid {
  const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, templates: {} });
  const filter = (name: string, put: (value: string, reader: Reader) => string): void => {
    const one = (value: unknown, context: Context): string =>
      value === null || value === undefined ? '' : put(String(value), context.globals as Reader);
    const apply: FilterImplOptions = function (value: unknown) {
      return Array.isArray(value) ? value.map((each) => one(each, this.context)) : one(value, this.context);
    };
    engine.registerFilter(name, apply);
  };
  filter('short', (at, { zone, language }) => shortTime(at, zone, language));
  filter('long', (at, { zone, language }) => longTime(at, zone, language));
  filter('day', (date, { language }) => plainDay(date, language));
  filter('score', (score, { language }) => (language === 'vi' ? score.replace('.', ',') : score));
  filter('who', (recipient, reader) => recipientName(recipient, reader) ?? recipient);
  for (const kind of NAMED) filter(kind, (code, { nameOf, language }) => oneLine(nameOf(kind, code)[language]));
  engine.registerFilter('listed', function (values: unknown) {
    const { language } = this.context.globals as Reader;
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(
      Array.isArray(values) ? values.map(String) : [],
    );
  });
  return engine;
}

/** For the page in HTML: everything that is put out is escaped. */
export function pageEngine(): Liquid {
  return new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: 'escape',
  });
}
