import { type Listener, listen } from '@thidua/database';

/** Rings when a message was planned; whoever waits wakes up. */
export class Bell {
  private rung = false;
  private wake: (() => void) | undefined;

  private constructor(private listener?: Listener) {}

  /** @param url the database, as the application sees it */
  static async hang(url: string): Promise<Bell> {
    const bell = new Bell();
    const ring = (): void => bell.ring();
    bell.listener = await listen(url, 'post', { onNotification: ring, onConnect: async () => ring() });
    return bell;
  }

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Until it rings, at most so many milliseconds; at once when it rang since the last wait. */
  async wait(ms: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.wake = undefined;
    this.rung = false;
  }

  async close(): Promise<void> {
    await this.listener?.close();
  }
}
