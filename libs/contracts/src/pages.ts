/**
 * Where in the web a thing of the year is shown and done; messages link there. Paths of the product, without its address.
 */
export const pages = {
  work: '/',
  /** Where a year that is drafted is gone on with and started. */
  start: (cycle: string) => `/start?cycle=${cycle}`,
  year: (cycle: string) => `/years/${cycle}`,
  registration: (cycle: string) => `/years/${cycle}/registration`,
  dossier: (cycle: string, unit: string) => `/years/${cycle}/dossiers/${unit}`,
  review: (cycle: string) => `/years/${cycle}/review`,
  scoring: (cycle: string, unit: string) => `/years/${cycle}/review/${unit}`,
  board: (cycle: string) => `/years/${cycle}/board`,
  conference: (cycle: string) => `/years/${cycle}/conference`,
  ranking: (cycle: string) => `/years/${cycle}/ranking`,
  voting: (cycle: string) => `/years/${cycle}/voting`,
  contest: (cycle: string, contest: string) => `/years/${cycle}/voting/${contest}`,
  projector: (cycle: string, contest: string) => `/years/${cycle}/voting/${contest}/projector`,
  awards: (cycle: string) => `/years/${cycle}/awards`,
  messages: (cycle: string) => `/years/${cycle}/messages`,
  register: '/register',
  invitation: (token: string) => `/invitations/${token}`,
  passwordReset: (token: string) => `/password-resets/${token}`,
} as const;

/** The page on which what a notice speaks of is done. `subject` is the notice's own: `dossier/PL`, `contest/flag`. */
export function pageOf({ cycle, stage, subject }: { cycle: string; stage: string | null; subject: string }): string {
  const [thing = '', code = ''] = subject.split('/');
  if (thing === 'contest') return pages.contest(cycle, code);
  if (thing === 'dossier') return pages.dossier(cycle, code);
  if (thing === 'award' || thing === 'officers' || stage === 'issuance') return pages.awards(cycle);
  if (thing === 'submission' && code !== '') return pages.dossier(cycle, code);
  if (stage === 'registration') return pages.registration(cycle);
  if (stage === 'review') return pages.review(cycle);
  if (stage === 'conference') return pages.conference(cycle);
  if (stage === 'ranking') return pages.ranking(cycle);
  if (stage === 'voting') return pages.voting(cycle);
  return pages.year(cycle);
}
