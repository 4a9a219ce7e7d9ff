/**
 * Jest runs the TypeScript as it is: Node 24 strips the types itself, so there is nothing to transform.
 * `*.slow.test.ts` install or build real frameworks; they run in .ci/run and by `npm run test:slow`.
 */
const slow = process.env.TESTS === 'slow';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__', '<rootDir>/src', '<rootDir>/scripts', '<rootDir>/schema'], // what is looked through for modules: not node_modules
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'v8',
  testMatch: slow ? ['<rootDir>/__tests__/**/*.slow.test.ts'] : ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(slow ? [] : ['\\.slow\\.test\\.ts$'])],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/examples/', '<rootDir>/dist/'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/__tests__/fast-check.ts' },
  maxWorkers: '100%',
  testTimeout: slow ? 300_000 : 60_000,
  reporters: ['default', ...(process.env.TEST_COUNTS ? ['<rootDir>/scripts/count-reporter.mjs'] : [])],
};
