import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { type Instant, pages, Refusal } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { publishedConference, senderOf } from '@thidua/messages';
import { DataSource } from 'typeorm';
import { asOf } from '../cycles/as-of';
import { CONFIG } from '../foundation';

/** The conference as a file for calendars: the very entry that the invitations carry, with nobody named in it. */
@Injectable()
export class ConferenceCalendar {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** @throws Refusal DATE_NOT_FIXED as long as there is no date, CYCLE_CANCELLED */
  async read(cycle: string, language: 'vi' | 'en'): Promise<string> {
    const year = await this.years.read(cycle);
    if (year.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
    const [conference] = await this.dataSource.query<
      { startsAt: Instant | null; place: string | null; sequence: number }[]
    >(`select starts_at as "startsAt", place, invitation_sequence as sequence from conference where cycle_id = $1`, [
      cycle,
    ]);
    if (!conference || conference.startsAt === null) throw new Refusal('DATE_NOT_FIXED');
    const { startsAt, place, sequence } = conference;
    return publishedConference({
      context: {
        cycle,
        zone: year.bloc.timezone,
        bloc: year.bloc.name,
        year: year.year,
        rehearsal: year.rehearsal,
        link: `${this.config.api.publicUrl}${pages.conference(cycle)}`,
      },
      language,
      sequence,
      startsAt,
      asOf: asOf(year),
      organizer: senderOf(this.config.mail.from).address,
      ...(place !== null && { place }),
    });
  }
}
