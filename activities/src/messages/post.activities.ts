import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Context } from '@temporalio/activity';
import { Facts } from '@thidua/database';
import { type Mailer, MailFailed } from '@thidua/messages';
import { Activity } from '../activity';
import { Bell } from './bell';
import { Letters, LinkOver } from './letters';
import { Outbox, type Outgoing } from './outbox';
import { POST, type PostOptions } from './post';

/** A round of carrying ends after so long, so that a history says that somebody still carries. */
const ROUND = 60 * 60_000;
/** The longest sleep between two looks, which is also how often the carrier beats: well within its heartbeat timeout. */
const BEAT = 4_000;
/** Dead carriers and messages that nobody may send are looked for so often. */
const SWEEP = 30_000;

/** Carries messages out of the database to the mail server, one at a time, as fast as is allowed. */
@Injectable()
export class PostActivities implements OnModuleDestroy {
  private readonly logger = new Logger('post');
  private readonly outbox: Outbox;
  private leaving = false;

  constructor(
    facts: Facts,
    private readonly letters: Letters,
    @Inject(POST) private readonly post: PostOptions,
  ) {
    this.outbox = new Outbox(facts, post.mailsRehearsals);
  }

  onModuleDestroy(): void {
    this.leaving = true;
  }

  /** One round. Nothing is lost when it is cut short: what was planned waits, what was in hand is left as unsure. */
  @Activity()
  async carryPost(): Promise<void> {
    const end = Date.now() + ROUND;
    const context = Context.current();
    const bell = await Bell.hang(this.post.databaseUrl);
    let swept = 0;
    try {
      while (Date.now() < end) {
        if (this.leaving || context.cancellationSignal.aborted)
          throw new Error('this worker leaves; another one carries on');
        context.heartbeat();
        if (Date.now() - swept > SWEEP || !this.post.mailer) {
          await this.sweep();
          swept = Date.now();
        }
        const begun = Date.now();
        if (this.post.mailer && (await this.carryOne(this.post.mailer))) await this.keepPace(begun);
        else await bell.wait(Math.min(BEAT, (await this.outbox.nextIn()) ?? BEAT));
      }
    } finally {
      await bell.close();
    }
  }

  private async sweep(): Promise<void> {
    await this.outbox.leaveUnsure();
    if (!this.post.mailer) await this.outbox.withholdEverything();
    else await this.outbox.withholdKept();
  }

  /** @returns whether there was one */
  private async carryOne(mailer: Mailer): Promise<boolean> {
    const messages = await this.outbox.claim();
    const [first] = messages;
    if (!first) return false;
    const messageId = `<${first.delivery}@${this.post.host}>`;
    const rendered = await this.letters.written(messages).catch((error: unknown) => this.notWritten(messages, error));
    if (!rendered) return true;
    try {
      const { answer } = await mailer.send({ to: first.to, messageId, rendered });
      await this.outbox.sent(messages, messageId, answer);
    } catch (error) {
      if (!(error instanceof MailFailed)) throw error;
      this.logger.warn({ delivery: first.delivery, answer: error.answer }, 'a message was not taken');
      if (error.outcome === 'unknown') await this.outbox.unsure(messages, error.answer);
      else await this.outbox.failed(messages, error.answer, { permanent: error.outcome === 'refused' });
    }
    return true;
  }

  /** One message that cannot be written holds up no other. */
  private async notWritten(messages: Outgoing[], error: unknown): Promise<undefined> {
    if (error instanceof LinkOver) return void (await this.outbox.withhold(messages, error.message));
    this.logger.error({ delivery: messages[0]?.delivery, error: String(error) }, 'a message could not be written');
    await this.outbox.failed(messages, `not written: ${String(error)}`, { permanent: false });
  }

  private async keepPace(begun: number): Promise<void> {
    const left = 60_000 / this.post.perMinute - (Date.now() - begun);
    if (left > 0) await pause(Math.min(left, BEAT));
  }
}
