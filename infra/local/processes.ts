import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Broken } from './broken.ts';

/** A process as it is remembered: an id alone may by now belong to somebody else. */
export interface ProcessMark {
  name: string;
  pid: number;
  /** When it was started, in the words of the system; equal only for one and the same process. */
  started: string;
}

/** When the process was started, as the system tells it; undefined when there is none (a zombie is none). */
export function startedAt(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : `ticks ${fields[19]}`;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

export const markOf = (name: string, pid: number): ProcessMark => ({ name, pid, started: startedAt(pid) ?? 'gone' });

/** Whether the very process that was marked still runs. */
export const stillRuns = (mark: ProcessMark): boolean => startedAt(mark.pid) === mark.started;

/** Signals the whole group that the process leads, or the process alone where there is no such group. */
function signal(pid: number, name: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, name);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** Asks a marked process to stop, and ends it when it does not within `graceMs`. Answers whether it had to be ended. */
export async function stop(mark: ProcessMark, asked: NodeJS.Signals, graceMs: number): Promise<boolean> {
  if (!stillRuns(mark)) return false;
  if (mark.name === 'postgres') process.kill(mark.pid, asked);
  else signal(mark.pid, asked);
  const end = Date.now() + graceMs;
  while (stillRuns(mark)) {
    if (Date.now() > end) {
      signal(mark.pid, 'SIGKILL');
      for (let tries = 0; stillRuns(mark) && tries < 100; tries += 1) await sleep(20);
      return true;
    }
    await sleep(20);
  }
  return false;
}

export interface Launch {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  log: string;
}

export interface Running {
  mark: ProcessMark;
  child: ChildProcess;
  log: string;
  /** Throws Broken when the process has died. */
  check(): void;
  /** Starts the same program once more. */
  again(): Running;
}

/** Starts a program in a process group of its own, so that a Ctrl-C at the terminal does not reach it before us. */
export function launch(plan: Launch): Running {
  const { name, command, args, env, cwd, uid, gid, log } = plan;
  const out = openSync(log, 'a');
  const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', out, out] });
  closeSync(out);
  let died: string | undefined;
  child.once('error', (error) => {
    died = error.message;
  });
  child.once('exit', (code, by) => {
    died ??= by ? `it was ended by ${by}` : `it stopped with exit code ${code}`;
  });
  return {
    mark: child.pid === undefined ? { name, pid: 0, started: 'never' } : markOf(name, child.pid),
    child,
    log,
    check: () => {
      if (died) throw new Broken(name, died, `Đọc tệp / Read ${log}`, lastLines(log));
    },
    again: () => launch(plan),
  };
}

/** The last lines of a log, for somebody who has to find out what went wrong. */
export function lastLines(file: string, count = 30): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.slice(-count).map((line) => line.slice(0, 400));
}
