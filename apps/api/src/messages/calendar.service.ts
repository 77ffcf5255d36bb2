import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Refusal } from '@thidua/contracts';
import { HOME_ZONE } from '@thidua/domain';
import { calendarFeed } from '@thidua/messages';
import { DataSource } from 'typeorm';
import { CallerResolver, CONFIG, hashOf, newSecret, type SignedInCaller } from '../foundation';
import { WorkService } from '../work/work.service';
import { titleOf } from './calendar-titles';

/** A person's private calendar of what they must do by when, for the program that shows their other appointments. */
@Injectable()
export class CalendarService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly callers: CallerResolver,
    private readonly work: WorkService,
  ) {}

  /** A new address; the one before stops working. It is shown once and only its hash is kept. */
  async make({ account }: SignedInCaller): Promise<{ url: string }> {
    const token = newSecret();
    await this.dataSource.query(
      `insert into calendar_feed (account_id, token_hash) values ($1, $2)
       on conflict (account_id) do update set token_hash = excluded.token_hash, recorded_at = now()`,
      [account, hashOf(token)],
    );
    return { url: `${this.config.api.publicUrl}/api/calendar/${token}.ics` };
  }

  async remove({ account }: SignedInCaller): Promise<void> {
    await this.dataSource.query(`delete from calendar_feed where account_id = $1`, [account]);
  }

  /** The calendar behind an address, as it is now. @throws Refusal NOT_FOUND */
  async read(token: string): Promise<string> {
    const caller = await this.callers.byCalendar(token);
    if (!caller) throw new Refusal('NOT_FOUND');
    const language = caller.language === 'en' ? 'en' : 'vi';
    const tasks = await this.work.of(caller);
    const entries = tasks.flatMap((task) => {
      const { act, cycle, unit, subject, page, year, blocName, unitName, rehearsal } = task;
      const at = task.deadline ?? task.startsAt;
      if (at === null) return [];
      const mark = rehearsal ? (language === 'vi' ? '[DIỄN TẬP] ' : '[REHEARSAL] ') : '';
      const about = [unitName?.[language], blocName[language], year].filter(Boolean).join(' · ');
      return {
        uid: [act, cycle, unit, subject].filter(Boolean).join('/'),
        title: `${mark}${titleOf(act)[language]} · ${year}`,
        at,
        url: `${this.config.api.publicUrl}${page}`,
        description: about,
      };
    });
    const name = language === 'vi' ? 'Hạn thi đua' : 'Emulation deadlines';
    return calendarFeed(entries, { zone: tasks[0]?.zone ?? HOME_ZONE, name, asOf: new Date().toISOString() });
  }
}
