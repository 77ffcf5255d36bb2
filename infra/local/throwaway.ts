import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf, type ProcessMark, stillRuns, stop } from './processes.ts';

const PREFIX = 'thidua-';
const MARKS = 'processes.json';

/** A folder for things that live only as long as one process does, and what that process started. */
export interface Throwaway {
  folder: string;
  /** Remembers a process, so that somebody can end it when its owner cannot any more. After the end it is ended at once. */
  remember(mark: ProcessMark): void;
  /** Ends what was remembered, newest first, and removes the folder. */
  end(): Promise<void>;
}

interface Marks {
  owner: ProcessMark;
  started: ProcessMark[];
}

const HOW: Record<string, [NodeJS.Signals, number]> = { postgres: ['SIGINT', 5000], temporal: ['SIGTERM', 5000] };

async function endAll(folder: string, marks: Marks): Promise<void> {
  for (const mark of marks.started.toReversed()) {
    const [asked, graceMs] = HOW[mark.name] ?? ['SIGTERM', 15_000];
    await stop(mark, asked, graceMs);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Ends what owners left behind who were killed before they could do it themselves. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    let marks: Marks;
    try {
      marks = JSON.parse(readFileSync(join(folder, MARKS), 'utf8')) as Marks;
    } catch {
      continue;
    }
    if (!stillRuns(marks.owner)) await endAll(folder, marks);
  }
}

export async function throwaway(): Promise<Throwaway> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const marks: Marks = { owner: markOf('owner', process.pid), started: [] };
  const keep = (): void => writeFileSync(join(folder, MARKS), JSON.stringify(marks));
  keep();
  let over = false;
  return {
    folder,
    remember: (mark) => {
      marks.started.push(mark);
      if (over) void endAll(folder, marks);
      else keep();
    },
    end: () => {
      over = true;
      return endAll(folder, marks);
    },
  };
}
