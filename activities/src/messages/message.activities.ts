import { Injectable } from '@nestjs/common';
import { Activity } from '../activity';
import { Conduct } from '../conduct';
import { remindersDue, writeReminders } from '../cycle/reminders';
import type { StageTurn } from '../inputs';

/** What goes out to people on its own task queue, so that a slow mail server never holds up the year. */
@Injectable()
export class MessageActivities {
  constructor(private readonly conduct: Conduct) {}

  /** Reminds just those who have not done their part at this moment; a message is a row in their inbox. */
  @Activity()
  async sendReminders(input: StageTurn): Promise<void> {
    await this.conduct.turn(input.cycle, input, async (tx, year, { at, through }) => {
      await writeReminders(tx, year, await remindersDue(tx, year, through), at);
    });
  }
}
