// Applies the recipes of docs/contributing.md to a copy of the repository, as written: ```diff fences to the files they name, fences with
// a path as new files. Their tests must be red without the recipes' lines of src and green with them, types and format included.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { fencesIn } from '../docs/fences.mjs';

const page = 'docs/contributing.md';
const copy = mkdtempSync(join(tmpdir(), 'recipes-'));

/** The tests that show a recipe, by words of their names. */
const shown = {
  '1. a new amount is in the table': 'schablonReceivedFrom2026 is as the statute has it',
  '1. and reaches the ledger': '11 §: the raise of 2027 applies',
  '2. a right is exported and answers': '9901: registered in the kommun and 16',
  '3. an act is repealed': '2022:807, repealed',
  '3. and its days are typed anew': 'establishmentJobGrounds begins on the days typed here',
  '3. an act is replaced': '2016:38, replaced',
  '3. an act is worded anew': '2017:584 on 2027-07-01 is its wording from 2027-07-01',
};

/** What a fence does to which file; nothing if it is a program or a command. */
function changeOf({ info, code, line }) {
  const [, path] = info === 'diff' ? (/^\+\+\+ b\/(.*)$/m.exec(code) ?? []) : (/^\w+ (\S+)$/.exec(info) ?? []);
  if (path === undefined) return [];
  return [{ path, place: `${page}:${line}`, change: (before) => (info === 'diff' ? patched(before, code) : code) }];
}

/** A hunk has no line numbers: its old lines must stand in the file exactly once. */
function patched(before, diff) {
  const hunk = diff.split('\n').slice(2, -1);
  const side = (sign) => hunk.filter((line) => line[0] === ' ' || line[0] === sign).map((line) => `${line.slice(1)}\n`);
  const parts = `\n${before}`.split(`\n${side('-').join('')}`);
  return parts.length === 2 ? parts.join(`\n${side('+').join('')}`).slice(1) : undefined;
}

function apply({ path, place, change }) {
  const file = join(copy, path);
  const after = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (after === undefined) throw new Error(`${place}: the lines do not stand in ${path}, or stand there twice`);
  writeFileSync(file, after);
}

const run = (tool, ...args) => promisify(execFile)(resolve('node_modules/.bin', tool), args, { cwd: copy });

/** The tests that ran, and whether all passed. */
async function tested(...args) {
  const file = join(copy, 'results.json');
  const vitest = ['run', '--config', 'config/vitest.config.ts', '--reporter=json', `--outputFile=${file}`];
  await run('vitest', ...vitest, ...args).catch(() => undefined);
  const { success, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return { success, tests: testResults.flatMap(({ assertionResults }) => assertionResults) };
}

async function recipesTested() {
  const ofLaw = await tested('tests/law', 'tests/docs', 'tests/rights/places', 'tests/rights/cykelkurs');
  const ofMoney = await tested('tests/reimbursement', '--testNamePattern=raise of 2027');
  return { success: ofLaw.success && ofMoney.success, tests: [...ofLaw.tests, ...ofMoney.tests] };
}

try {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  for (const file of files.filter((path) => existsSync(path))) cpSync(file, join(copy, file));
  for (const folder of ['node_modules', 'dist']) symlinkSync(resolve(folder), join(copy, folder));

  const changes = fencesIn(readFileSync(page, 'utf8')).flatMap(changeOf);
  const ofSource = ({ path }) => path.startsWith('src/');
  changes.filter((one) => !ofSource(one)).forEach(apply);
  const before = await recipesTested();
  changes.filter(ofSource).forEach(apply);
  await promisify(execFile)('npm', ['run', 'docs:pages'], { cwd: copy });
  const after = await recipesTested();
  const formatted = [...new Set(changes.map(({ path }) => path))];
  await Promise.all([run('tsc', '-p', 'tests'), run('prettier', '--check', ...formatted)]);

  const faults = Object.entries(shown).flatMap(([claim, words]) => {
    const [without, within] = [before, after].map(({ tests }) => tests.filter(({ title }) => title.includes(words)));
    const green = (tests) => tests.length > 0 && tests.every(({ status }) => status === 'passed');
    return [green(without) && `${claim}: green without it`, !green(within) && `${claim}: not green with it`].filter(
      Boolean,
    );
  });
  const red = after.tests.filter(({ status }) => status === 'failed');
  if (!after.success)
    faults.push(...red.map(({ title, failureMessages }) => `fails with the recipes: ${title}: ${failureMessages[0]}`));
  if (!after.success && red.length === 0) faults.push('a file of tests could not run with the recipes');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log(`${changes.length} changes applied as written; shown: ${Object.keys(shown).join('; ')}`);
} catch (error) {
  console.error([error.message, error.stdout].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true });
}
