import { fileURLToPath } from 'node:url';

const transform = {
  '^.+\\.(m?[jt]sx?)$': [
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

const common = {
  transform,
  // numfmt ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(numfmt|big\\.js)/)'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
};

/** node: the engine, hosts, command line. jsdom: components. e2e: a real browser. */
export default {
  // A machine may be busy; nothing is judged by the clock.
  testTimeout: 30_000,
  // jest leaves a core free; the browser tests wait more than they work.
  maxWorkers: '100%',
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
    },
    {
      ...common,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
