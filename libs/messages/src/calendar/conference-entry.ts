import type { Instant, Language } from '@thidua/contracts';
import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { MessageContext, RenderedMessage } from '../letter';
import { oneLine } from '../one-line';
import { CONFERENCE, REHEARSAL } from '../wording';
import { DAY_BEFORE, PRODUCT } from './conventions';
import { vtimezone } from './vtimezone';
import { ZonedMoment } from './zoned-moment';

/** Nobody states when a conference ends; half a working day keeps the time free. */
const LASTS_MS = 4 * 60 * 60_000;

interface ConferenceFacts {
  /** The entry of a cycle is one and the same, whatever is said of its date. */
  context: Pick<MessageContext, 'cycle' | 'zone' | 'bloc' | 'year' | 'rehearsal' | 'link'>;
  language: Language;
  /** Grows with everything that is said of the date, so that a later entry wins over an earlier one. */
  sequence: number;
  startsAt: Instant;
  place?: string;
  asOf: Instant;
  /** The address of who calls the conference in the name of the bloc. */
  organizer: string;
}

interface ConferenceEntry extends ConferenceFacts {
  method: 'REQUEST' | 'CANCEL';
  attendee: { name: string; address: string };
}

/**
 * The conference in the calendar of one person (RFC 5546): REQUEST puts it there or moves it, CANCEL takes it out.
 * It names the sender and this one person, no other participant.
 */
export function conferenceEntry({
  method,
  attendee,
  ...of
}: ConferenceEntry): NonNullable<RenderedMessage['calendar']> {
  const { calendar, event } = entryOf(of, method);
  event.createAttendee({
    name: oneLine(attendee.name),
    email: oneLine(attendee.address),
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  });
  return { method, content: calendar.toString(), filename: method === 'CANCEL' ? 'huy-hoi-nghi.ics' : 'hoi-nghi.ics' };
}

/** The conference for whoever takes the file: PUBLISH, which asks nobody for an answer and names nobody (RFC 5546, 3.2.1). */
export const publishedConference = (of: ConferenceFacts): string => entryOf(of, 'PUBLISH').calendar.toString();

function entryOf(of: ConferenceFacts, method: 'REQUEST' | 'CANCEL' | 'PUBLISH') {
  const { context, language, startsAt } = of;
  const { zone } = context;
  const bloc = oneLine(context.bloc[language]);
  const title = `${CONFERENCE[language]} ${context.year}`;
  const summary = oneLine(context.rehearsal ? `${REHEARSAL[language]} ${title}` : title);
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod[method],
    timezone: { name: null, generator: (name) => vtimezone(name, [startsAt]) },
  });
  const event = calendar.createEvent({
    id: `conference-${context.cycle}@thidua`,
    sequence: of.sequence,
    stamp: of.asOf,
    start: new ZonedMoment(startsAt, zone),
    end: new ZonedMoment(new Date(Date.parse(startsAt) + LASTS_MS).toISOString(), zone),
    timezone: zone,
    summary,
    location: of.place === undefined ? null : oneLine(of.place),
    description: `${bloc}\n${context.link}`,
    url: context.link,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: bloc, email: of.organizer },
  });
  if (method !== 'CANCEL') {
    event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_BEFORE, description: summary });
  }
  return { calendar, event };
}
