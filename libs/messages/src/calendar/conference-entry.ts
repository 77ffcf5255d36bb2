import type { Instant } from '@thidua/contracts';
import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { RenderedMessage } from '../letter';
import { oneLine } from '../one-line';
import { DAY_BEFORE, PRODUCT } from './conventions';
import { vtimezone } from './vtimezone';
import { ZonedMoment } from './zoned-moment';

/** Nobody states when a conference ends; half a working day keeps the time free. */
const LASTS_MS = 4 * 60 * 60_000;

interface ConferenceEntry {
  method: 'REQUEST' | 'CANCEL';
  /** The cycle: the entry of a year is one and the same, whatever is said of its date. */
  cycle: string;
  /** Grows with everything that is said of the date, so that a later message wins over an earlier one. */
  sequence: number;
  startsAt: Instant;
  zone: string;
  place?: string;
  title: string;
  description: string;
  link: string;
  asOf: Instant;
  organizer: { name: string; address: string };
  attendee: { name: string; address: string };
}

/**
 * The conference in the calendar of one person (RFC 5546): REQUEST puts it there or moves it, CANCEL takes it out.
 * It names the sender and this one person, no other participant.
 */
export function conferenceEntry(of: ConferenceEntry): NonNullable<RenderedMessage['calendar']> {
  const { method, zone, startsAt, organizer, attendee } = of;
  const summary = oneLine(of.title);
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod[method],
    timezone: { name: null, generator: (name) => vtimezone(name, [startsAt]) },
  });
  const event = calendar.createEvent({
    id: `conference-${of.cycle}@thidua`,
    sequence: of.sequence,
    stamp: of.asOf,
    start: new ZonedMoment(startsAt, zone),
    end: new ZonedMoment(new Date(Date.parse(startsAt) + LASTS_MS).toISOString(), zone),
    timezone: zone,
    summary,
    location: of.place === undefined ? null : oneLine(of.place),
    description: of.description,
    url: of.link,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(organizer.name), email: organizer.address },
  });
  event.createAttendee({
    name: oneLine(attendee.name),
    email: oneLine(attendee.address),
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  });
  if (method === 'REQUEST') {
    event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_BEFORE, description: summary });
  }
  return { method, content: calendar.toString(), filename: method === 'CANCEL' ? 'huy-hoi-nghi.ics' : 'hoi-nghi.ics' };
}
