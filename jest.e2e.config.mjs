import unit from './jest.config.mjs';

const [{ transform, transformIgnorePatterns }] = unit.projects;

/** Flows in a real browser, one file after the other: started by `npm run e2e`, which finds the browser. */
/** @type {import('jest').Config} */
export default {
  transform,
  transformIgnorePatterns,
  roots: ['<rootDir>/tests/e2e'],
  testEnvironment: 'node',
  testMatch: ['**/*.e2e.ts'],
  maxWorkers: 1,
  testTimeout: 60_000,
};
