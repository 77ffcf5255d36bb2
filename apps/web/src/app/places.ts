import { IconChecklist, IconTimeline, type TablerIcon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Operation } from '../api/client';

type Page = () => Promise<{ default: ComponentType }>;

export interface Place {
  /** Its texts: the namespace of the page, and `places.<name>` of the shell for the navigation. */
  name: 'work' | 'year';
  /** Below `/`, or below `/years/:cycle` for what belongs to a year. */
  path: string;
  page: Page;
  /** Set: it stands in the navigation. */
  icon?: TablerIcon;
  /** The operation without which the page is of no use to anybody. */
  needs?: Operation;
}

/** Pages beside the years. */
export const GENERAL_PLACES: readonly Place[] = [
  { name: 'work', path: '', page: () => import('../pages/work/page'), icon: IconChecklist },
];

/** Pages of one year, in the order in which the year needs them. */
export const YEAR_PLACES: readonly Place[] = [
  { name: 'year', path: '', page: () => import('../pages/year/page'), icon: IconTimeline, needs: 'readCycle' },
];

/** Pages for who has not come in yet. */
export const ENTRY_PLACES: readonly { path: string; page: Page }[] = [
  { path: 'sign-in', page: () => import('../pages/entry/sign-in') },
  { path: 'invitations/:token', page: () => import('../pages/entry/invitation') },
  { path: 'password-resets', page: () => import('../pages/entry/ask-reset') },
  { path: 'password-resets/:token', page: () => import('../pages/entry/reset') },
];
