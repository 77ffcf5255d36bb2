/** A step that did not work, in the words of the person who has to do something about it. */
export class Broken extends Error {
  readonly step: string;
  readonly why: string;
  readonly remedy: string;
  /** What was said last, or what was tried. */
  readonly lines: readonly string[];

  constructor(step: string, why: string, remedy: string, lines: readonly string[] = []) {
    super(`${step}: ${why}`);
    this.name = 'Broken';
    this.step = step;
    this.why = why;
    this.remedy = remedy;
    this.lines = lines;
  }
}
