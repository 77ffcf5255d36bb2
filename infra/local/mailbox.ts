import { fileURLToPath } from 'node:url';
import { Broken } from './broken.ts';
import { answers, until } from './ports.ts';
import { lastLines, launch, type Running } from './processes.ts';

export interface MailboxOptions {
  /** Port on which it takes mail. */
  port: number;
  /** Port of its web page. */
  webPort: number;
  /** Folder that keeps what came. */
  folder: string;
  log: string;
  launched: (running: Running) => void;
}

const HOST = '127.0.0.1';
/** The oldest are forgotten beyond this. */
const MOST_MAILS = '5000';

/** Starts a mailbox that takes every mail of the local product, shows it on a page, and passes nothing on. */
export async function startMailbox({ port, webPort, folder, log, launched }: MailboxOptions): Promise<void> {
  const bin = fileURLToPath(new URL('bin/maildev.js', import.meta.resolve('maildev')));
  const smtp = ['--smtp', String(port), '--ip', HOST];
  const web = ['--web', String(webPort), '--web-ip', HOST];
  const args = [bin, ...smtp, ...web, '--mail-directory', folder, '--max-emails', MOST_MAILS];
  const running = launch({ name: 'mailbox', command: process.execPath, args, env: process.env, log });
  launched(running);
  const up = async (): Promise<boolean> => (await answers(HOST, port)) && (await answers(HOST, webPort));
  if (await until(up, { withinMs: 30_000, everyMs: 50, check: running.check })) return;
  throw new Broken(
    'Hộp thư / mailbox',
    'it did not answer within half a minute',
    `Đọc tệp / Read ${log}`,
    lastLines(log),
  );
}
