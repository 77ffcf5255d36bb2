export { publishedConference } from './calendar/conference-entry';
export type { FeedEntry } from './calendar/feed';
export { calendarFeed } from './calendar/feed';
export { documents, writeDocuments } from './documents';
export type {
  AccountLink,
  AccountLinkKind,
  Letter,
  MessageContext,
  MessagePerson,
  RenderedMessage,
  Templates,
} from './letter';
export { type Mailer, MailFailed, type MailToSend, openMailer } from './mailer';
export { openTemplates, TemplatesBroken } from './open-templates';
export { senderOf } from './sender';
