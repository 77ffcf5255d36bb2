import {
  IconAward,
  IconBell,
  IconBellRinging,
  IconBook,
  IconBox,
  IconCalendarOff,
  IconCalendarPlus,
  IconCalendarRepeat,
  IconChecklist,
  IconClipboardCheck,
  IconFolders,
  IconHistory,
  IconMail,
  IconMasksTheater,
  IconSignature,
  IconTable,
  IconTimeline,
  IconTrophy,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Operation } from '../api/client';

type Page = () => Promise<{ default: ComponentType }>;

export interface Place {
  /** Its texts: the namespace of the page, and `places.<name>` of the shell for the navigation. */
  name:
    | 'work'
    | 'year'
    | 'registration'
    | 'dossiers'
    | 'dossier'
    | 'conference'
    | 'review'
    | 'scoring'
    | 'board'
    | 'ranking'
    | 'voting'
    | 'contest'
    | 'awards'
    | 'rules'
    | 'reminders'
    | 'messages'
    | 'audit'
    | 'inbox'
    | 'start'
    | 'rehearsals'
    | 'people'
    | 'workdays'
    | 'yearlyStart'
    | 'account'
    | 'help';
  /** Below `/`, or below `/years/:cycle` for what belongs to a year. */
  path: string;
  page: Page;
  /** Set: it stands in the navigation. */
  icon?: TablerIcon;
  /** The operation without which the page is of no use to anybody. */
  needs?: Operation;
}

/** Pages of the reader, whichever year. */
export const GENERAL_PLACES: readonly Place[] = [
  { name: 'work', path: '', page: () => import('../pages/work/page'), icon: IconChecklist },
  { name: 'inbox', path: 'inbox', page: () => import('../pages/inbox/page'), icon: IconBell },
  { name: 'account', path: 'account', page: () => import('../pages/account/page') },
  { name: 'help', path: 'help/:guide?', page: () => import('../pages/help/page') },
];

/** Pages of one year, in the order in which the year needs them. */
export const YEAR_PLACES: readonly Place[] = [
  { name: 'year', path: '', page: () => import('../pages/year/page'), icon: IconTimeline, needs: 'readProgress' },
  {
    name: 'registration',
    path: 'registration',
    page: () => import('../pages/registration/page'),
    icon: IconSignature,
    needs: 'listRegistrations',
  },
  {
    name: 'dossiers',
    path: 'dossiers',
    page: () => import('../pages/dossiers/page'),
    icon: IconFolders,
    needs: 'listSubmissions',
  },
  { name: 'dossier', path: 'dossiers/:unit', page: () => import('../pages/dossier/page'), needs: 'readSubmission' },
  {
    name: 'conference',
    path: 'conference',
    page: () => import('../pages/conference/page'),
    icon: IconUsersGroup,
    needs: 'readConference',
  },
  {
    name: 'review',
    path: 'review',
    page: () => import('../pages/review/page'),
    icon: IconClipboardCheck,
    needs: 'readScores',
  },
  {
    name: 'scoring',
    path: 'review/:unit',
    page: () => import('../pages/review/scoring-page'),
    needs: 'readScores',
  },
  { name: 'board', path: 'board', page: () => import('../pages/board/page'), icon: IconTable, needs: 'readBoard' },
  {
    name: 'ranking',
    path: 'ranking',
    page: () => import('../pages/ranking/page'),
    icon: IconTrophy,
    needs: 'readRanking',
  },
  { name: 'voting', path: 'voting', page: () => import('../pages/voting/page'), icon: IconBox, needs: 'listContests' },
  { name: 'contest', path: 'voting/:contest', page: () => import('../pages/contest/page'), needs: 'readContest' },
  { name: 'awards', path: 'awards', page: () => import('../pages/awards/page'), icon: IconAward, needs: 'listAwards' },
];

/** Pages of one year for the wall of a hall, without anything around them; their texts are those of the page they show. */
export const PROJECTOR_PLACES: readonly Place[] = [
  { name: 'contest', path: 'voting/:contest/projector', page: () => import('../pages/projector/page') },
];

/** Pages of one year that stand behind it: its rules, and what was written to whom. */
export const BEHIND_PLACES: readonly Place[] = [
  { name: 'rules', path: 'rules', page: () => import('../pages/rules/page'), icon: IconBook, needs: 'readYearRules' },
  {
    name: 'reminders',
    path: 'reminders',
    page: () => import('../pages/reminders/page'),
    icon: IconBellRinging,
    needs: 'readReminders',
  },
  {
    name: 'messages',
    path: 'messages',
    page: () => import('../pages/messages/page'),
    icon: IconMail,
    needs: 'listMessages',
  },
  { name: 'audit', path: 'audit', page: () => import('../pages/audit/page'), icon: IconHistory, needs: 'listEvents' },
];

/** Pages of the bloc, whichever year. */
export const OFFICE_PLACES: readonly Place[] = [
  {
    name: 'start',
    path: 'start',
    page: () => import('../pages/start/page'),
    icon: IconCalendarPlus,
    needs: 'draftCycle',
  },
  {
    name: 'rehearsals',
    path: 'rehearsals',
    page: () => import('../pages/rehearsals/page'),
    icon: IconMasksTheater,
    needs: 'rehearse',
  },
  { name: 'people', path: 'people', page: () => import('../pages/people/page'), icon: IconUsers, needs: 'listGrants' },
  {
    name: 'workdays',
    path: 'workdays',
    page: () => import('../pages/workdays/page'),
    icon: IconCalendarOff,
    needs: 'readWorkdays',
  },
  {
    name: 'yearlyStart',
    path: 'yearly-start',
    page: () => import('../pages/yearly-start/page'),
    icon: IconCalendarRepeat,
    needs: 'readYearlyStart',
  },
];

/** Pages for who has not come in yet, each with the section of the guide that is about it. */
export const ENTRY_PLACES: readonly { section: 'signIn' | 'invitation' | 'password'; path: string; page: Page }[] = [
  { section: 'signIn', path: 'sign-in', page: () => import('../pages/entry/sign-in') },
  { section: 'invitation', path: 'invitations/:token', page: () => import('../pages/entry/invitation') },
  { section: 'password', path: 'password-resets', page: () => import('../pages/entry/ask-reset') },
  { section: 'password', path: 'password-resets/:token', page: () => import('../pages/entry/reset') },
];

/** Pages for anybody, signed in or not. */
export const PUBLIC_PLACES: readonly { name: 'register'; path: string; page: Page }[] = [
  { name: 'register', path: 'register', page: () => import('../pages/register/page') },
];
