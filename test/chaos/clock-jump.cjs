// Preloaded into API and workers: the clock of their world jumps to wherever the file named by CHAOS_CLOCK says, in
// milliseconds ahead of the true one, while they run.
const { readFileSync } = require('node:fs');

const TrueDate = Date;
const EVERY_MS = 50;
let ahead = 0;

const now = () => TrueDate.now() + ahead;

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new TrueDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

setInterval(() => {
  try {
    ahead = Number(readFileSync(process.env.CHAOS_CLOCK, 'utf8'));
  } catch {
    ahead = 0;
  }
}, EVERY_MS).unref();
