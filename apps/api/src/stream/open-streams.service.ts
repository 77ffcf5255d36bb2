import { Injectable } from '@nestjs/common';
import type { SignedInCaller } from '../foundation';

/** Streams of one account at once: many windows on several machines. */
const MOST = 20;
/** How long it counts that a session or token is there still; less than a heartbeat of a stream. */
const KNOWN_FOR = 14_000;

type Finding = Promise<SignedInCaller | undefined>;

interface Streams {
  /** How to end each of those that are open, the oldest first. */
  open: Set<() => void>;
  /** By session or token, when it was last looked for. */
  found: Map<string, { at: number; caller: Finding }>;
}

/** The open streams of each account: no more than so many, and who watches is looked up once for all of them. */
@Injectable()
export class OpenStreams {
  private readonly ofAccounts = new Map<string, Streams>();

  /**
   * Counts a stream in; the oldest of the account gives way to one too many.
   * @returns how to count it out
   */
  enter(account: string, giveWay: () => void): () => void {
    const streams = this.ofAccounts.get(account) ?? { open: new Set(), found: new Map() };
    this.ofAccounts.set(account, streams);
    streams.open.add(giveWay);
    const [oldest] = streams.open;
    if (oldest && streams.open.size > MOST) {
      streams.open.delete(oldest);
      oldest();
    }
    return () => {
      streams.open.delete(giveWay);
      if (streams.open.size === 0 && this.ofAccounts.get(account) === streams) this.ofAccounts.delete(account);
    };
  }

  /** Who watches now: asked once in a heartbeat for all streams of a session or token. */
  callerNow({ account, session, token }: SignedInCaller, find: () => Finding): Finding {
    const found = this.ofAccounts.get(account)?.found;
    const by = session?.id ?? token?.id ?? '';
    const last = found?.get(by);
    if (last && Date.now() - last.at < KNOWN_FOR) return last.caller;
    const caller = find();
    found?.set(by, { at: Date.now(), caller });
    return caller;
  }
}
