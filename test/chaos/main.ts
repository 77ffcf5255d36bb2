import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { Random } from '../reference/random';
import { FAULTS, type Fault } from './faults';
import { Machine } from './machine';
import { drawn, type Planned, playThroughFaults, spread } from './run';
import { sampleYear, shortYear, type Year } from './year';

const USAGE = `npm run chaos -- --all [--seed N]            every fault, each in a year of its own
npm run chaos -- --seed N --minutes M        faults by chance over rehearsals, for so long; N again plays them again
npm run chaos -- --fault NAME [--seed N]     one fault in a short year; --fault again for another

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

function alone(fault: Fault, seed: number, times: number): Round {
  const random = new Random(seed * 1000 + FAULTS.indexOf(fault));
  const year = shortYear(random.between(1, 100_000));
  // Whoever loses answers does so from the first act on; all else comes and goes.
  const lasting = fault.name === 'answers-lost';
  const planned = lasting ? [{ fault, after: 1 }] : spread(fault, year.script.acts.length, random, times);
  return { title: fault.says, year, planned, random };
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

async function each(machine: Machine, seed: number, faults: readonly Fault[], times: number): Promise<number> {
  let wrong = 0;
  for (const fault of faults) if (!(await play(machine, alone(fault, seed, times)))) wrong += 1;
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
  const named = values.fault.map((name) => FAULTS.find((fault) => fault.name === name));
  const hasTask = values.all || named.length > 0 || minutes > 0;
  if (!Number.isSafeInteger(seed) || !(times > 0) || named.includes(undefined) || !hasTask) {
    say(USAGE);
    return 2;
  }
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const machine = await Machine.set(say);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void machine.end().finally(() => process.exit(130)));
  }
  try {
    const chosen = values.all ? FAULTS : named.filter((fault) => fault !== undefined);
    const wrong = chosen.length > 0 ? await each(machine, seed, chosen, times) : await rounds(machine, seed, minutes);
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
