import type { Place } from '../../app/places';

/** The guides: one for everybody, and one for each part that people have in the year. */
export const GUIDES = ['everybody', 'unit', 'head', 'standing-body', 'signer', 'auditor', 'administrator'] as const;
export type Guide = (typeof GUIDES)[number];

export const isGuide = (said: string | undefined): said is Guide => GUIDES.some((guide) => guide === said);

const OF_ROLE: Record<string, Guide> = {
  unitLeader: 'unit',
  unitOfficer: 'unit',
  head: 'head',
  deputy: 'head',
  standingBody: 'standing-body',
  signer: 'signer',
  auditor: 'auditor',
  administrator: 'administrator',
};

/** The guide of who holds this role. */
export const guideOfRole = (role: string): Guide | undefined => OF_ROLE[role];

/** The part with most to do on the way of a year first. */
const BY_DUTIES: readonly Guide[] = ['standing-body', 'head', 'unit', 'signer', 'auditor', 'administrator'];

/** Where a unit does its own work: its guide tells that first, also to a head who leads a unit besides. */
const WORK_OF_UNITS: readonly string[] = [
  'registration',
  'dossiers',
  'dossier',
  'review',
  'scoring',
] satisfies Place['name'][];

/** The guides of who reads, that of everybody last, in the order in which they are asked about a section. */
export function guidesFor(roles: readonly { role: string }[], section: string): Guide[] {
  const theirs = new Set(roles.map(({ role }) => guideOfRole(role)));
  const inOrder = WORK_OF_UNITS.includes(section) ? (['unit', ...BY_DUTIES] as const) : BY_DUTIES;
  return [...new Set(inOrder.filter((guide) => theirs.has(guide))), 'everybody'];
}

const NAME = /<a id="(\w+)"><\/a>\n/g;
const HEADING = /^((?:<a id="\w+"><\/a>\n)+)\n## (.+)$/gm;

export interface Section {
  heading: string;
  /** The marks by which pages lead to it. */
  names: string[];
}

/** The sections of a guide that pages lead to. */
export const sectionsOf = (text: string): Section[] =>
  [...text.matchAll(HEADING)].map(([, names = '', heading = '']) => ({
    heading,
    names: [...names.matchAll(NAME)].map(([, name = '']) => name),
  }));

/** A guide as it is read: without its title, and without the marks of its sections. */
export const shownOf = (text: string): string => text.replace(/^# .*\n/, '').replaceAll(NAME, '');

/** The first guide that has a section of this name; without one, the first of all. */
export function firstAbout<Written extends { text: string }>(
  guides: readonly Written[],
  section: string,
): Written | undefined {
  const isAbout = ({ text }: Written) => sectionsOf(text).some(({ names }) => names.includes(section));
  return guides.find(isAbout) ?? guides[0];
}
