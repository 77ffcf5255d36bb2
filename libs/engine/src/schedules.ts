import {
  type CalendarSpec,
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleClient,
  type ScheduleDescription,
  type ScheduleExecutionResult,
  ScheduleNotFoundError,
  type ScheduleSpec,
} from '@temporalio/client';
import {
  type BlocRef,
  type Instant,
  scheduleId,
  TASK_QUEUES,
  WORKFLOWS,
  workflowId,
  type YearlyStart,
} from '@thidua/contracts';

/** A schedule that starts a workflow of ours, as it shall stand in the engine. */
export interface SchedulePlan {
  scheduleId: string;
  /** Each calendar says in its comment what it is for; another comment is another plan. */
  spec: ScheduleSpec & { calendars: (CalendarSpec & { comment: string })[]; timezone: string };
  workflow: { type: string; id: string; args: unknown[] };
  paused: boolean;
  note: string;
}

/** What was missed while the engine was away is made up for when it is back within so long. */
const CATCHUP_WINDOW = '30 days';

/** Any year without a 29 February: an instant that fell on one would come every fourth year only. */
const COMMON_YEAR = 2023;

const MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
] as const;

/**
 * Once a year, so many days before registration opens, at the same time of day by the bloc's clocks.
 * @throws RangeError when `opens` is no month, day and time ("02-06T08:00")
 */
export function yearlySpec({ opens, daysBefore, timezone }: Pick<YearlyStart, 'opens' | 'daysBefore' | 'timezone'>) {
  const opening = Date.parse(`${COMMON_YEAR}-${opens.replace('02-29', '02-28')}:00Z`);
  if (Number.isNaN(opening)) throw new RangeError(`not a month, day and time: ${opens}`);
  const at = new Date(opening);
  at.setUTCDate(at.getUTCDate() - daysBefore);
  const month = MONTHS[at.getUTCMonth()] ?? 'JANUARY';
  const calendar = {
    month,
    dayOfMonth: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    comment: `${daysBefore} days before ${opens}`,
  } satisfies CalendarSpec;
  return { calendars: [calendar], timezone };
}

/** The schedule by which a bloc's next year is drafted. */
export function yearlyPlan(start: YearlyStart): SchedulePlan {
  const { bloc } = start;
  const args: [BlocRef] = [{ bloc }];
  return {
    scheduleId: scheduleId.yearly(bloc),
    spec: yearlySpec(start),
    workflow: { type: WORKFLOWS.start, id: workflowId.start(bloc), args },
    paused: start.paused,
    note: start.note ?? '',
  };
}

/**
 * Makes the schedule, or changes it where it stands otherwise. One that stands as planned is left alone: the engine
 * forgets what it missed before a change.
 */
export async function keepSchedule(schedules: ScheduleClient, plan: SchedulePlan): Promise<void> {
  const { spec, paused, note } = plan;
  const options = {
    spec,
    action: {
      type: 'startWorkflow' as const,
      workflowType: plan.workflow.type,
      workflowId: plan.workflow.id,
      args: plan.workflow.args,
      taskQueue: TASK_QUEUES.year,
    },
    policies: { overlap: 'SKIP' as const, catchupWindow: CATCHUP_WINDOW, pauseOnFailure: false },
    state: { paused, note },
  } as const;
  const handle = schedules.getHandle(plan.scheduleId);
  const standing = await unlessMissing(handle.describe());
  if (standing) {
    if (!standsAs(standing, plan)) await handle.update(() => options);
    return;
  }
  try {
    await schedules.create({ scheduleId: plan.scheduleId, ...options });
  } catch (error) {
    // somebody else made it in the meantime, by the same facts
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}

/** One that is not there is gone already. */
export async function dropSchedule(schedules: ScheduleClient, id: string): Promise<void> {
  await unlessMissing(schedules.getHandle(id).delete());
}

/** What a run that a schedule started came to. */
export interface ScheduledRun {
  at: Instant;
  state: 'running' | 'done' | 'failed';
  /** What the workflow answered, once it is done. */
  answer: unknown;
}

export interface ScheduleStanding {
  /** When it starts next, as the engine counts: ten at most. */
  next: Instant[];
  last: ScheduledRun | null;
}

/** How the schedule stands in the engine; undefined where there is none. */
export async function readSchedule(client: Client, id: string): Promise<ScheduleStanding | undefined> {
  const standing = await unlessMissing(client.schedule.getHandle(id).describe());
  if (!standing) return undefined;
  const { nextActionTimes, recentActions } = standing.info;
  const [latest] = recentActions.toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  return {
    next: nextActionTimes.map((at) => at.toISOString()),
    last: latest ? await runOf(client, latest) : null,
  };
}

async function runOf(client: Client, { takenAt, action }: ScheduleExecutionResult): Promise<ScheduledRun> {
  const { workflowId: id, firstExecutionRunId } = action.workflow;
  const handle = client.workflow.getHandle(id, firstExecutionRunId);
  const { status } = await handle.describe();
  const at = takenAt.toISOString();
  if (status.name === 'COMPLETED') return { at, state: 'done', answer: await handle.result() };
  return { at, state: status.name === 'RUNNING' ? 'running' : 'failed', answer: null };
}

function standsAs({ spec, state }: ScheduleDescription, plan: SchedulePlan): boolean {
  const said = (calendars: { comment?: string }[] = []) => calendars.map(({ comment }) => comment ?? '').join();
  return (
    said(spec.calendars) === said(plan.spec.calendars) &&
    spec.timezone === plan.spec.timezone &&
    state.paused === plan.paused &&
    (state.note ?? '') === plan.note
  );
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return undefined;
    throw error;
  }
}
