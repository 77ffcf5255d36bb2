import { isScalar, parseDocument, type Scalar } from 'yaml';

/** Changes single values in a text and leaves every other character, comments and layout included, as it is. */
export class Revision {
  readonly #changes = new Map<number, { end: number; text: string }>();
  readonly #document;

  constructor(readonly source: string) {
    this.#document = parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'silent' });
    const [error] = this.#document.errors;
    if (error) throw new RangeError(`not readable as YAML: ${error.message}`);
  }

  /** The text of a value as written, or undefined where there is none. */
  read(...path: string[]): string | undefined {
    const node = this.#scalar(path);
    return node === undefined ? undefined : (node.source ?? String(node.value));
  }

  /** Nothing is added where there is no such value. */
  write(text: string, ...path: string[]): void {
    const range = this.#scalar(path)?.range;
    if (range) this.#changes.set(range[0], { end: range[1], text });
  }

  toString(): string {
    const latestFirst = [...this.#changes].sort(([a], [b]) => b - a);
    return latestFirst.reduce(
      (text, [start, { end, text: value }]) => text.slice(0, start) + value + text.slice(end),
      this.source,
    );
  }

  #scalar(path: string[]): Scalar | undefined {
    const node = this.#document.getIn(path, true);
    return isScalar(node) ? node : undefined;
  }
}
