import type {
  ActivityExecuteInput,
  ActivityInboundCallsInterceptor,
  ActivityInterceptorsFactory,
  Next,
} from '@temporalio/worker';

interface Fault {
  /** Before the activity has done anything, or after what it did is committed and only its answer is lost. */
  when: 'before' | 'after';
  /** How often it still happens. */
  times: number;
}

/** Faults between the engine and its activities, as a test plans them. */
export class Faults {
  private readonly planned = new Map<string, Fault>();
  private everyAnswerOnce: Set<string> | undefined;
  /** Activities that failed, as often as they did. */
  readonly happened: string[] = [];

  readonly interceptor: ActivityInterceptorsFactory = ({ info }) => {
    const inbound: ActivityInboundCallsInterceptor = {
      execute: (input, next) => this.around(info.activityType, input, next),
    };
    return { inbound };
  };

  fail(activity: string, when: Fault['when'], times = Number.POSITIVE_INFINITY): void {
    this.planned.set(activity, { when, times });
  }

  /** From now on the first answer of each kind of activity is lost. */
  loseEveryAnswerOnce(): void {
    this.everyAnswerOnce = new Set();
  }

  clear(): void {
    this.planned.clear();
    this.everyAnswerOnce = undefined;
    this.happened.length = 0;
  }

  private async around(
    activity: string,
    input: ActivityExecuteInput,
    next: Next<ActivityInboundCallsInterceptor, 'execute'>,
  ): Promise<unknown> {
    this.strike(activity, 'before');
    const answer = await next(input);
    this.strike(activity, 'after');
    return answer;
  }

  private strike(activity: string, when: Fault['when']): void {
    const fault = this.planned.get(activity);
    const first = when === 'after' && this.everyAnswerOnce?.has(activity) === false;
    if (first) this.everyAnswerOnce?.add(activity);
    else if (fault?.when !== when || fault.times <= 0) return;
    else fault.times -= 1;
    this.happened.push(activity);
    throw new Error(`${activity} fails ${when} its work, as planned`);
  }
}
