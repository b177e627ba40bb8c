import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pure = ['model', 'values', 'recognise', 'rules', 'check', 'fix', 'report', 'messages'];

/** The rooms of docs/architecture.md: which room may import which others. */
const mayImport = {
  model: [],
  values: ['model'],
  messages: ['model'],
  recognise: ['model', 'values'],
  rules: ['model', 'values'],
  check: ['model', 'values', 'recognise', 'rules'],
  fix: ['model', 'values', 'check'],
  report: ['model', 'messages'],
  hosts: ['model', 'values'],
  xlsx: ['model', 'values', 'hosts'],
  taskpane: [...pure, 'hosts'],
  cli: [...pure, 'hosts', 'xlsx'],
  workbench: [...pure, 'hosts', 'taskpane', 'xlsx'],
};

const to = (types) => ({ to: { element: { types: { anyOf: types } } } });

const policies = [
  ...Object.entries(mayImport).map(([room, others]) => ({
    from: { element: { type: room } },
    allow: to([room, ...others]),
  })),
  // Rules take the types of message parameters from the catalogue, never its code.
  {
    from: { element: { type: 'rules' } },
    allow: { ...to(['messages']), dependency: { kind: 'type' } },
  },
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
];

const browserOnly = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'XMLHttpRequest'];
const officeGlobals = ['Excel', 'Office', 'Word', 'wps', 'Application'];

/** The middle rooms: pure, synchronous, without a host. */
const pureRoom = {
  files: pure.map((room) => `src/${room}/**/*.ts`),
  rules: {
    'no-console': 'error',
    'no-restricted-globals': ['error', ...browserOnly, ...officeGlobals, 'process', 'Buffer', 'setTimeout'],
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['node:*', 'react', 'react-dom', '@fluentui/*', 'fflate', 'saxes'],
            message: 'Middle rooms are pure.',
          },
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: ':function[async=true]', message: 'Middle rooms are synchronous.' },
      { selector: 'ImportExpression', message: 'Middle rooms are synchronous.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': [
        { type: 'xlsx', pattern: 'src/hosts/xlsx' },
        ...Object.keys(mayImport)
          .filter((room) => room !== 'xlsx')
          .map((room) => ({ type: room, pattern: `src/${room}` })),
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'boundaries/no-unknown-files': 'error',
    },
  },
  pureRoom,
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  prettier,
);
