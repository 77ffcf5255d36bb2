import type { Instant, Language, NoticeFacts, NoticeKind } from '@thidua/contracts';
import type { Bilingual, StageName } from '@thidua/domain';

/** Whom a message is for. An account is of a person, or of an office ("Lãnh đạo Phòng Văn hóa – Thông tin …"). */
export interface MessagePerson {
  name: string;
  address: string;
  language: Language;
}

/** What has a name by its code. */
export type Named = 'unit' | 'body' | 'award' | 'contest' | 'criterion' | 'office';

/** The year that a message speaks of. */
export interface MessageContext {
  /** The cycle's id: two years of a bloc never share a calendar entry. */
  cycle: string;
  /** The bloc's time zone, in which every time is written. */
  zone: string;
  bloc: Bilingual;
  year: number;
  rehearsal: boolean;
  /** A code that nobody knows stands for itself. */
  nameOf(kind: Named, code: string): Bilingual;
  /** The address of the very page on which the thing is seen and done. */
  link: string;
}

/** A notice on its way to one person. */
export interface Letter<K extends NoticeKind = NoticeKind> {
  kind: K;
  facts: NoticeFacts[K];
  stage: StageName | null;
  /** What sets it apart where one recipient may get several of a kind. */
  about: string;
  /** In which part the person is written to: `unit:PL`, `head`, `standingBody`, `body:UBND-T` or `account:<uuid>`. */
  recipient: string;
  deadline: Instant | null;
  /** Business time at which it was written. */
  at: Instant;
  to: MessagePerson;
  context: MessageContext;
}

/** The mail with a link that works once. */
export interface AccountLink {
  to: MessagePerson;
  link: string;
  validUntil: Instant;
}

export type AccountLinkKind = 'invitation' | 'passwordReset';

/** A message ready to be sent; `subject` is one line, `text` and `html` say the same. */
export interface RenderedMessage {
  subject: string;
  text: string;
  html: string;
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string; filename: string };
}

/** Puts letters into words. None of these throws for what the types allow: every template was checked when it was read. */
export interface Templates {
  render(letter: Letter): RenderedMessage;
  /** Several letters to one person as one; they may come from several years. @throws RangeError for none */
  digest(letters: Letter[]): RenderedMessage;
  account(kind: AccountLinkKind, facts: AccountLink): RenderedMessage;
}
