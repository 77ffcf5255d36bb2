import type { Mailer, Templates } from '@thidua/messages';

/** How messages leave the house. */
export interface PostOptions {
  /** The database as the application sees it, to hear of messages that were planned. */
  databaseUrl: string;
  templates: Templates;
  /** None where no mail server is configured: then nobody is mailed. */
  mailer: Mailer | undefined;
  /** Whether the mail server is the local mailbox, which alone may have what rehearsals send. */
  mailsRehearsals: boolean;
  perMinute: number;
  /** The product's address, with which links begin. */
  publicUrl: string;
  /** What message ids end with. */
  host: string;
}

export const POST = Symbol('post');
