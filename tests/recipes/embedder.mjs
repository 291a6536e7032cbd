// Runs the programs of docs/contributing.md and of the guide it leads to as somebody would who has nothing but the packed tarball: in an
// empty folder, installed by the commands of the page, type-checked as strictly as can be, with every `// =>` asserted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fencesIn, withAssertions } from '../docs/fences.mjs';

const pages = ['docs/contributing.md', 'docs/guides/your-own-rule.md'];
const cwd = mkdtempSync(join(tmpdir(), 'embedder-'));
const quietly = { npm_config_loglevel: 'error', npm_config_prefer_offline: 'true', npm_config_audit: 'false' };
const tell = { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...quietly } };

/** The commands that make the empty folder ready, without their comments. */
const [commands = ''] = fencesIn(readFileSync(pages[0], 'utf8')).flatMap(({ info, code }) =>
  info === 'sh' && code.startsWith('npm init') ? [code.replace(/ +#.*$/gm, '').replace(/^npx .*$/m, '')] : [],
);

const programs = pages.flatMap((page) =>
  fencesIn(readFileSync(page, 'utf8'))
    .filter(({ info }) => info === 'ts')
    .map(({ code, line }) => ({ place: `${page}:${line}`, name: `${page.replaceAll('/', '-')}-${line}`, code })),
);

try {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', cwd], { stdio: 'ignore' });
  execFileSync('sh', ['-euc', commands], tell);
  for (const { name, code } of programs) writeFileSync(join(cwd, `${name}.mts`), withAssertions(name, code));
  writeFileSync(
    join(cwd, 'assert.d.ts'),
    "declare module 'node:assert' { export function deepStrictEqual(actual: unknown, expected: unknown): void }",
  );
  const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [], strict: true };
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc')], { cwd, stdio: 'inherit' });
  for (const { name, place } of programs) {
    execFileSync(process.execPath, [`${name}.mjs`], { cwd, stdio: 'inherit' });
    console.log(`${place} runs from the tarball as written`);
  }
  if (programs.length < 6) throw new Error('a recipe has no program for the empty folder');
} finally {
  rmSync(cwd, { recursive: true });
}
