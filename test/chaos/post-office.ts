import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { until } from '../support/until';

/** What a mail server can do with a message. */
export type Mood =
  | 'takes'
  /** "Not now": the sender may come again. */
  | 'refuses'
  /** Says nothing at all until its mood changes. */
  | 'hangs'
  /** Takes the message whole and hangs up without a word, so that a careless sender comes with it again. */
  | 'forgetsToSay';

export interface Mail {
  id: string;
  to: string;
}

const HOST = '127.0.0.1';
/** Longer than any mood lasts. */
const LONGEST_MOOD_MS = 120_000;

/** The mail server of a machine, which is not always in a good mood. Speaks as much SMTP as a sender needs. */
export class PostOffice {
  mood: Mood = 'takes';
  /** Every message that was taken, as often as it was. */
  readonly taken: Mail[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(readonly port: number) {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      // a sender that is killed takes its connection with it
      this.serve(socket).catch(() => socket.destroy());
    });
  }

  static async open(port: number): Promise<PostOffice> {
    const office = new PostOffice(port);
    office.server.listen(office.port, HOST);
    await once(office.server, 'listening');
    return office;
  }

  get url(): string {
    return `smtp://${HOST}:${this.port}`;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private async serve(socket: Socket): Promise<void> {
    const says = (line: string): boolean => socket.write(`${line}\r\n`);
    await this.untilAwake();
    says('220 post office');
    let to = '';
    let letter: string[] | undefined;
    for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (letter !== undefined && line !== '.') {
        letter.push(line);
      } else if (letter !== undefined) {
        const id = letter
          .map((header) => /^message-id:\s*(\S+)/i.exec(header)?.[1])
          .find((found) => found !== undefined);
        letter = undefined;
        await this.untilAwake();
        if (this.mood === 'refuses') says('451 not now');
        else this.taken.push({ id: id ?? '', to });
        if (this.mood === 'forgetsToSay') socket.destroy();
        else if (this.mood === 'takes') says('250 taken');
      } else if (/^data/i.test(line)) {
        letter = [];
        says('354 go on');
      } else if (/^quit/i.test(line)) {
        says('221 bye');
        socket.end();
      } else {
        to = /^rcpt to:\s*<([^>]*)>/i.exec(line)?.[1] ?? to;
        says('250 good');
      }
    }
  }

  private untilAwake(): Promise<Mood> {
    return until(
      async () => this.mood,
      (mood) => mood !== 'hangs',
      { withinMs: LONGEST_MOOD_MS },
    );
  }
}
