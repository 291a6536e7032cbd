import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** Law mutation: a step of its own in CI, since it says the same in every time zone. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/law-mutation/**/*.check.ts'],
    globalSetup: 'tests/law-mutation/begin.ts',
    // Moves are asked in the order of the law, and of the two files each has a core.
    sequence: { shuffle: false },
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
