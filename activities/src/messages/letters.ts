import { Inject, Injectable } from '@nestjs/common';
import { type NoticeFacts, type NoticeKind, noticeKindOf, pageOf, pages, Refusal } from '@thidua/contracts';
import { Facts, hashOf, newSecret, Years } from '@thidua/database';
import { type Bilingual, isStage } from '@thidua/domain';
import type { Letter, MessageContext, RenderedMessage } from '@thidua/messages';
import { namesOf } from './names';
import type { Outgoing } from './outbox';
import { POST, type PostOptions } from './post';

/** The link is used up, replaced or over: what would be sent is of no use. */
export class LinkOver extends Error {}

/** Puts what waits in the outbox into the words of its recipient. */
@Injectable()
export class Letters {
  constructor(
    private readonly facts: Facts,
    private readonly years: Years,
    @Inject(POST) private readonly post: PostOptions,
  ) {}

  /** One message of one or more notices to one person, or of one link. @throws LinkOver */
  async written(messages: Outgoing[]): Promise<RenderedMessage> {
    const link = messages.find((message) => message.link !== null);
    if (link) return this.ofLink(link);
    // reminders of one duty that waited for each other are one reminder, the latest
    const letters = new Map<string, Letter>();
    for (const message of messages) {
      const letter = await this.letterOf(message);
      letters.set([letter.context.cycle, letter.stage, letter.about, letter.deadline].join('|'), letter);
    }
    const [only, ...more] = letters.values();
    if (!only) throw new Error('no message to write');
    return more.length === 0 ? this.post.templates.render(only) : this.post.templates.digest([...letters.values()]);
  }

  private async letterOf({ to, notice }: Outgoing): Promise<Letter> {
    if (!notice) throw new Error('a message without a notice');
    const { cycle, kind, stage, subject, about, recipient, deadline, at } = notice;
    const link = this.address(pageOf({ cycle, stage, subject }));
    return {
      kind: noticeKindOf(kind),
      facts: notice.facts as NoticeFacts[NoticeKind],
      stage: stage !== null && isStage(stage) ? stage : null,
      about,
      recipient,
      deadline,
      at,
      to,
      context: await this.contextOf(cycle, link),
    };
  }

  /**
   * The secret of a link is made when the message is written and stands in the message alone; a message that is written
   * again has another one.
   */
  private async ofLink({ to, link }: Outgoing): Promise<RenderedMessage> {
    const token = newSecret();
    const [usable] = await this.facts.commit((tx) =>
      tx.query<{ expiresAt: string }>(
        `update link set token_hash = $2 where id = $1 and used_at is null and expires_at > now()
         returning to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt"`,
        [link?.id, hashOf(token)],
      ),
    );
    if (!usable) throw new LinkOver('the link was used, replaced or is over');
    const invited = link?.purpose === 'invitation';
    return this.post.templates.account(invited ? 'invitation' : 'passwordReset', {
      to,
      link: this.address(invited ? pages.invitation(token) : pages.passwordReset(token)),
      validUntil: usable.expiresAt,
    });
  }

  private async contextOf(cycle: string, link: string): Promise<MessageContext> {
    try {
      const year = await this.years.read(cycle);
      const { timezone: zone, name: bloc } = year.bloc;
      return { cycle, zone, bloc, year: year.year, rehearsal: year.rehearsal, nameOf: namesOf(year), link };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'CYCLE_NOT_RUNNING') throw error;
      return this.contextOfDraft(cycle, link);
    }
  }

  /** A draft has no rules yet that would say how things are called. */
  private async contextOfDraft(cycle: string, link: string): Promise<MessageContext> {
    const draft = await this.facts.commit((tx) =>
      tx.one<{ zone: string; bloc: Bilingual; year: number; rehearsal: boolean }>(
        `select b.timezone as zone, b.name as bloc, c.year, c.rehearsal
           from cycle c join bloc b on b.id = c.bloc_id where c.id = $1`,
        [cycle],
      ),
    );
    return { cycle, ...draft, nameOf: (_, code) => ({ vi: code, en: code }), link };
  }

  private address(path: string): string {
    return `${this.post.publicUrl}${path}`;
  }
}
