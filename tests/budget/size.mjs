// Weighs what a consumer's bundle gains from an entry, or from a few names of it, against budget.json: our own code,
// its texts, and beside them the same with dependencies. gzip -9 of esbuild's minified ESM; run after a build.
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
  return { text: outputFiles[0].text, dependencies: [...new Set(dependencies)] };
}

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** The sentences in two languages are data; what they weigh is told apart from the code. */
const withoutTexts = (text) => text.replace(/\b(sv|en):("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`$]*`)/g, '$1:""');

function faults(budget, { code, texts, whole, dependencies }) {
  return [
    code > budget.code && `own code over ${budget.code} bytes`,
    texts > budget.texts && `own texts over ${budget.texts} bytes`,
    whole > budget.whole && `with dependencies over ${budget.whole} bytes`,
    ...(budget.without ?? []).map((name) => dependencies.includes(name) && `reaches ${name}`),
  ].filter(Boolean);
}

console.log('gzip bytes: own code, own texts in two languages, both with dependencies; dependencies reached');
for (const budget of sizes) {
  const own = await bundle(budget, 'external');
  const { text, dependencies } = await bundle(budget, 'bundle');
  const code = gzipped(withoutTexts(own.text));
  const found = { code, texts: gzipped(own.text) - code, whole: gzipped(text), dependencies };
  const figures = [found.code, found.texts, found.whole].map((bytes) => String(bytes).padStart(8)).join('');
  console.log(budget.name.padEnd(56), figures, '', dependencies.join(' ') || 'none');
  for (const fault of faults(budget, found)) {
    process.exitCode = 1;
    console.log(`  FAILS: ${fault}`);
  }
}
