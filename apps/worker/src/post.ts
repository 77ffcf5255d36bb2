import type { PostOptions } from '@thidua/activities';
import type { Config } from '@thidua/config';
import { openMailer, openTemplates } from '@thidua/messages';

/** Longer than a mail server needs, and less than a carrier may be silent: it beats between two messages. */
const MAIL_TIMEOUT_SECONDS = 10;

/**
 * Checks the templates of messages and opens the way to the mail server, if there is one. In local mode that is the local
 * mailbox, which alone may have what rehearsals send. @throws an error that lists every broken template
 */
export async function openPost({ mode, mail, database, api }: Config): Promise<PostOptions> {
  const templates = await openTemplates(mail.templates, { from: mail.from });
  return {
    databaseUrl: database.url,
    templates,
    mailer:
      mail.url === undefined
        ? undefined
        : openMailer({ url: mail.url, from: mail.from, timeoutSeconds: MAIL_TIMEOUT_SECONDS }),
    mailsRehearsals: mode === 'local',
    perMinute: mail.perMinute,
    publicUrl: api.publicUrl,
    host: new URL(api.publicUrl).hostname,
  };
}
