// Counts the modules and bytes that Node loads for `import 'mottagande/…'`, dependencies included, against budget.json.
// A fresh process a entry; V8's coverage lists every script it ran, ESM and CommonJS alike. Run after a build.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { name: self } = JSON.parse(readFileSync('package.json', 'utf8'));
const { loaded } = JSON.parse(readFileSync('tests/budget/budget.json', 'utf8'));

function filesLoadedBy(specifier) {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  execFileSync(process.execPath, ['--input-type=module', '--eval', `import '${specifier}';`], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const urls = readdirSync(folder)
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).result)
    .map(({ url }) => url)
    .filter((url) => url.startsWith('file:'));
  rmSync(folder, { recursive: true });
  return [...new Set(urls)].map((url) => fileURLToPath(url)).filter((path) => existsSync(path));
}

console.log('loaded at import: modules, bytes');
for (const { entry, modules, bytes } of loaded) {
  const files = filesLoadedBy(join(self, entry));
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const over = files.length > modules || total > bytes;
  if (over) process.exitCode = 1;
  console.log(entry.padEnd(48), String(files.length).padStart(7), String(total).padStart(9));
  if (over) console.log(`  FAILS: over ${modules} modules or ${bytes} bytes`);
}
