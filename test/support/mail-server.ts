import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail extends ParsedMail {
  /** To whom the envelope says. */
  recipient: string;
}

/** A mail server in this process that keeps what it takes. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What the server says to a recipient; nothing takes the mail. */
  refuse: (address: string) => { code: number; text: string } | undefined = () => undefined;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<MailServer> {
    const holder: { mails?: MailServer } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo({ address }, _session, done) {
        const said = holder.mails?.refuse(address);
        done(said ? Object.assign(new Error(said.text), { responseCode: said.code }) : undefined);
      },
      onData(stream, { envelope }, done) {
        simpleParser(stream).then((mail) => {
          for (const { address } of envelope.rcptTo) holder.mails?.received.push({ ...mail, recipient: address });
          done();
        }, done);
      },
    });
    // a sender that goes away in the middle is nobody's fault
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    holder.mails = new MailServer(server, `smtp://127.0.0.1:${port}`);
    return holder.mails;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
