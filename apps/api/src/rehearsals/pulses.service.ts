import { Injectable } from '@nestjs/common';
import { type Instant, type Pulse, QUERIES, Refusal, workflowId } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { Process, WorkflowGone } from '../foundation';

/** Something of a workflow's own that falls due. */
export interface Due {
  workflowId: string;
  next: Instant;
  opening: boolean;
}

interface Round {
  isIdle: boolean;
  dues: Due[];
}

interface Started {
  units: { unit: string; final: boolean }[];
  contests: { code: string; final: boolean }[];
  awards: { award: string; unit: string }[];
  events: number;
}

/** A workflow that may run. */
interface Candidate {
  id: string;
  /** By the facts it has nothing left to do: once it is gone it never comes back. */
  final: boolean;
}

/** Wall milliseconds: between two looks at a workflow at work, and how long to be patient with one. */
const SHORTEST_PAUSE = 5;
const LONGEST_PAUSE = 100;
const PATIENCE = 150_000;
/** So many workflows are asked at once. */
const AT_ONCE = 32;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the workflows of a rehearsal whether they rest and what wakes them next. Queries cost no history. */
@Injectable()
export class PulsesService {
  constructor(
    private readonly process: Process,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Waits until nothing of the cycle is at work, and answers what falls due. All must rest in two looks one after the
   * other with no fact written in between: a step of one workflow may have woken another that was asked before it.
   * @param over ids of workflows that are known to be over for good; they are not asked again
   * @throws Refusal ENGINE_UNAVAILABLE when something is at work for too long, or nobody answers
   */
  async settled(cycle: string, over: Set<string>): Promise<Due[]> {
    const since = Date.now();
    let rest: number | undefined;
    for (let wait = SHORTEST_PAUSE; ; ) {
      const started = await this.started(cycle);
      const asked = candidatesOf(cycle, started).filter(({ id }) => !over.has(id));
      const { isIdle, dues } = await this.look(asked, over);
      if (isIdle && rest === started.events) return dues;
      rest = isIdle ? started.events : undefined;
      if (isIdle) continue;
      if (Date.now() - since > PATIENCE) throw new Refusal('ENGINE_UNAVAILABLE');
      await pause(wait);
      wait = Math.min(wait * 2, LONGEST_PAUSE);
    }
  }

  private async look(candidates: Candidate[], over: Set<string>): Promise<Round> {
    const round: Round = { isIdle: true, dues: [] };
    for (let from = 0; from < candidates.length; from += AT_ONCE) {
      await Promise.all(
        candidates.slice(from, from + AT_ONCE).map(async ({ id, final }) => {
          const pulse = await this.pulse(id);
          if (!pulse && final) over.add(id);
          if (!pulse) return;
          if (!pulse.idle) round.isIdle = false;
          if (pulse.next !== undefined)
            round.dues.push({ workflowId: id, next: pulse.next, opening: pulse.opening ?? false });
        }),
      );
    }
    return round;
  }

  /** Undefined where the workflow does not run: it is over, or has not been started yet. */
  private async pulse(id: string): Promise<Pulse | undefined> {
    try {
      return await this.process.query<Pulse>(id, QUERIES.pulse);
    } catch (error) {
      if (!(error instanceof WorkflowGone)) throw error;
      return undefined;
    }
  }

  /** What the cycle may have running, by the facts, and how many events it has. One statement. */
  private async started(cycle: string): Promise<Started> {
    const [row] = await this.dataSource.query<Started[]>(
      `select coalesce((select json_agg(json_build_object('unit', unit, 'final', state in ('verified', 'lapsed', 'notVerified')) order by unit)
                from submission where cycle_id = $1), '[]') as units,
              coalesce((select json_agg(json_build_object('code', code, 'final', status not in ('open', 'deadlock')) order by code)
                from contest where cycle_id = $1 and status <> 'pending'), '[]') as contests,
              coalesce((select json_agg(json_build_object('award', award, 'unit', unit) order by award, unit)
                from nomination where cycle_id = $1), '[]') as awards,
              coalesce((select sequence from event_head where cycle_id = $1), 0) as events`,
      [cycle],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}

const candidatesOf = (cycle: string, { units, contests, awards }: Started): Candidate[] => [
  { id: workflowId.cycle(cycle), final: false },
  { id: workflowId.conference(cycle), final: false },
  ...units.map(({ unit, final }) => ({ id: workflowId.submission(cycle, unit), final })),
  ...contests.map(({ code, final }) => ({ id: workflowId.contest(cycle, code), final })),
  ...awards.map(({ award, unit }) => ({ id: workflowId.issuance(cycle, award, unit), final: false })),
];
