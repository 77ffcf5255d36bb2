/** Characters that turn the direction of writing, so that text reads otherwise than it is stored. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_BREAKS = /(?![\t\n\r])\p{Cc}/u;
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}]/u;

/** Whether there is anything to see. */
export const isVisible = (text: unknown): boolean => typeof text === 'string' && VISIBLE.test(text);

/** Whether there is nothing hidden in it; of several lines, tabs and line breaks may be. */
export const isPlain = (text: unknown, form: 'line' | 'lines'): boolean =>
  typeof text === 'string' && !TURNS.test(text) && !(form === 'lines' ? CONTROL_BUT_BREAKS : CONTROL).test(text);
