import 'i18next';
import type common from '../locales/vi/common.json';
import type entry from '../locales/vi/entry.json';
import type shell from '../locales/vi/shell.json';
import type work from '../locales/vi/work.json';
import type year from '../locales/vi/year.json';

/** Every namespace, so that a key that does not exist is an error of types. One line for each page. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      entry: typeof entry;
      shell: typeof shell;
      work: typeof work;
      year: typeof year;
    };
  }
}
