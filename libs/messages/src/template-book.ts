import type { Instant, Language } from '@thidua/contracts';
import { HOME_ZONE } from '@thidua/domain';
import type { Liquid } from 'liquidjs';
import { blocksOf, plainText } from './blocks';
import { conferenceEntry } from './calendar/conference-entry';
import type { Reader } from './engine';
import type { AccountLink, AccountLinkKind, Letter, MessagePerson, RenderedMessage, Templates } from './letter';
import { oneLine } from './one-line';
import { fill, NEEDS, type Needs, TemplateFault, type TemplateFile } from './template-file';
import { factNames } from './template-names';
import { zoneName } from './times';
import { isOffice, PRODUCT_NAME, REHEARSAL, recipientName } from './wording';

interface Engines {
  text: Liquid;
  page: Liquid;
}

/** A text with its subject, before it is laid out. */
interface Draft {
  reader: Reader;
  to: MessagePerson;
  values: Record<string, unknown> & { signature: string; rehearsal: boolean; deadline: Instant | null };
  title: string;
  needs: Needs;
  body: string;
  /** Addresses that the text may link to. */
  addresses: string[];
}

/** The templates of both languages, read and ready. */
export class TemplateBook implements Templates {
  constructor(
    private readonly engines: Engines,
    private readonly files: Record<Language, ReadonlyMap<string, TemplateFile>>,
    private readonly page: TemplateFile,
    private readonly sender: { name: string; address: string },
  ) {}

  render(letter: Letter): RenderedMessage {
    const draft = this.draft(letter);
    const calendar = this.calendarOf(letter);
    return { ...this.laidOut(draft), ...(calendar && { calendar }) };
  }

  digest(letters: Letter[]): RenderedMessage {
    const [first] = letters;
    if (!first) throw new RangeError('a digest of no letter');
    if (letters.length === 1) return this.render(first);
    const drafts = letters.map((letter) => this.draft(letter));
    const overdue = drafts.filter(({ needs }) => needs === 'overdue');
    const deadlines = (overdue.length > 0 ? overdue : drafts).flatMap(({ values }) => values.deadline ?? []);
    const blocs = new Set(drafts.map(({ values }) => values.signature));
    const { language } = first.to;
    return this.laidOut(
      this.filled(
        'digest',
        readerOf(first),
        first.to,
        {
          ...this.ofPerson(first.to, readerOf(first)),
          role: null,
          recipient: null,
          rehearsal: drafts.some(({ values }) => values.rehearsal),
          signature: blocs.size === 1 ? [...blocs].join() : PRODUCT_NAME[language],
          deadline: deadlines.sort()[0] ?? null,
          link: first.context.link,
          needs: overdue.length > 0 ? 'overdue' : 'action',
          items: drafts.map(({ title, needs, values }, index) => ({
            title,
            overdue: needs === 'overdue',
            deadline: values.deadline,
            role: values.role,
            link: letters[index]?.context.link,
          })),
        },
        letters.map(({ context }) => context.link),
      ),
    );
  }

  account(kind: AccountLinkKind, { to, link, validUntil }: AccountLink): RenderedMessage {
    const reader: Reader = { language: to.language, zone: HOME_ZONE, nameOf: (_, code) => ({ vi: code, en: code }) };
    const signature = PRODUCT_NAME[to.language];
    const values = { recipient: 'account', role: null, rehearsal: false, signature, deadline: validUntil, link };
    return this.laidOut(
      this.filled(`account-${kind}`, reader, to, { ...this.ofPerson(to, reader), ...values }, [link]),
    );
  }

  private draft(letter: Letter): Draft {
    const { kind, to, context, stage } = letter;
    const reader = readerOf(letter);
    const [recipient = ''] = letter.recipient.split(':');
    const { language } = to;
    const values = {
      ...Object.fromEntries(factNames(kind).map((name) => [name, null])),
      ...(inOneLine(letter.facts) as object),
      ...this.ofPerson(to, reader),
      recipient,
      role: recipientName(letter.recipient, reader) ?? null,
      year: context.year,
      bloc: oneLine(context.bloc[language]),
      signature: oneLine(context.bloc[language]),
      rehearsal: context.rehearsal,
      link: context.link,
      about: oneLine(letter.about),
      at: letter.at,
      deadline: deadlineOf(letter),
      stage,
      stageName: this.put('stage', reader, { stage }),
      task: this.put('task', reader, { stage, recipient, year: context.year }),
    };
    return this.filled(kind, reader, to, values, [context.link]);
  }

  private ofPerson(to: MessagePerson, { language, zone }: Reader) {
    const name = oneLine(to.name);
    return { name, toOffice: isOffice(name, language), zoneName: zoneName(zone, language) };
  }

  private filled(name: string, reader: Reader, to: MessagePerson, values: Draft['values'], addresses: string[]): Draft {
    const { file, parts } = this.file(name, reader.language);
    const put = (part: (typeof parts)['body'] | undefined): string =>
      part ? fill(this.engines.text, part, values, reader) : '';
    const needs = put(parts.needs);
    if (!isNeeds(needs)) {
      const problem = `"needs" is none of ${NEEDS.join(', ')}: ${needs}`;
      throw new TemplateFault({ file, line: parts.needs?.line ?? 1, problem });
    }
    return { reader, to, values, title: oneLine(put(parts.subject)), needs, body: put(parts.body), addresses };
  }

  private laidOut({ reader, values, title, needs, body, addresses }: Draft): RenderedMessage {
    const { language } = reader;
    const before = needs === 'nothing' ? '' : this.put('prefix', reader, { needs, deadline: values.deadline });
    const subject = oneLine([values.rehearsal ? REHEARSAL[language] : '', before, title].join(' '));
    const blocks = blocksOf(this.put('layout', reader, { ...values, body }), addresses);
    const html = fill(this.engines.page, this.page.parts.body, { language, subject, blocks }, {});
    return { subject, text: plainText(blocks), html };
  }

  private put(name: string, reader: Reader, values: object): string {
    return fill(this.engines.text, this.file(name, reader.language).parts.body, values, reader);
  }

  private file(name: string, language: Language): TemplateFile {
    const file = this.files[language].get(name);
    if (!file) throw new Error(`no template ${language}/${name}`);
    return file;
  }

  private calendarOf(letter: Letter): RenderedMessage['calendar'] {
    if (!isAboutConference(letter)) return undefined;
    const { facts, context, to, at } = letter;
    return conferenceEntry({
      method: letter.kind === 'invitationCancelled' ? 'CANCEL' : 'REQUEST',
      context,
      language: to.language,
      ...facts,
      asOf: at,
      organizer: this.sender.address,
      attendee: to,
    });
  }
}

function readerOf({ to, context }: Letter): Reader {
  return { language: to.language, zone: context.zone, nameOf: context.nameOf };
}

/** The instant by which, or since which, something is to be done. */
function deadlineOf(letter: Letter): Instant | null {
  const facts = letter.facts as { closesAt?: Instant | null; opensAt?: Instant; missing?: { since: Instant }[] };
  const since = facts.missing?.map((one) => one.since).sort()[0];
  return since ?? letter.deadline ?? facts.closesAt ?? facts.opensAt ?? null;
}

type ConferenceLetter = Letter<'invitation' | 'invitationMoved' | 'invitationCancelled'>;

function isAboutConference(letter: Letter): letter is ConferenceLetter {
  return ['invitation', 'invitationMoved', 'invitationCancelled'].includes(letter.kind);
}

function isNeeds(text: string): text is Needs {
  return NEEDS.some((one) => one === text);
}

/** Facts hold what people wrote; none of it may break out of its line. */
function inOneLine(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(inOneLine);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOneLine(each)]));
}
