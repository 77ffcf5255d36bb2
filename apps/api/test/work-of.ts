import type { RunningApi } from './api';
import { type Held, programOf } from './year';

export interface Task {
  act: string;
  cycle: string;
  unit: string | null;
  subject: string | null;
  count: number | null;
  deadline: string | null;
  state: string;
  page: string;
}

/** A part in the year, which says by itself of which bloc or body. */
export type Part = Omit<Held, 'cycle' | 'bloc'>;

export const acts = (tasks: readonly Task[]): string[] => tasks.map(({ act, state }) => `${act} ${state}`);

/** Asks what somebody must do in a year. A unit has one leader, so the same person comes back. */
export function workOf(api: RunningApi, { cycle, blocId }: { cycle: string; blocId: string }) {
  const people = new Map<string, Promise<{ Authorization: string }>>();
  return async (held: Part): Promise<Task[]> => {
    const key = JSON.stringify(held);
    const person =
      people.get(key) ??
      programOf(api.dataSource, [{ ...held, cycle, ...(held.body === undefined && { bloc: blocId }) }]);
    people.set(key, person);
    const { status, body } = await api.visitor.get<{ rows: Task[] }>('/me/work', await person);
    expect(status).toBe(200);
    return body.rows;
  };
}
