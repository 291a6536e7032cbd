import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));

export default defineConfig({
  // Tests and examples name the package as its users do and get the sources, so no build is needed first.
  resolve: {
    alias: [
      { find: /^mottagande$/, replacement: `${src}/index.ts` },
      { find: /^mottagande\/([a-z]+)$/, replacement: `${src}/$1.ts` },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    sequence: { shuffle: true },
    typecheck: { include: ['tests/**/*.test-d.ts'], tsconfig: 'tests/tsconfig.json' },
  },
});
