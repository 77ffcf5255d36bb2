const { readFileSync } = require('node:fs');
const { join } = require('node:path');

// Days end in the bloc's zone, never in the machine's: a test that passes by the machine's zone shall fail.
process.env.TZ = 'UTC';

const { $schema: _, ...swc } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));

/** Packages whose specs need neither a database nor an engine. */
const PURE = ['domain', 'contracts', 'rulebook', 'config', 'documents', 'files', 'messages', 'engine', 'rehearsal'];

function project(displayName, { testMatch, ignore = [], services }) {
  return {
    displayName,
    rootDir: __dirname,
    testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
    testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.local/', ...ignore],
    modulePathIgnorePatterns: ['/dist/', '/\\.local/', '/\\.nx/'],
    testEnvironment: 'node',
    testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
    transform: { '^.+\\.(ts|mts)$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
    // Jest calls these only when a suite of the project runs, and once for all projects that name the same file.
    ...(services && {
      globalSetup: '<rootDir>/test/support/start-services.ts',
      globalTeardown: '<rootDir>/test/support/stop-services.ts',
    }),
  };
}

/** `--selectProjects unit` needs nothing but Node; the others bring up one Postgres and one Temporal for the run. */
module.exports = {
  rootDir: __dirname,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/long-first.cjs',
  // a worker keeps something of every suite; one that has grown makes way for another between two suites
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
  watchman: false,
  projects: [
    project('unit', {
      testMatch: [
        ...PURE.map((name) => `libs/${name}/**/*.spec.ts`),
        'apps/web/src/**/*.spec.ts',
        'test/reference/**/*.spec.ts',
      ],
    }),
    project('integration', {
      testMatch: [
        'libs/database/**/*.spec.ts',
        'workflows/**/*.spec.ts',
        'activities/**/*.spec.ts',
        'apps/**/*.spec.ts',
      ],
      ignore: ['<rootDir>/apps/web/'],
      services: true,
    }),
    project('e2e', {
      testMatch: ['test/**/*.spec.ts'],
      ignore: ['<rootDir>/test/house/', '<rootDir>/test/reference/', '<rootDir>/test/browser/'],
      services: true,
    }),
    project('browser', { testMatch: ['test/browser/**/*.spec.ts'], services: true }),
    project('house', { testMatch: ['test/house/**/*.spec.ts', 'infra/**/*.spec.ts'] }),
  ],
};
