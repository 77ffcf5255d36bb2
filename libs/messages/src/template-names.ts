import type { NoticeKind } from '@thidua/contracts';
import { EXAMPLES } from './examples';
import type { AccountLinkKind } from './letter';

export const KINDS = Object.keys(EXAMPLES) as NoticeKind[];
export const ACCOUNT_LINKS: AccountLinkKind[] = ['invitation', 'passwordReset'];

/** What every message knows of its reader. */
const OF_THE_READER = [
  'name',
  'toOffice',
  'role',
  'recipient',
  'zoneName',
  'rehearsal',
  'signature',
  'link',
  'deadline',
];
/** What a message of a year knows beside the facts of its kind. */
const OF_THE_YEAR = ['year', 'bloc', 'stage', 'stageName', 'task', 'about', 'at'];

/** A template by its name, what it may use, and whether it has a subject. */
export interface TemplateRule {
  name: string;
  message: boolean;
  knows: ReadonlySet<string>;
}

/** The facts that a kind can have; what a message has not is empty. */
export function factNames(kind: NoticeKind): string[] {
  return [...new Set(EXAMPLES[kind].flatMap(({ facts }) => Object.keys(facts)))];
}

const rule = (name: string, message: boolean, ...knows: string[]): TemplateRule => ({
  name,
  message,
  knows: new Set(knows),
});

/** Every template that there is in each language. */
export const TEMPLATE_RULES: TemplateRule[] = [
  ...KINDS.map((kind) => rule(kind, true, ...OF_THE_READER, ...OF_THE_YEAR, ...factNames(kind))),
  ...ACCOUNT_LINKS.map((kind) => rule(`account-${kind}`, true, ...OF_THE_READER)),
  rule('digest', true, ...OF_THE_READER, 'items', 'needs'),
  rule('layout', false, ...OF_THE_READER, 'body'),
  rule('prefix', false, 'needs', 'deadline'),
  rule('stage', false, 'stage'),
  rule('task', false, 'stage', 'recipient', 'year'),
];

/** The page in HTML around every text, in whatever language. */
export const PAGE_RULE = rule('page', false, 'language', 'subject', 'blocks');
