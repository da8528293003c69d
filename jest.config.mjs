/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // The package under test/runtime only brings the Node that action.yml names.
  modulePathIgnorePatterns: ['<rootDir>/test/runtime/', '<rootDir>/dist/'],
  reporters: ['default', '<rootDir>/scripts/test-counts.cjs'],
  testTimeout: 30_000,
};
