import { Injectable } from '@nestjs/common';
import { pages } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import type { SignedInCaller } from '../foundation';
import type { TaskDto } from './work.dto';
import { WORK } from './work-statement';

interface TaskRow extends Omit<TaskDto, 'state' | 'page'> {
  waits: boolean;
}

/** What a person must do next, over all years in which they hold a role. */
@Injectable()
export class WorkService {
  constructor(private readonly dataSource: DataSource) {}

  /** What is to be done first, by deadline; then what waits on others. One statement. */
  async of({ grants, token }: SignedInCaller, cycle?: string): Promise<TaskDto[]> {
    const held = grants.map(({ role, bloc, cycle: of, year, unit, body }) => ({
      role,
      bloc,
      cycle: of,
      year,
      unit,
      body,
    }));
    if (cycle !== undefined && token?.cycle !== undefined && token.cycle !== cycle) return [];
    const rows = await this.dataSource.query<TaskRow[]>(WORK, [JSON.stringify(held), cycle ?? token?.cycle ?? null]);
    return rows.map(({ waits, ...row }) => ({ ...row, state: stateOf(row, waits), page: pageOfTask(row) }));
  }
}

function stateOf({ deadline, at }: Pick<TaskRow, 'deadline' | 'at'>, waits: boolean): TaskDto['state'] {
  if (waits) return 'waiting';
  return deadline !== null && deadline < at ? 'overdue' : 'todo';
}

function pageOfTask({
  act,
  stage,
  cycle,
  unit,
  subject,
}: Pick<TaskRow, 'act' | 'stage' | 'cycle' | 'unit' | 'subject'>) {
  if (unit !== null && (act === 'submit' || act === 'revise' || act === 'submitted')) return pages.dossier(cycle, unit);
  if (subject !== null) return pages.contest(cycle, subject);
  if (act === 'holdConference' || act === 'writeMinutes') return pages.conference(cycle);
  if (act === 'startYear') return pages.start(cycle);
  if (act === 'assign' || act === 'verify' || act === 'reviewsRun') return pages.board(cycle);
  switch (stage) {
    case 'registration':
      return pages.registration(cycle);
    case 'review':
      return pages.review(cycle);
    case 'conference':
      return pages.conference(cycle);
    case 'ranking':
      return pages.ranking(cycle);
    case 'issuance':
      return pages.awards(cycle);
    default:
      return pages.year(cycle);
  }
}
