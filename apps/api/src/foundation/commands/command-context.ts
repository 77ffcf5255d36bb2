import { createHash } from 'node:crypto';
import { canonicalJson } from '@thidua/domain';
import type { SignedInCaller } from '../access/caller';
import type { OperationName } from '../access/policy';

interface Context {
  caller: SignedInCaller;
  key: string;
  act: OperationName;
  cycle: string | null;
  subject: string;
  body?: unknown;
  digestOf?: unknown;
}

/** A command as it arrived: who, under which key, which act, on what, with which body. */
export class CommandContext {
  readonly caller: SignedInCaller;
  /** The `Idempotency-Key`. */
  readonly key: string;
  readonly act: OperationName;
  readonly cycle: string | null;
  /** Route parameters other than the cycle, joined by `/`. */
  readonly subject: string;
  /** What is stored with the command; leave it out (`with({ body: undefined })`) for what must not be stored. */
  readonly body: unknown;
  /** What makes two requests the same one, where that is not act, subject and body. */
  readonly digestOf: unknown;

  constructor({ caller, key, act, cycle, subject, body, digestOf }: Context) {
    this.caller = caller;
    this.key = key;
    this.act = act;
    this.cycle = cycle;
    this.subject = subject;
    this.body = body;
    this.digestOf = digestOf;
  }

  /** The same command with parts said otherwise, a normalised body for instance. */
  with(parts: { subject?: string; body?: unknown; digestOf?: unknown; cycle?: string | null }): CommandContext {
    return new CommandContext({ ...this, ...parts });
  }

  /** SHA-256 in hex of what makes the request this one. */
  digest(): string {
    const { act, cycle, subject, body, digestOf } = this;
    const same =
      digestOf === undefined ? { act, cycle, subject, body: asJson(body) } : asJson({ act, cycle, digestOf });
    return createHash('sha256').update(canonicalJson(same)).digest('hex');
  }
}

/** As it goes into the store: class instances become plain objects, what is undefined is gone. */
export const asJson = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
