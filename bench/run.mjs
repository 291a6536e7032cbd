// Bundles the benchmark (the peers stay outside, the package is the built one) and runs each race in a process of its own: what one race
// has taught the engine of the language, about shapes and calls, neither helps nor harms the next. Both sides of a race share a process.
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

const races = ['numbers', 'days', 'ledger', 'publicodes'];
const outfile = '.bench/bench.mjs';
await build({
  entryPoints: ['bench/bench.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
});
console.log("persons a second of the processor's time; ratio of the same rounds; goal");
for (const race of races) {
  try {
    execFileSync(process.execPath, [outfile, race], { stdio: 'inherit' });
  } catch {
    process.exitCode = 1;
  }
}
