import type { Instant } from '@thidua/contracts';
import { toLocalTime } from '@thidua/domain';
import type { ICalLuxonDateTimeStub } from 'ical-generator';

/**
 * An instant as the clocks of a zone show it, in the shape that the calendar library takes from date libraries: of a
 * plain `Date` it would print the wall clock of the machine.
 */
export class ZonedMoment implements ICalLuxonDateTimeStub {
  readonly isValid = true;
  readonly zone = { type: 'iana' };

  constructor(
    private readonly at: Instant,
    private readonly shownIn: string,
  ) {}

  setZone(zone = this.shownIn): ZonedMoment {
    return new ZonedMoment(this.at, zone);
  }

  /** The library asks for a date and for a time of day, each without separators. */
  toFormat(format: string): string {
    const [date = '', time = ''] = toLocalTime(this.at, this.shownIn).split('T');
    return format === 'HHmmss' ? `${time.replace(':', '')}00` : date.replaceAll('-', '');
  }

  toJSDate(): Date {
    return new Date(this.at);
  }

  toJSON(): string {
    return this.at;
  }
}
