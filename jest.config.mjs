const transform = {
  '^.+\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

// Published as ES modules only; jest runs CommonJS.
const transformIgnorePatterns = [
  '/node_modules/(?!(hucre|marked|lodash-es|nanoid|rbush|quickselect|kdbush|string-width|strip-ansi|ansi-regex|get-east-asian-width)/)',
];

const shared = { transform, transformIgnorePatterns, roots: ['<rootDir>/tests'] };

/** Tests named *.dom.test.ts(x) run in jsdom, all others in plain Node. */
/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.dom\\.test\\.tsx?$'],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/support/browser-globals.ts'],
      // d3 (under the charts) has no CommonJS build under the usual conditions.
      testEnvironmentOptions: {
        url: 'https://localhost/',
        customExportConditions: ['umd', 'node', 'node-addons'],
      },
      testMatch: ['**/*.dom.test.ts', '**/*.dom.test.tsx'],
    },
  ],
};
