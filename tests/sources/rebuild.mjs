// Reads the statute texts beside the project anew: the index, and the figures looked for in the present wordings. Run by hand.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? `${root}/../shared/law`);
if (existsSync(folder)) {
  const vitest = `${root}/node_modules/vitest/vitest.mjs`;
  const args = [vitest, 'run', '--config', 'config/vitest.config.ts', 'tests/sources/sources.test.ts'];
  const env = { ...process.env, STATUTE_TEXTS: folder };
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
} else {
  console.error(`There are no statute texts in ${folder}: node tests/sources/rebuild.mjs <folder>`);
  process.exitCode = 1;
}
