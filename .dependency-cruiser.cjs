/**
 * Imports point one way: domain ← contracts ← {workflows, activities ← database} ← apps.
 * A package is named by its folder; what is not listed under `mayImport` it may not import.
 */
const libs = (...names) => names.map((name) => `libs/${name}`);
const CORE = libs('domain', 'contracts');

const MAY_IMPORT = {
  'libs/domain': [],
  'libs/config': [],
  'libs/contracts': libs('domain'),
  'libs/rulebook': CORE,
  'libs/files': CORE,
  'libs/documents': CORE,
  'libs/messages': CORE,
  'libs/database': CORE,
  'libs/engine': CORE,
  'libs/rehearsal': [...CORE, ...libs('rulebook')],
  workflows: CORE,
  activities: [...CORE, ...libs('database', 'documents', 'engine', 'files', 'messages', 'rulebook')],
  'apps/worker': [
    ...CORE,
    ...libs('config', 'database', 'documents', 'engine', 'files', 'messages'),
    'activities',
    'workflows',
  ],
  // names and rules that the pages share with the API, and how a rehearsal's acts are played; all else they ask it
  'apps/web': [...CORE, ...libs('rehearsal')],
  'apps/api': [...CORE, ...libs('config', 'database', 'documents', 'engine', 'files', 'messages', 'rulebook')],
};

const oneOf = (paths) => `^(${paths.join('|')})/`;
const PACKAGES = oneOf(['libs/[^/]+', 'apps/[^/]+', 'workflows', 'activities', 'infra', 'test']);
const SPECS = ['\\.spec\\.ts$', '^(libs/[^/]+|apps/[^/]+|workflows|activities)/test/'];
const TEST_SUPPORT = '^test/support/';

const onlyDownwards = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `imports-of-${folder.replace('/', '-')}`,
  comment: `${folder} may import, of this project: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: oneOf([folder]), pathNot: SPECS },
  // Workflow code may know the shapes of activities, never their code.
  to: {
    path: PACKAGES,
    pathNot: oneOf([folder, ...allowed]),
    ...(folder === 'workflows' && { dependencyTypesNot: ['type-only'] }),
  },
}));

module.exports = {
  forbidden: [
    ...onlyDownwards,
    {
      name: 'workflows-know-only-types-of-activities',
      comment: 'Of other packages workflow code may import types of activities, and nothing else.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPECS },
      to: { path: PACKAGES, pathNot: oneOf(['workflows', ...CORE, 'activities']) },
    },
    {
      name: 'workflows-are-deterministic',
      comment: 'Workflow code runs in a sandbox: of foreign packages it may import @temporalio/workflow and common.',
      severity: 'error',
      from: { path: '^workflows/src/', pathNot: SPECS },
      to: {
        pathNot: ['^(libs|workflows|activities)/', '^node_modules/@temporalio/(workflow|common)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-depends-on-nothing',
      comment: 'The rules are pure functions: no package, no Node module.',
      severity: 'error',
      from: { path: '^libs/domain/src/', pathNot: SPECS },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'apps-are-imported-by-nobody',
      comment: 'Only what starts or tests the whole may know an app.',
      severity: 'error',
      from: { path: '^(libs|workflows|activities|apps)/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^$1/$2/' },
    },
    {
      name: 'a-page-knows-no-other',
      comment: 'What several pages show or ask lies in apps/web/src/shared, by what it is about.',
      severity: 'error',
      from: { path: '^apps/web/src/pages/([^/]+)/' },
      to: { path: '^apps/web/src/pages/', pathNot: '^apps/web/src/pages/$1/' },
    },
    {
      name: 'pages-stand-on-the-rest-of-the-web',
      comment: 'Below pages and frame nothing knows them.',
      severity: 'error',
      from: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/(app|pages)/' },
      to: { path: '^apps/web/src/(app|pages)/' },
    },
    {
      name: 'specs-stay-below-the-apps',
      comment: 'A spec beside the code may use the test support and what its package may import, but no app above it.',
      severity: 'error',
      from: { path: '^(libs|workflows|activities)/.*(\\.spec\\.ts$|/test/)' },
      to: { path: ['^apps/', '^test/(?!support/)'] },
    },
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-neighbours-source-by-path',
      comment: 'Another package is imported by its name, not by a relative path into its folder.',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps/[^/]+|workflows|activities|infra|test)/' },
      to: { path: PACKAGES, pathNot: ['^$1/', TEST_SUPPORT], dependencyTypes: ['local'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: { pathNot: '^infra/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '/\\.local/', 'node_modules/.*/node_modules'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.base.json` },
    baseDir: __dirname,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
