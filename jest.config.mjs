/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // Packages of their own: the Node that action.yml names, servers and drivers to compare with.
  modulePathIgnorePatterns: [
    '<rootDir>/test/(runtime|servers|drivers)/node_modules/',
    '<rootDir>/test/runtime/',
    '<rootDir>/dist/',
  ],
  reporters: ['default', '<rootDir>/scripts/test-counts.cjs'],
  testTimeout: 30_000,
};
