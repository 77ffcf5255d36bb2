import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** A YAML value of which every scalar is kept as it was written: `95.0` stays the text "95.0". */
export type Written = string | Written[] | Map<string, Written>;

/** The three files of a year, as texts. */
export interface Folder {
  bloc: string;
  rules: string;
  year: string;
}

/** Reads the three files of a year's folder. */
export function readFolder(path: string): Folder {
  const file = (name: string) => readFileSync(join(path, name), 'utf8');
  return { bloc: file('bloc.yaml'), rules: file('rules.yaml'), year: file('year.yaml') };
}

/** Reads YAML with the failsafe schema, in which nothing but text, lists and maps exists. */
export function readYaml(text: string): Written {
  const document = parseDocument(text, { schema: 'failsafe' });
  const problem = document.errors[0];
  if (problem) throw problem;
  return document.toJS({ mapAsMap: true }) as Written;
}

export function asMap(value: Written | undefined, where: string): Map<string, Written> {
  if (value instanceof Map) return value;
  throw new Error(`${where}: a map is expected`);
}

export function asList(value: Written | undefined, where: string): Written[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${where}: a list is expected`);
}

export function asText(value: Written | undefined, where: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${where}: a text is expected`);
}

/** One map of a file, asked by key; an absent optional key gives undefined, an empty list or an empty map. */
export class Fields {
  readonly #map: Map<string, Written>;
  readonly #where: string;

  constructor(value: Written | undefined, where: string) {
    this.#map = asMap(value, where);
    this.#where = where;
  }

  has(key: string): boolean {
    return this.#map.has(key);
  }

  raw(key: string): Written | undefined {
    return this.#map.get(key);
  }

  text(key: string): string {
    return asText(this.#map.get(key), `${this.#where}.${key}`);
  }

  optional(key: string): string | undefined {
    return this.#map.has(key) ? this.text(key) : undefined;
  }

  /** A text that says something: absent, empty and blank are all undefined. */
  said(key: string): string | undefined {
    const text = this.optional(key)?.trim();
    return text ? text : undefined;
  }

  fields(key: string): Fields {
    return new Fields(this.#map.get(key), `${this.#where}.${key}`);
  }

  optionalFields(key: string): Fields | undefined {
    return this.#map.has(key) ? this.fields(key) : undefined;
  }

  list(key: string): Written[] {
    return this.#map.has(key) ? asList(this.#map.get(key), `${this.#where}.${key}`) : [];
  }

  texts(key: string): string[] {
    return this.list(key).map((entry) => asText(entry, `${this.#where}.${key}`));
  }

  rows(key: string): Fields[] {
    return this.list(key).map((entry, index) => new Fields(entry, `${this.#where}.${key}[${index}]`));
  }

  entries(key: string): [string, Written][] {
    return this.#map.has(key) ? [...asMap(this.#map.get(key), `${this.#where}.${key}`)] : [];
  }

  keys(): string[] {
    return [...this.#map.keys()];
  }
}
