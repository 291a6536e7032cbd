// Weighs what a consumer's bundle gains from an entry, or from a few names of it, against budget.json: our own code,
// and beside it the same with dependencies. gzip -9 of esbuild's minified ESM; run after a build.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { sizes } = JSON.parse(readFileSync('tests/budget/budget.json', 'utf8'));

async function bundle({ entry, imports }, packages) {
  const names = imports === '*' ? '*' : `{ ${imports.join(', ')} }`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from '${exports[entry].import.default}';`, resolveDir: process.cwd() },
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    packages,
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.keys(output.inputs).filter((path) => output.inputs[path].bytesInOutput > 0);
  const dependencies = kept.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  return { bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length, dependencies: [...new Set(dependencies)] };
}

function faults(budget, own, whole) {
  return [
    own.bytes > budget.limitOwn && `own code over ${budget.limitOwn} bytes`,
    whole.bytes > budget.limitWithDependencies && `with dependencies over ${budget.limitWithDependencies} bytes`,
    ...(budget.without ?? []).map((name) => whole.dependencies.includes(name) && `reaches ${name}`),
  ].filter(Boolean);
}

console.log('gzip bytes: own code, with dependencies, dependencies reached');
for (const budget of sizes) {
  const own = await bundle(budget, 'external');
  const whole = await bundle(budget, 'bundle');
  const found = faults(budget, own, whole);
  if (found.length > 0) process.exitCode = 1;
  const figures = [own.bytes, whole.bytes].map((bytes) => String(bytes).padStart(7)).join('');
  console.log(budget.name.padEnd(48), figures, '', whole.dependencies.join(' ') || 'none');
  for (const fault of found) console.log(`  FAILS: ${fault}`);
}
