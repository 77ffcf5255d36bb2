import 'i18next';
import type account from '../locales/vi/account.json';
import type audit from '../locales/vi/audit.json';
import type awards from '../locales/vi/awards.json';
import type board from '../locales/vi/board.json';
import type common from '../locales/vi/common.json';
import type conference from '../locales/vi/conference.json';
import type contest from '../locales/vi/contest.json';
import type dossier from '../locales/vi/dossier.json';
import type dossiers from '../locales/vi/dossiers.json';
import type entry from '../locales/vi/entry.json';
import type help from '../locales/vi/help.json';
import type inbox from '../locales/vi/inbox.json';
import type messages from '../locales/vi/messages.json';
import type people from '../locales/vi/people.json';
import type ranking from '../locales/vi/ranking.json';
import type register from '../locales/vi/register.json';
import type registration from '../locales/vi/registration.json';
import type rehearsals from '../locales/vi/rehearsals.json';
import type reminders from '../locales/vi/reminders.json';
import type review from '../locales/vi/review.json';
import type rules from '../locales/vi/rules.json';
import type scoring from '../locales/vi/scoring.json';
import type shell from '../locales/vi/shell.json';
import type start from '../locales/vi/start.json';
import type voting from '../locales/vi/voting.json';
import type work from '../locales/vi/work.json';
import type workdays from '../locales/vi/workdays.json';
import type writing from '../locales/vi/writing.json';
import type year from '../locales/vi/year.json';
import type yearlyStart from '../locales/vi/yearlyStart.json';

/** Every namespace, so that a key that does not exist is an error of types. One line for each page. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      audit: typeof audit;
      awards: typeof awards;
      board: typeof board;
      common: typeof common;
      conference: typeof conference;
      contest: typeof contest;
      dossier: typeof dossier;
      dossiers: typeof dossiers;
      entry: typeof entry;
      help: typeof help;
      inbox: typeof inbox;
      messages: typeof messages;
      people: typeof people;
      ranking: typeof ranking;
      register: typeof register;
      registration: typeof registration;
      rehearsals: typeof rehearsals;
      reminders: typeof reminders;
      review: typeof review;
      rules: typeof rules;
      scoring: typeof scoring;
      shell: typeof shell;
      start: typeof start;
      voting: typeof voting;
      work: typeof work;
      workdays: typeof workdays;
      writing: typeof writing;
      year: typeof year;
      yearlyStart: typeof yearlyStart;
    };
  }
}
