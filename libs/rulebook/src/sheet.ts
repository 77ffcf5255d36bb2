import { type Hundredths, parseScore } from '@thidua/domain';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import { inReadingOrder, type Problem, type RuleFile, type SentenceValues, sentence } from './problem';
import { NOT_BLANK } from './schemas/parts';
import { branchOf, type Schema, typesOf } from './schemas/schema';
import type { ProblemCode } from './sentences';

const KIBIBYTE = 1024;

/** What a file may weigh, in bytes of UTF-8: two hundred units and as many criteria fit several times over. */
export const FILE_LIMITS: Record<RuleFile, number> = {
  'bloc.yaml': 256 * KIBIBYTE,
  'rules.yaml': 256 * KIBIBYTE,
  'year.yaml': 4096 * KIBIBYTE,
};

const MAX_DEPTH = 20;
/** Brackets open at once in the raw text, those in quotes and comments counted: beyond it the parser only wastes time. */
const MAX_BRACKETS = 1000;
/** One slip can make the parser complain about everything after it. */
const MAX_SYNTAX_ERRORS = 20;
/** Nodes an alias may add by being written out again. */
const MAX_UNFOLDED = 20_000;

/** What no document and no store of text takes: control characters but for tab and line breaks, half characters. */
const UNSOUND = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

interface Spot {
  key?: number;
  value: number;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON pointer of a key below another pointer. */
export const below = (pointer: string, key: string | number): string => `${pointer}/${escaped(String(key))}`;

const YAML_DETAILS: Record<string, string> = {
  BAD_INDENT: 'thụt lề không đúng',
  TAB_AS_INDENT: 'không dùng phím Tab để thụt lề',
  MISSING_CHAR: 'thiếu một ký tự (dấu phẩy, ngoặc, nháy hoặc hai chấm)',
  BLOCK_AS_IMPLICIT_KEY: 'thừa dấu hai chấm hoặc thiếu xuống dòng',
  MULTILINE_IMPLICIT_KEY: 'khóa không được dài quá một dòng',
  UNEXPECTED_TOKEN: 'có ký tự không mong đợi',
  BAD_ALIAS: 'bí danh không hợp lệ',
  MULTIPLE_DOCS: 'mỗi tệp chỉ chứa một tài liệu (một “---”)',
};

/**
 * One file as it was read: a plain tree, where every value stands in the text, and the problems found so far. Where
 * the schema takes text, the tree has the text as it is written ("95.0", "14.10", "412"), not the number YAML makes of it.
 */
export class Sheet {
  /** The content, or undefined when the text is not readable as YAML at all. */
  readonly tree: unknown;
  readonly #problems: Problem[] = [];
  /** Places whose shape is wrong, so that later checks do not complain a second time. */
  readonly #misshapen = new Set<string>();
  readonly #spots = new Map<string, Spot>();
  readonly #lines = new LineCounter();
  #unfolded = 0;
  #unfolding = 0;

  constructor(
    readonly file: RuleFile,
    text: string,
    schema: Schema,
  ) {
    this.#spots.set('', { value: 0 });
    this.tree = this.#read(text, schema);
  }

  get readable(): boolean {
    return this.tree !== undefined;
  }

  get problems(): Problem[] {
    return inReadingOrder(this.#problems);
  }

  /** Line of the value at a pointer, from 1. */
  lineOf(pointer: string): number {
    return this.#position(this.#offset(pointer, 'value')).line;
  }

  /**
   * Notes a problem at a place.
   * @param at whether the key or the value is pointed at.
   */
  report(pointer: string, code: ProblemCode, values?: SentenceValues, at: keyof Spot = 'value', meant?: string): void {
    if (this.#misshapen.has(pointer)) return;
    this.#note(this.#offset(pointer, at), pointer, code, values, meant);
  }

  /** Notes a problem of shape: the place is left alone by all later checks. Only the first one of a place counts. */
  reportShape(
    pointer: string,
    code: ProblemCode,
    values?: SentenceValues,
    at: keyof Spot = 'value',
    meant?: string,
  ): void {
    this.report(pointer, code, values, at, meant);
    this.#misshapen.add(pointer);
  }

  /** The value at a pointer; undefined where there is none. */
  at(pointer: string): unknown {
    let value = this.tree;
    for (const part of pointer.split('/').slice(1)) {
      if (value === null || typeof value !== 'object') return undefined;
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    }
    return value;
  }

  text(pointer: string): string | undefined {
    const value = this.at(pointer);
    return typeof value === 'string' ? value : undefined;
  }

  integer(pointer: string): number | undefined {
    const value = this.at(pointer);
    return Number.isInteger(value) ? Number(value) : undefined;
  }

  score(pointer: string): Hundredths | undefined {
    const value = this.text(pointer);
    return value === undefined ? undefined : parseScore(value);
  }

  /** Pointers of the entries of a list; none where there is no list. */
  entries(pointer: string): string[] {
    const value = this.at(pointer);
    return Array.isArray(value) ? value.map((_, index) => below(pointer, index)) : [];
  }

  /** Keys of a mapping; none where there is no mapping. */
  keys(pointer: string): string[] {
    const value = this.at(pointer);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  }

  #offset(pointer: string, at: keyof Spot): number {
    for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
      const spot = this.#spots.get(place);
      if (spot) return (place === pointer ? spot[at] : spot.value) ?? spot.value;
    }
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #note(offset: number, path: string, code: ProblemCode, values?: SentenceValues, meant?: string): void {
    this.#problems.push({
      file: this.file,
      ...this.#position(offset),
      path,
      code,
      message: sentence(code, values, meant),
    });
  }

  #read(text: string, schema: Schema): unknown {
    const limit = FILE_LIMITS[this.file];
    if (Buffer.byteLength(text) > limit) {
      this.#note(0, '', 'FILE_TOO_LARGE', { limit });
      return undefined;
    }
    if (deepestBrackets(text) > MAX_BRACKETS) {
      this.#note(0, '', 'TOO_DEEP');
      return undefined;
    }
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      // Quieter levels pass over a second document.
      logLevel: 'error',
      lineCounter: this.#lines,
    });
    for (const { code, message, pos } of document.errors.slice(0, MAX_SYNTAX_ERRORS)) {
      const detail = { vi: YAML_DETAILS[code] ?? message, en: message.replace(/\.$/, '') };
      this.#note(pos[0], '', 'YAML_SYNTAX', { detail });
    }
    for (const { pos } of document.warnings) this.#note(pos[0], '', 'YAML_TAG');
    if (document.errors.length > 0) return undefined;
    const tree = this.#plain(document.contents, schema, '', document, 0);
    return this.#unfolded > MAX_UNFOLDED ? undefined : (tree ?? null);
  }

  #plain(node: Node | null, schema: Schema | undefined, pointer: string, document: Document, depth: number): unknown {
    if (node?.range && !this.#spots.get(pointer)?.value) {
      this.#spots.set(pointer, { ...this.#spots.get(pointer), value: node.range[0] });
    }
    if (depth > MAX_DEPTH) {
      this.reportShape(pointer, 'TOO_DEEP');
      return null;
    }
    if (this.#unfolding > 0 && ++this.#unfolded > MAX_UNFOLDED) {
      if (this.#unfolded === MAX_UNFOLDED + 1) this.reportShape(pointer, 'TOO_MANY_ALIASES');
      return null;
    }
    if (isAlias(node)) {
      this.#unfolding += 1;
      const content = this.#plain(node.resolve(document) ?? null, schema, pointer, document, depth + 1);
      this.#unfolding -= 1;
      return content;
    }
    if (isScalar(node)) {
      const value = plainScalar(node, schema);
      if (typeof value === 'string' && UNSOUND.test(value)) this.reportShape(pointer, 'CONTROL_CHARACTER');
      return value;
    }
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        this.#plain(item as Node | null, schema?.items, below(pointer, index), document, depth + 1),
      );
    }
    if (isMap(node)) return this.#plainMap(node.items, schema, pointer, document, depth);
    return null;
  }

  #plainMap(
    pairs: readonly { key: unknown; value: unknown }[],
    schema: Schema | undefined,
    pointer: string,
    document: Document,
    depth: number,
  ): unknown {
    const given = pairs.flatMap(({ key, value }) => {
      const name = isAlias(key) ? key.resolve(document) : key;
      const offset = (key as Node | null)?.range?.[0] ?? this.#offset(pointer, 'value');
      if (!isScalar(name)) this.#note(offset, pointer, 'KEY_NOT_TEXT');
      else if (UNSOUND.test(writtenText(name))) this.#note(offset, pointer, 'CONTROL_CHARACTER');
      else return [{ name: writtenText(name), node: name, offset, value: value as Node | null }];
      return [];
    });
    const tag = schema?.discriminator?.propertyName;
    const tagged = given.find(({ name }) => name === tag)?.value;
    const branch = isScalar(tagged) ? branchOf(schema ?? {}, writtenText(tagged)) : undefined;
    const known = branch ?? schema;
    const map: Record<string, unknown> = Object.create(null);
    // In braces YAML ends plain text at a comma: "{ vi: Sở Văn hóa, Thể thao và Du lịch, en: … }" makes the second half
    // of the name a key with no value. People write names so; what follows a text and is no key continues it.
    let open: string | undefined;
    for (const { name, node, offset, value } of given) {
      const place = below(pointer, name);
      const isKnown = known?.properties !== undefined && Object.hasOwn(known.properties, name);
      if (open !== undefined && value === null && node.type === 'PLAIN' && !isKnown) {
        map[open] = `${map[open]}, ${name}`;
        continue;
      }
      if (Object.hasOwn(map, name)) {
        const { line } = this.#position(this.#offset(place, 'key'));
        this.#note(offset, place, 'DUPLICATE_KEY', { key: name, line });
        continue;
      }
      this.#spots.set(place, { key: offset, value: value?.range?.[0] ?? offset });
      const own = isKnown ? known.properties?.[name] : undefined;
      const others = typeof known?.additionalProperties === 'object' ? known.additionalProperties : undefined;
      map[name] = this.#plain(value, own ?? others, place, document, depth + 1);
      open = isProse(own) && isScalar(value) && value.type === 'PLAIN' ? name : undefined;
    }
    return map;
  }
}

function deepestBrackets(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') deepest = Math.max(deepest, ++depth);
    else if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** The text of a scalar as it is written, without quotes; accents in their composed form. */
function writtenText(node: Scalar): string {
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).normalize('NFC');
}

/** Whether a schema takes free text (a name, a reason) and not a code, a date or a number. */
function isProse(schema: Schema | undefined): boolean {
  return schema?.pattern === NOT_BLANK;
}

function plainScalar(node: Scalar, schema: Schema | undefined): unknown {
  if (node.value === null) return null;
  const types = schema ? typesOf(schema) : [];
  return types.includes('string') || typeof node.value === 'string' ? writtenText(node) : node.value;
}
