import { dirname } from 'node:path';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const utc = ['src/kernel/utc.ts'];
/** A defect of ours at load, and a law or case that a test has found broken. */
const throwing = ['src/kernel/defect.ts', 'src/testing/fail.ts'];
const share = ['src/kernel/share.ts'];
const boundary = ['src/boundary/**/*.ts', 'src/sdk/**/*.ts'];

/** Matches every way of naming another module: import and re-export, of values and of types. */
const module = (source) =>
  `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=${source}]`;

/** What sources may not contain, and the one place (if any) where they may. */
const bans = [
  {
    selector: 'ThrowStatement',
    place: throwing,
    message: 'Return a value; a defect of ours goes through kernel/defect, a broken law through testing/fail.',
  },
  { selector: ':matches(ClassDeclaration, ClassExpression)', message: 'Write a function or plain data.' },
  { selector: 'TSEnumDeclaration', message: 'Write a union of literals.' },
  { selector: 'ImportExpression', message: 'Import statically.' },
  { selector: "TSTypeReference > [name='Date']", place: utc, message: 'A day is a Day.' },
  { selector: module('/^@?date-fns\\b/'), place: utc, message: 'Only kernel/utc meets date-fns.' },
  { selector: module("'date-fns'"), message: "Import 'date-fns/<function>': the root loads 300 modules in Node." },
  {
    selector: '[name=/^differenceIn(Months|Years)$/]',
    message: 'Not the inverse of adding; add from the anchor instead.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the day as an argument.' },
  { selector: module('/^decimal\\.js\\b/'), place: share, message: 'Only kernel/share meets decimal.js.' },
  {
    selector: module('/^(zod|neverthrow)\\b/'),
    place: boundary,
    message: 'Parsing and Result belong to the boundary.',
  },
  {
    selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier, Literal)",
    message: "Write `import * as z from 'zod'`: bundlers keep every locale otherwise.",
  },
];

const ambient = ['process', 'console', 'setTimeout', 'setInterval', 'fetch', 'localStorage', 'Intl', 'globalThis'];

const rulesOf = (place) => ({
  'no-restricted-globals': ['error', ...ambient, ...(place === utc ? [] : ['Date'])],
  'no-restricted-syntax': [
    'error',
    ...bans
      .filter((ban) => ban.place === undefined || ban.place !== place)
      .map(({ selector, message }) => ({ selector, message })),
  ],
});

export default defineConfig(
  { ignores: ['dist/**', 'docs/api/**', '.snippets/**', '.bench/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'] },
        tsconfigRootDir: dirname(import.meta.dirname),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Naming a property is how it is left out of the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `Record<never, never>` is the default of a type parameter that means "declares none".
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Contradicts no-non-null-assertion, which stays.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...rulesOf(),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  ...[utc, throwing, share, boundary].map((place) => ({ files: place, rules: rulesOf(place) })),
);
