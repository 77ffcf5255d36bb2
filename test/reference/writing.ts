import type { Written } from './reading';

/** What is written into a file: scalars as the text that will stand there. */
export type Plain = string | number | boolean | Plain[] | { [key: string]: Plain | undefined };

const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;
const SAFE = /^[\p{L}\p{N}_][\p{L}\p{N}._/%-]*$/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

function scalar(value: string): string {
  return (SAFE.test(value) && !WORDS.test(value)) || TIME.test(value) ? value : JSON.stringify(value);
}

/** YAML in flow style. */
export function flow(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).flatMap(([key, entry]) =>
      entry === undefined ? [] : [`${scalar(key)}: ${flow(entry)}`],
    );
    return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** A file of top-level keys, one a line; maps of one more level are opened. */
export function file(content: { [key: string]: Plain }, comment: string): string {
  const lines = Object.entries(content).flatMap(([key, value]) => {
    if (Array.isArray(value) && value.length > 0) return [`${key}:`, ...value.map((entry) => `  - ${flow(entry)}`)];
    if (typeof value !== 'object' || Array.isArray(value)) return [`${key}: ${flow(value)}`];
    return [
      `${key}:`,
      ...Object.entries(value).flatMap(([name, entry]) =>
        entry === undefined ? [] : [`  ${scalar(name)}: ${flow(entry)}`],
      ),
    ];
  });
  return `# ${comment}\n${lines.join('\n')}\n`;
}

/** The same value as reading the file would give it. */
export function written(value: Plain): Written {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object') return String(value);
  return new Map(
    Object.entries(value).flatMap(([key, entry]): [string, Written][] =>
      entry === undefined ? [] : [[key, written(entry)]],
    ),
  );
}
