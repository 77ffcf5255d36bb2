import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../reference/random';
import { type Asked, askWhileAway } from './askers';
import type { Machine, Part } from './machine';
import type { Mood } from './post-office';

/** Where a fault strikes: a machine on which a year is played, and chance that a seed repeats. */
interface Scene {
  machine: Machine;
  random: Random;
  /** Tells one line of what is done to the machine. */
  say: (line: string) => void;
  /** What people saw who asked while something was away and should not have. */
  complain: (problem: string) => void;
}

/**
 * Something that goes wrong and is over when it resolves. What it does is drawn from the scene's chance alone, so a seed
 * repeats it; when it strikes is told by the act after which it does.
 */
export interface Fault {
  name: string;
  /** What goes wrong. */
  says: string;
  strike(scene: Scene): Promise<void>;
}

const HOUR_MS = 60 * 60_000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Takes a part away for a while. People who ask meanwhile must be answered, and in time. */
function away(part: 'postgres' | 'engine', how: 'killed' | 'stopped', longestMs: number): Fault {
  return {
    name: `${part}-${how}`,
    says: `${part} is ${how} and comes back`,
    async strike({ machine, random, say, complain }) {
      const ms = random.between(500, longestMs);
      await (how === 'killed' ? machine.kill(part) : machine.stop(part));
      say(`${part} ${how}, for ${seconds(ms)}`);
      const asked: Asked = { apiUrl: machine.apiUrl, away: part };
      const [problems] = await Promise.all([askWhileAway(asked), pause(ms)]);
      for (const problem of problems) complain(problem);
      await machine.start(part);
      say(`${part} is back`);
    },
  };
}

/** Takes a program away and puts another in its place. */
function killed(part: Extract<Part, 'api' | 'worker'>): Fault {
  return {
    name: `${part}-killed`,
    says: `${part} is killed, and another one started`,
    async strike({ machine, random, say }) {
      const ms = random.between(0, 2500);
      await machine.kill(part);
      say(`${part} killed, the next one after ${seconds(ms)}`);
      await pause(ms);
      await machine.start(part);
    },
  };
}

const POWER_CUT: Fault = {
  name: 'power-cut',
  says: 'everything is killed at once, and started again',
  async strike({ machine, say }) {
    await machine.cutPower();
    say('power cut');
    await machine.startAll();
    say('everything is back');
  },
};

const MORE_WORKERS: Fault = {
  name: 'more-workers',
  says: 'two and three workers at once, of which one is killed and one leaves as asked',
  async strike({ machine, random, say }) {
    await machine.start('worker');
    await pause(random.between(500, 3000));
    await machine.start('worker');
    say(`${machine.count('worker')} workers`);
    await pause(random.between(2000, 5000));
    await machine.kill('worker');
    await pause(random.between(0, 2000));
    await machine.stop('worker');
    say(`${machine.count('worker')} worker again`);
  },
};

/** A worker that loses the first answer of each kind of activity does the work until the year is over. */
const ANSWERS_LOST: Fault = {
  name: 'answers-lost',
  says: 'every activity fails once after its commit',
  async strike({ machine, say }) {
    machine.workerKind = 'losesAnswers';
    await machine.start('worker');
    await machine.stop('worker');
    machine.workerKind = 'sound';
    say('a worker that loses answers does the work from now on');
  },
};

const FILES_FAIL: Fault = {
  name: 'files-fail',
  says: 'the file store fails at whatever it is asked',
  async strike({ machine, random, say }) {
    const ms = random.between(200, 2500);
    const aside = `${machine.filesFolder}.aside`;
    await rename(machine.filesFolder, aside);
    await writeFile(machine.filesFolder, 'in place of the folder');
    say(`file store away for ${seconds(ms)}`);
    await pause(ms);
    await rm(machine.filesFolder);
    await rename(aside, machine.filesFolder);
    await mkdir(machine.filesFolder, { recursive: true });
    say('file store is back');
  },
};

const CLOCK_JUMPS: Fault = {
  name: 'clock-jumps',
  says: 'the clock jumps an hour either way',
  async strike({ machine, random, say }) {
    for (const hours of random.shuffle([1, -1])) {
      machine.setClock(hours * HOUR_MS);
      say(`clock ${hours > 0 ? 'an hour ahead' : 'an hour behind'}`);
      await pause(random.between(500, 3000));
    }
    machine.setClock(0);
    say('clock right again');
  },
};

function mail(mood: Mood, says: string): Fault {
  return {
    name: `mail-${mood}`,
    says,
    async strike({ machine, random, say }) {
      const ms = random.between(1000, 4000);
      machine.post.mood = mood;
      say(`mail server ${mood}, for ${seconds(ms)}`);
      await pause(ms);
      machine.post.mood = 'takes';
      say('mail server takes again');
    },
  };
}

/** Every fault that can be caused on one machine. */
export const FAULTS: readonly Fault[] = [
  killed('worker'),
  killed('api'),
  away('postgres', 'stopped', 6000),
  away('postgres', 'killed', 4000),
  away('engine', 'stopped', 9000),
  away('engine', 'killed', 4000),
  POWER_CUT,
  MORE_WORKERS,
  ANSWERS_LOST,
  FILES_FAIL,
  CLOCK_JUMPS,
  mail('refuses', 'the mail server refuses'),
  mail('hangs', 'the mail server hangs'),
  mail('forgetsToSay', 'the mail server takes a message and does not say so'),
];
