import { playAct } from './model';
import type { Random } from './random';
import { type RandomRules, type Wall, wallText } from './random-rules';
import { Fields } from './reading';
import { readRegulation } from './rules';
import { beginYear, type Year } from './state';
import { instantOf } from './time';
import { flow, type Plain, written } from './writing';

const MINUTE = 60_000;

type Content = { [key: string]: Plain | undefined };

/** A year being written: each act is played on the model at once, so that the next can depend on how things stand. */
export class Script {
  readonly year: Year;
  readonly lines: { at: Wall; text: string; do: string }[] = [];
  #clock: Wall;
  #queue: { at: Wall; order: number; run: () => void }[] = [];
  #order = 0;

  constructor(
    readonly random: Random,
    readonly frame: RandomRules,
  ) {
    this.year = beginYear(readRegulation(frame.bloc, frame.rules));
    this.#clock = frame.times.registrationOpens;
  }

  /** The wall time at which the last act was played. */
  get clock(): Wall {
    return this.#clock;
  }

  /** Plans something for a wall time; it may act, look at the year and plan more. */
  plan(at: Wall, run: () => void): void {
    this.#queue.push({ at: Math.floor(at / MINUTE) * MINUTE, order: this.#order++, run });
  }

  /** Carries out all plans in the order of their times. */
  run(): void {
    for (;;) {
      this.#queue.sort((left, right) => left.at - right.at || left.order - right.order);
      const next = this.#queue.shift();
      if (!next) return;
      this.#clock = Math.max(this.#clock, next.at - MINUTE);
      next.run();
    }
  }

  /** Plays an act a minute after the one before; answers the code with which the model refuses it. */
  attempt(by: string, what: string, content: Content = {}, expect?: string): string | null {
    const at = this.#clock + MINUTE;
    const { zone } = this.year.regulation;
    const fields = new Fields(written(content), what);
    const instant = instantOf(wallText(at), zone);
    const code = playAct(this.year, { index: this.lines.length, at: instant, by, do: what, expect: null, fields });
    if (code === null || code === expect) {
      this.#clock = at;
      const line: Content = { at: wallText(at), by, do: what, ...content, ...(code === null ? {} : { expect: code }) };
      this.lines.push({ at, text: flow(line), do: what });
    }
    return code;
  }

  /** An act that must be accepted. */
  act(by: string, what: string, content: Content = {}): void {
    const code = this.attempt(by, what, content);
    if (code !== null)
      throw new Error(`${by} ${what} ${flow(content)} at ${wallText(this.#clock)} is refused: ${code}`);
  }

  /** An act that may be refused with this code, as things stand; answers whether it was accepted. */
  tries(by: string, what: string, content: Content, orElse: string): boolean {
    const code = this.attempt(by, what, content, orElse);
    if (code !== null && code !== orElse)
      throw new Error(`${by} ${what} ${flow(content)} at ${wallText(this.#clock)} is refused: ${code}`);
    return code === null;
  }

  /** An act that must be refused with this code. */
  forbidden(code: string, by: string, what: string, content: Content = {}): void {
    const answer = this.attempt(by, what, content, code);
    if (answer !== code) {
      throw new Error(`${by} ${what} ${flow(content)} at ${wallText(this.#clock)} gives ${answer}, not ${code}`);
    }
  }
}
