// Installs the packed tarball into an ESM project and a CommonJS project outside the repository, as a user would:
// every entry loads in both, exports the same names, and its declarations type-check without skipLibCheck.
import { deepStrictEqual } from 'node:assert';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(manifest.exports).filter((entry) => manifest.exports[entry].import);
const specifiers = entries.map((entry) => join(manifest.name, entry));
const strictest = { module: 'nodenext', target: 'es2022', types: [], strict: true, noEmit: true, skipLibCheck: false };
const tsc = resolve('node_modules/typescript/bin/tsc');
const root = mkdtempSync(join(tmpdir(), 'consumer-'));

const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', root], { encoding: 'utf8' }),
);
const peers = entries.includes('./testing')
  ? Object.entries(manifest.peerDependencies).map((peer) => peer.join('@'))
  : [];

/** A project of the given kind, in which a program prints the names that each entry exports. */
async function consume(type, load) {
  const cwd = join(root, type);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: `consumer-${type}`, private: true, type }));
  const install = [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    join(root, filename),
    ...peers,
  ];
  await promisify(execFile)('npm', install, { cwd });

  writeFileSync(
    join(cwd, 'names.js'),
    `const all = ${load};\nconsole.log(JSON.stringify(all.map((one) => Object.keys(one).sort())));`,
  );
  const names = JSON.parse(execFileSync(process.execPath, ['names.js'], { cwd, encoding: 'utf8' }));

  const imports = specifiers.map(
    (specifier, index) => `import * as entry${index} from '${specifier}';\nexport { entry${index} };`,
  );
  writeFileSync(join(cwd, 'consumer.ts'), imports.join('\n'));
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: strictest, files: ['consumer.ts'] }));
  execFileSync(process.execPath, [tsc], { cwd, stdio: 'inherit' });
  return names;
}

try {
  const listed = JSON.stringify(specifiers);
  const [esm, cjs] = await Promise.all([
    consume('module', `await Promise.all(${listed}.map((specifier) => import(specifier)))`),
    consume('commonjs', `${listed}.map((specifier) => require(specifier))`),
  ]);
  deepStrictEqual(cjs, esm, 'ESM and CommonJS export different names');
  specifiers.forEach((specifier, index) =>
    console.log(`${specifier}: ${esm[index].length} names, ESM = CommonJS, types check`),
  );
} finally {
  rmSync(root, { recursive: true });
}
