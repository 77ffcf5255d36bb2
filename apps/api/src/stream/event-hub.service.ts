import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type { Config } from '@thidua/config';
import { type EventListener, type EventMark, listen, listenEvents } from '@thidua/database';
import { CONFIG } from '../foundation';

interface Watcher {
  wake: () => void;
  /** Somebody in the cycle was told something. */
  ring: () => void;
  /** The program stops: no more will come. */
  end: () => void;
}

const RETRY = 5_000;

/** Hears of every committed event by one connection of its own, and wakes whoever watches that event's cycle. */
@Injectable()
export class EventHub implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(EventHub.name);
  private readonly watchers = new Map<string, Set<Watcher>>();
  private listener?: EventListener;
  private bell?: EventListener;
  private retry?: NodeJS.Timeout;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  /** @returns how to stop watching */
  watch(cycle: string, watcher: Watcher): () => void {
    const watchers = this.watchers.get(cycle) ?? new Set<Watcher>();
    this.watchers.set(cycle, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.watchers.get(cycle) === watchers) this.watchers.delete(cycle);
    };
  }

  /** Streams never end by themselves, and the server waits for its requests. */
  beforeApplicationShutdown(): void {
    for (const watchers of [...this.watchers.values()]) for (const { end } of [...watchers]) end();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.listener?.close();
    await this.bell?.close();
  }

  private async listen(): Promise<void> {
    try {
      const { url } = this.config.database;
      this.listener ??= await listenEvents(url, (event) => this.tell(event));
      this.bell ??= await listen(url, 'notice', { onNotification: (cycle) => this.ring(cycle) });
    } catch (error) {
      this.logger.warn(`cannot listen for events yet: ${error instanceof Error ? error.message : 'unknown'}`);
      if (this.stopped) return;
      this.retry = setTimeout(() => void this.listen(), RETRY);
      this.retry.unref();
    }
  }

  private ring(cycle: string): void {
    for (const { ring } of this.watchers.get(cycle) ?? []) ring();
  }

  private tell({ cycle }: EventMark): void {
    for (const { wake } of this.watchers.get(cycle) ?? []) wake();
  }
}
