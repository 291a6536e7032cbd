// Runs the suite once in each of four time zones: a legal day must not depend on where the computer stands.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const zones = ['UTC', 'Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles'];
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--config', 'config/vitest.config.ts', ...process.argv.slice(2)];

const failed = zones.filter((TZ) => {
  console.log(`\nTZ=${TZ}`);
  const env = { ...process.env, TZ, ...(!process.stdout.isTTY && { NO_COLOR: '1' }) };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status !== 0;
});

console.log(failed.length === 0 ? `All tests pass in ${zones.join(', ')}.` : `Tests fail in ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
