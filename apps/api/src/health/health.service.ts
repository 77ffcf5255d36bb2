import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { DataSource } from 'typeorm';
import { CONFIG, Process } from '../foundation';
import type { PartsDto, ReadyDto } from './health.dto';

const PATIENCE = 2_000;

const within = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const upOrDown = (up: boolean) => (up ? 'up' : 'down');

@Injectable()
export class HealthService {
  private readonly logger = new Logger(HealthService.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly process: Process,
  ) {}

  /** Ready when every part is up, and, in production, when nobody can sign in with a password that everybody knows. */
  async ready(): Promise<ReadyDto> {
    const [store, engine] = await Promise.all([this.store(), this.process.probe()]);
    const parts: PartsDto = {
      database: upOrDown(store !== undefined),
      engine: upOrDown(engine.reachable),
      worker: upOrDown(engine.workers > 0),
      sampleAccounts: store === undefined ? 'unknown' : store.samples ? 'present' : 'absent',
    };
    const allUp = store !== undefined && engine.reachable && engine.workers > 0;
    const safe = this.config.mode === 'local' || parts.sampleAccounts === 'absent';
    return { status: allUp && safe ? 'ready' : 'notReady', parts };
  }

  private async store(): Promise<{ samples: boolean } | undefined> {
    try {
      const [row] = await within(
        this.dataSource.query<{ samples: boolean }[]>(
          `select exists (select from account where sample and state = 'active') as samples`,
        ),
      );
      return row;
    } catch (error) {
      this.logger.warn(`the database does not answer: ${error instanceof Error ? error.message : 'unknown'}`);
      return undefined;
    }
  }
}
