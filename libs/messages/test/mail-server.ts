import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface MailServer {
  url: string;
  /** The messages it took, as they came. */
  taken: Buffer[];
  close(): Promise<void>;
}

/** A mail server in this process; `answers` stands in for what it would answer. */
export async function startMailServer(answers: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, _session, done) => {
      taken.push(await buffer(stream));
      done(null);
    },
    ...answers,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: urlOf(server.server),
    taken,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A server that takes connections and says what it is told to, line by line, and then nothing. */
export async function startMuteServer(lines: string[] = []): Promise<Omit<MailServer, 'taken'>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const rest = [...lines];
    const say = (): void => {
      const line = rest.shift();
      if (line) socket.write(`${line}\r\n`);
    };
    say();
    socket.on('data', say);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: urlOf(server),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function urlOf(server: Pick<Server, 'address'>): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return `smtp://127.0.0.1:${address.port}`;
}
