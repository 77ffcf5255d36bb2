import { setTimeout as pause } from 'node:timers/promises';
import { DAY_MS, toInstant } from '@thidua/domain';
import type { Act } from '@thidua/rulebook';
import { playAct, type Scene } from './acts';
import { type ApiClient, refusalOf } from './api-client';
import { Cast } from './cast';
import { endOf } from './end';
import type { Script } from './script';

export interface RefusedAct {
  /** Its name in `year.yaml`. */
  act: string;
  code: string;
  index: number;
  by: string;
  at: string;
}

export interface PlayedYear {
  cycle: string;
  refused: RefusedAct[];
  /** Acts that went otherwise than the year says: refused without `expect`, or not refused in spite of it. */
  surprises: string[];
}

export interface PlayOptions {
  /** Least wall time that a business day takes, in milliseconds. */
  dayMs: number;
  /** Hears what happens: a stage's name, or an act. */
  say: (line: { at: string; text: string }) => void;
  /** Plays an act in another way than by the API alone, which `byApi` does. It fails with what `byApi` fails with. */
  play?: (act: Act, cycle: string, byApi: () => Promise<unknown>) => Promise<unknown>;
}

interface Opened {
  cycle: string;
  players: Record<string, string>;
}

interface CycleView {
  state: string;
  businessTime: string;
  /** In the order of the year. */
  stages: { name: string; state: string; closesAt: string | null }[];
}

/**
 * Plays a year against a running API. The clock is led by the player, never ahead of it: before an act everything that
 * is due before its moment has happened, and the act itself happens at its moment.
 */
export async function playYear(
  api: ApiClient,
  apiUrl: string,
  script: Script,
  options: PlayOptions,
): Promise<PlayedYear> {
  const acts = inOrder(script);
  const { cycle, players } = await api.command<Opened>('/rehearsals', `rehearsal-${crypto.randomUUID()}`, {
    bloc: script.bloc,
    rules: script.rules,
    ...(acts[0] && { from: acts[0].moment }),
  });
  const { units, zone } = script;
  const scene: Omit<Scene, 'key'> = { cycle, cast: new Cast(apiUrl, players), units, zone, committee: [] };
  const refused: RefusedAct[] = [];
  const surprises: string[] = [];
  const clock = new Clock(api, cycle, options);
  for (const { act, moment } of acts) {
    await clock.leadTo(moment, act.at);
    const key = (step = 'act') => encodeURIComponent(`${cycle}/${act.index}/${step}`);
    const byApi = () => playAct(Object.assign(scene, { key }), act);
    const code = await refusalOf(() => (options.play ? options.play(act, cycle, byApi) : byApi()));
    options.say({ at: act.at, text: `${act.do} · ${act.by}${code === undefined ? '' : ` · ${code}`}` });
    if (code !== undefined) refused.push({ act: act.do, code, index: act.index, by: act.by, at: act.at });
    if (code !== act.expect) {
      surprises.push(
        `year.yaml:${act.line} ${act.do} by ${act.by}: ${act.expect ?? 'no refusal'} expected, ${code ?? 'none'} came`,
      );
    }
  }
  await clock.leadToTheEnd();
  return { cycle, refused, surprises };
}

/** Acts by their moment, those of the same moment in the order of the file. */
function inOrder({ acts, zone }: Script): { act: Act; moment: string }[] {
  return acts
    .map((act) => ({ act, moment: toInstant(act.at, zone) }))
    .sort((a, b) => (a.moment === b.moment ? a.act.index - b.act.index : a.moment < b.moment ? -1 : 1));
}

/** The clock of a rehearsal as its player leads it. */
class Clock {
  private at: string | undefined;
  private stage: string | undefined;

  constructor(
    private readonly api: ApiClient,
    private readonly cycle: string,
    private readonly options: PlayOptions,
  ) {}

  /** Everything due before `moment` happens. @param shown the moment as the year writes it */
  async leadTo(moment: string, shown: string): Promise<void> {
    if (moment === this.at) return;
    const started = Date.now();
    await this.lead(moment);
    await this.tellStage(shown);
    if (this.at !== undefined && this.options.dayMs > 0) {
      const days = (Date.parse(moment) - Date.parse(this.at)) / DAY_MS;
      await pause(Math.max(0, days * this.options.dayMs - (Date.now() - started)));
    }
    this.at = moment;
  }

  /** After the last act the year goes on by itself: a month past the last deadline that is left. */
  async leadToTheEnd(): Promise<void> {
    const end = endOf(await this.view());
    if (end === null) return;
    await this.lead(end);
    this.options.say({ at: end, text: (await this.view()).state });
  }

  private async lead(to: string): Promise<void> {
    await this.api.command(`/rehearsals/${this.cycle}/clock`, `${this.cycle}/clock/${to}`, { to });
  }

  /** The stage that the year has come to, when it is another than before. */
  private async tellStage(at: string): Promise<void> {
    const { stages } = await this.view();
    const stage = stages.filter(({ name, state }) => name !== 'conference' && state !== 'pending').at(-1)?.name;
    if (stage !== undefined && stage !== this.stage) this.options.say({ at, text: `— ${stage} —` });
    this.stage = stage;
  }

  private view(): Promise<CycleView> {
    return this.api.get<CycleView>(`/cycles/${this.cycle}`);
  }
}
