import type { Instant } from '@thidua/contracts';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { oneLine } from '../one-line';
import { DAY_BEFORE, PRODUCT } from './conventions';
import { vtimezone } from './vtimezone';
import { ZonedMoment } from './zoned-moment';

/** One deadline in a person's calendar. */
export interface FeedEntry {
  /** The same for the same duty, so that a moved deadline moves the entry. */
  uid: string;
  title: string;
  at: Instant;
  url: string;
  description: string;
}

/**
 * A person's private calendar of deadlines (RFC 5545, METHOD:PUBLISH), for programs that fetch it by its address.
 * Deadlines take no time from anybody's day, and alarm the day before.
 * @param of.zone the zone in which the times are written; `of.asOf` stamps every entry
 */
export function calendarFeed(entries: FeedEntry[], of: { zone: string; name: string; asOf: Instant }): string {
  const { zone, name, asOf } = of;
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    name: oneLine(name),
    ttl: 60 * 60,
    timezone: {
      name: null,
      generator: (of) =>
        vtimezone(
          of,
          entries.map(({ at }) => at),
        ),
    },
  });
  for (const { uid, title, at, url, description } of entries) {
    const summary = oneLine(title);
    const event = calendar.createEvent({
      id: oneLine(uid),
      stamp: asOf,
      start: new ZonedMoment(at, zone),
      timezone: zone,
      summary,
      description,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_BEFORE, description: summary });
  }
  return calendar.toString();
}
