// Runs the laws of rules under test runners as somebody would who has the packed tarball: the rules of examples/own-rule, the three lines of
// docs/guides/testing.md, and what a failure prints. `node tests/recipes/runners.mjs jest` tries a runner that we do not depend on.
import { ok } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const cwd = mkdtempSync(join(tmpdir(), 'runners-'));
const env = {
  ...process.env,
  npm_config_loglevel: 'error',
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
};
const install = (...packages) => execFileSync('npm', ['install', ...packages], { cwd, env, stdio: 'ignore' });

/** How each runner is made ready, named in a test file and started on one. */
const runners = {
  node: { head: "import { test } from 'node:test';", file: 'laws.mjs', run: (file) => ['--test', file] },
  vitest: {
    ready: () => link('vitest'),
    head: "import { test } from 'vitest';",
    file: 'laws.test.mjs',
    run: (file) => [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', cwd, file],
  },
  jest: {
    ready: () => install('jest@30'),
    head: '',
    file: 'laws.test.cjs',
    run: (file) => ['node_modules/jest/bin/jest.js', '--rootDir', cwd, '--testMatch', `**/${file}`],
  },
};

/** What a reader of the failure has to be told: the law, the day, the case and how to get it again. */
const told = [
  "Borrow a bicycle: the timeline gives each single day that day's answer – but on 2024-04-02 ",
  '"movedIn": "2024-01-01"',
  'The same case again with seed 1.',
];

try {
  const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', cwd], {
    encoding: 'utf8',
  }).trim();
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true }));
  install(`./${tarball}`, 'fast-check@4');
  for (const format of ['esm', 'cjs']) bundle(format);
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : ['node', 'vitest']) {
    runners[name].ready?.();
    const [held, broke] = [start(name, 'bicycle'), start(name, 'bicycleOneDayOff')];
    ok(held.status === 0, `${name}: the rule as it should be fails\n${held.output}`);
    ok(broke.status !== 0, `${name}: the rule with an error passes`);
    for (const part of told) ok(broke.output.includes(part), `${name} does not tell ${part}\n${broke.output}`);
    console.log(`${name}: the laws hold for the rule, and tell the error of one day with its smallest case`);
  }
} finally {
  rmSync(cwd, { recursive: true });
}

/** The rules of the example, with nothing but the package and fast-check left to be imported. */
function bundle(format) {
  const from = (file, names) => `export { ${names} } from './${file}.js';`;
  const contents = [
    from('bicycle', 'bicycle'),
    from('one-day-off', 'bicycleOneDayOff'),
    from('household', 'household'),
  ].join('\n');
  const stdin = { contents, resolveDir: resolve('examples/own-rule'), loader: 'ts' };
  const outfile = join(cwd, format === 'esm' ? 'rules.mjs' : 'rules.cjs');
  buildSync({ stdin, outfile, format, bundle: true, platform: 'node', packages: 'external' });
}

function start(name, rule) {
  const { head, file, run } = runners[name];
  const taken = file.endsWith('.cjs')
    ? `const { ruleLaws } = require('mottagande/testing');\nconst { ${rule}, household } = require('./rules.cjs');`
    : `import { ruleLaws } from 'mottagande/testing';\nimport { ${rule}, household } from './rules.mjs';`;
  const lines = [
    `for (const law of ruleLaws(${rule}, { subject: household })) {`,
    '  test(law.name.en, () => law.check({ seed: 1 }));',
    '}',
  ];
  writeFileSync(join(cwd, file), [head, taken, ...lines].join('\n'));
  const { status, stdout, stderr } = spawnSync(process.execPath, run(file), {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
}

/** A package of ours put within the empty folder's reach. */
function link(name) {
  const at = join(cwd, 'node_modules', name);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(resolve('node_modules', name), at);
}
