import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import type { Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';

/** Something that is closed after the last worker ended. */
interface Closable {
  close(): unknown;
}

interface Running {
  worker: Worker;
  done: Promise<void>;
}

/**
 * The workers of this process. Asked to stop, they finish what they have begun while the database still lives; the
 * connections go afterwards.
 */
export class Workers implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly running: Running[] = [];
  private readonly connections: Closable[] = [];
  private stopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Runs a worker. One that dies takes its process with it: half a worker is worse than none. */
  run(worker: Worker, onDeath: (error: unknown) => void): void {
    const done = worker.run().then(
      () => {
        if (!this.stopping) onDeath(new Error('the worker ended without being asked to'));
      },
      (error: unknown) => onDeath(error),
    );
    this.running.push({ worker, done });
  }

  get areRunning(): boolean {
    return this.running.every(({ worker }) => worker.getState() === 'RUNNING');
  }

  closeLater(...connections: Closable[]): void {
    this.connections.push(...connections);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const { worker } of this.running) {
      if (worker.getState() === 'RUNNING') worker.shutdown();
    }
    await Promise.all(this.running.map(({ done }) => done));
  }

  async onApplicationShutdown(): Promise<void> {
    for (const connection of this.connections.splice(0)) await connection.close();
    await this.dataSource.destroy();
  }
}
