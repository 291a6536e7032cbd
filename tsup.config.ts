import { defineConfig } from 'tsup';
import { pureCalls } from './config/pure-calls.js';

export default defineConfig({
  entry: ['src/index.ts', 'src/eligibility.ts', 'src/reimbursement.ts', 'src/matching.ts', 'src/testing.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [pureCalls],
  // tsup 8 sets `baseUrl` in the program that writes the declarations; TypeScript 6 calls that deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
