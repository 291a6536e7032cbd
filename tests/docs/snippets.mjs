// Type-checks and runs every ```ts fence of README.md, docs/**/*.md and the sources' TSDoc, against the built package.
// A fence with any other info string, such as ```ts no-run, is left alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fencesIn, withAssertions } from './fences.mjs';

const out = '.snippets';
const snippets = ['README.md', ...filesIn('docs', '.md'), ...filesIn('src', '.ts')].flatMap(snippetsOf);

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
for (const { name, code } of snippets) writeFileSync(`${out}/${name}.ts`, withAssertions(name, code));
writeFileSync(
  `${out}/tsconfig.json`,
  JSON.stringify({
    extends: '../tsconfig.json',
    compilerOptions: { types: ['node'], noEmit: false, rootDir: '.', outDir: 'js', sourceMap: true },
    include: ['*.ts'],
  }),
);

if (snippets.length > 0 && !typeCheck()) process.exit(1);
const failures = await run();
console.log(`${snippets.length} snippets type-checked, ${snippets.length - failures} ran as written`);
process.exitCode = failures === 0 ? 0 : 1;

function filesIn(folder, extension) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith(extension) && !file.startsWith('docs/api/'))
    .sort();
}

/** A snippet is named after its file and the line of its fence, so that a position in it can be told in the file. */
function snippetsOf(file) {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const plain = file.endsWith('.ts') ? text.replace(/^ *\* ?/gm, '') : text;
  return fencesIn(plain)
    .filter(({ info }) => info === 'ts')
    .map(({ code, line }) => ({ name: `${file.replaceAll('/', '__')}-${line}`, code }));
}

function typeCheck() {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', out, '--pretty', 'false'],
    {
      encoding: 'utf8',
    },
  );
  process.stdout.write(
    stdout.replace(/^\.snippets\/(.*)\.ts\((\d+),(\d+)\)/gm, (_, name, line) => place(name, Number(line) - 1)),
  );
  return status === 0;
}

async function run() {
  let failures = 0;
  process.setSourceMapsEnabled(true);
  for (const { name } of snippets) {
    try {
      await import(`../../${out}/js/${name}.js`);
    } catch (error) {
      failures++;
      const line = new RegExp(`${name}\\.ts:(\\d+)`).exec(error.stack)?.[1] ?? 1;
      console.error(`${place(name, Number(line) - 1)}: ${error.message}`);
    }
  }
  return failures;
}

function place(name, line) {
  const [, file, fence] = /^(.*)-(\d+)$/.exec(name);
  return `${file.replaceAll('__', '/')}:${Number(fence) + line}`;
}
