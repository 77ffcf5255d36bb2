import { createTransport } from 'nodemailer';
import type { RenderedMessage } from './letter';
import { oneLine } from './one-line';

export interface MailToSend {
  to: { name: string; address: string };
  /** With its angle brackets. The same for the same message whenever it is sent, so that mailboxes can know it again. */
  messageId: string;
  rendered: RenderedMessage;
}

/**
 * A message that did not reach the server for sure. `refused`: this message will never be taken; `later`: it was not
 * taken now and may be tried again; `unknown`: the server had it whole and did not say whether it took it.
 */
export class MailFailed extends Error {
  constructor(
    readonly outcome: 'refused' | 'later' | 'unknown',
    /** What the server said, or what happened to the connection. */
    readonly answer: string,
  ) {
    super(answer);
    this.name = 'MailFailed';
  }
}

/** The way to a mail server. */
export interface Mailer {
  /** Resolves when the server has taken the message, with what it answered. @throws MailFailed and nothing else */
  send(mail: MailToSend): Promise<{ answer: string }>;
  /** Gives up what is under way. */
  close(): void;
}

export interface MailerOptions {
  /** `smtp://user:password@host:587` (STARTTLS where offered) or `smtps://…`. */
  url: string;
  /** The sender's address, with or without a name. */
  from: string;
  /** The longest that one message may take, from the connection to the answer. */
  timeoutSeconds: number;
}

/** Opens no connection: each message has its own, so that an idle server costs nothing and a dead one is met only once. */
export function openMailer({ url, from, timeoutSeconds }: MailerOptions): Mailer {
  const timeout = timeoutSeconds * 1000;
  const closed = new AbortController();

  async function send({ to, messageId, rendered }: MailToSend): Promise<{ answer: string }> {
    let handedOver = false;
    const transport = createTransport({
      url,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      logger: listening((entry) => {
        if (entry.tnx === 'message') handedOver = true;
      }),
    });
    const mail = {
      from,
      to: { name: oneLine(to.name), address: oneLine(to.address) },
      subject: rendered.subject,
      messageId,
      text: rendered.text,
      html: rendered.html,
      // Programs that answer mails by themselves leave this one alone (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(rendered.calendar && { icalEvent: rendered.calendar }),
      disableFileAccess: true,
      disableUrlAccess: true,
      signal: AbortSignal.any([closed.signal, AbortSignal.timeout(timeout)]),
    };
    try {
      const { response } = await transport.sendMail(mail);
      return { answer: oneLine(response) };
    } catch (error) {
      throw failureOf(error, handedOver);
    }
  }

  return { send, close: () => closed.abort(new Error('the mailer was closed')) };
}

/** A refusal of the recipient or of the message is final; one of ourselves (sign-in, sender) ends when it is mended. */
const FINAL = ['RCPT TO', 'DATA'];

function failureOf(error: unknown, handedOver: boolean): MailFailed {
  const { message = String(error), code, command, response, responseCode } = error as Partial<SmtpError>;
  const answer = oneLine(response ?? message);
  if (responseCode !== undefined) {
    return new MailFailed(responseCode >= 500 && FINAL.includes(command ?? '') ? 'refused' : 'later', answer);
  }
  if (code === 'EENVELOPE') return new MailFailed('refused', answer);
  return new MailFailed(handedOver ? 'unknown' : 'later', answer);
}

interface SmtpError extends Error {
  code: string;
  command: string;
  response: string;
  responseCode: number;
}

/** The library says by an entry of its log alone that a message went out to its last byte. */
function listening(heard: (entry: { tnx?: string }) => void) {
  const level = (entry: unknown) => {
    if (typeof entry === 'object' && entry !== null) heard(entry);
  };
  return { level: () => undefined, trace: level, debug: level, info: level, warn: level, error: level, fatal: level };
}
