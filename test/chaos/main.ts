import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { Random } from '../reference/random';
import { FAULTS, type Fault } from './faults';
import { Machine } from './machine';
import { drawn, type Planned, playThroughFaults, spread } from './run';
import { sampleYear, shortYear, type Year } from './year';

const USAGE = `npm run chaos -- --all [--seed N]            every fault, each in a year of its own
npm run chaos -- --seed N --minutes M        faults by chance over rehearsals, for so long; N again plays them again
npm run chaos -- --fault NAME [--seed N]     one fault in a short year, or several, each with a --fault of its own

--times T: at so many places of the year instead of 4

faults: ${FAULTS.map(({ name }) => name).join(' ')}`;

const SAMPLES = ['ha-nam-2023', 'nine-communes-2025'];
const MINUTE_MS = 60_000;

const began = Date.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const told = (line: string): void => say(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

interface Round {
  title: string;
  year: Year;
  planned: Planned[];
  random: Random;
}

/** Some faults in one short year, each at so many places. */
function chosen(faults: readonly Fault[], seed: number, times: number): Round {
  const random = new Random(seed * 1000 + faults.reduce((sum, fault) => sum + FAULTS.indexOf(fault), 0));
  const year = shortYear(random.between(1, 100_000));
  // Whoever loses answers does so from the first act on; all else comes and goes.
  const planned = faults.flatMap((fault) =>
    fault.name === 'answers-lost' ? [{ fault, after: 1 }] : spread(fault, year.script.acts.length, random, times),
  );
  return { title: faults.map(({ says }) => says).join('; '), year, planned, random };
}

/** The rounds of a seed, without an end: a sample year now and then, made-up years otherwise. */
async function byChance(seed: number, index: number): Promise<Round> {
  const random = new Random(seed * 1000 + index);
  const year = index % 3 === 0 ? await sampleYear(random.pick(SAMPLES)) : shortYear(random.between(1, 100_000));
  return { title: 'faults by chance', year, planned: drawn(FAULTS, year.script.acts.length, random), random };
}

/** @returns whether nothing was wrong */
async function play(machine: Machine, { title, year, planned, random }: Round): Promise<boolean> {
  say(`${title}: ${year.name}, ${year.script.acts.length} acts, ${planned.length} faults`);
  const since = Date.now();
  const problems = await playThroughFaults(machine, year, { planned, random, say: told });
  for (const problem of problems) say(`    ${problem}`);
  const verdict = problems.length === 0 ? 'nothing changed' : `${problems.length} things are wrong`;
  say(`  ${problems.length === 0 ? '✓' : '✗'} ${verdict} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return problems.length === 0;
}

async function rounds(machine: Machine, seed: number, minutes: number): Promise<number> {
  let wrong = 0;
  for (let index = 0; index === 0 || Date.now() - began < minutes * MINUTE_MS; index += 1) {
    if (!(await play(machine, await byChance(seed, index)))) wrong += 1;
  }
  return wrong;
}

async function each(machine: Machine, seed: number, times: number): Promise<number> {
  let wrong = 0;
  for (const fault of FAULTS) if (!(await play(machine, chosen([fault], seed, times)))) wrong += 1;
  return wrong;
}

async function main(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
      times: { type: 'string', default: '4' },
    },
  });
  const [seed, times, minutes] = [Number(values.seed), Number(values.times), Number(values.minutes ?? Number.NaN)];
  const faults = FAULTS.filter(({ name }) => values.fault.includes(name));
  const unknown = values.fault.some((name) => !FAULTS.some((fault) => fault.name === name));
  const hasTask = values.all || faults.length > 0 || minutes > 0;
  if (!Number.isSafeInteger(seed) || !(times > 0) || unknown || !hasTask) {
    say(USAGE);
    return 2;
  }
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const machine = await Machine.set(say);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      say(`asked to stop (${signal})`);
      void machine.end().finally(() => process.exit(130));
    });
  }
  try {
    const wrong = values.all
      ? await each(machine, seed, times)
      : faults.length > 0
        ? Number(!(await play(machine, chosen(faults, seed, times))))
        : await rounds(machine, seed, minutes);
    say(wrong === 0 ? 'The outcome is the same as without faults.' : `${wrong} years came out otherwise.`);
    if (wrong > 0)
      say(`To play it again: npm run chaos -- ${argv.join(' ')}${argv.includes('--seed') ? '' : ` --seed ${seed}`}`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await machine.end();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
