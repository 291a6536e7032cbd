import { build } from 'esbuild';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';

/** Entries that parse nothing: they must load where every global is frozen. */
const pure = ['eligibility', 'reimbursement', 'matching'];

/** The only globals that may appear when the root is loaded; zod leaves them. */
const zodKeys = ['__zod_globalConfig', '__zod_globalRegistry'];

const cannotCome = ['process', 'console', 'setTimeout', 'fetch', 'Intl'];

/** Takes away what a pure function cannot need, and makes clock and chance fail when they are asked. */
const impoverish = `
  for (const name of ${JSON.stringify(cannotCome)}) delete globalThis[name];
  const refuse = (what) => () => { throw new Error(what + ' was asked'); };
  Math.random = refuse('Math.random');
  Date.now = refuse('Date.now');
  const Target = Date;
  globalThis.Date = new Proxy(Target, {
    apply: refuse('Date()'),
    construct(target, args, caller) {
      if (args.length === 0 && caller === globalThis.Date) refuse('new Date()')();
      return Reflect.construct(target, args, caller);
    },
  });
`;

/** What a program can reach from a realm's globals; a change to any of it would show to every other program there. */
function reachable(realm: object): Set<object> {
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    visit(Reflect.getPrototypeOf(value));
    for (const property of Object.values(Object.getOwnPropertyDescriptors(value))) {
      Object.values(property).forEach(visit);
    }
  };
  visit(realm);
  return seen;
}

/** Records everything reachable; the function it returns names the properties that have changed since. */
function watch(realm: object): () => string[] {
  const before = [...reachable(realm)].map((value) => ({ value, properties: Object.getOwnPropertyDescriptors(value) }));
  const same = (a?: PropertyDescriptor, b?: PropertyDescriptor) =>
    a !== undefined && b !== undefined && Object.is(a.value, b.value) && a.get === b.get && a.set === b.set;

  return () =>
    before.flatMap(({ value, properties }) => {
      const now = Object.getOwnPropertyDescriptors(value);
      const keys = new Set([...Object.keys(properties), ...Object.keys(now)]);
      return [...keys].filter((key) => !same(properties[key], now[key]));
    });
}

function bareRealm(): object {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY) as object;
  vm.runInContext(impoverish, realm);
  return realm;
}

async function load(entry: string, realm: object): Promise<object> {
  const { outputFiles } = await build({
    entryPoints: [`src/${entry}.ts`],
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const run = vm.compileFunction(outputFiles[0]?.text ?? '', ['module', 'exports'], { parsingContext: realm }) as (
    module: object,
    exports: object,
  ) => void;
  const module = { exports: {} };
  run(module, module.exports);
  return module.exports;
}

describe('a realm with nothing but the language', () => {
  it('refuses the clock and chance, so that the tests below mean something', () => {
    const realm = bareRealm();
    for (const expression of ['new Date()', 'Date()', 'Date.now()', 'Math.random()', 'console', 'process']) {
      expect(() => void vm.runInContext(expression, realm), expression).toThrow();
    }
    expect(vm.runInContext('new Date(0).toISOString()', realm)).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each(pure)('loads %s from frozen globals and leaves every built-in as it was', async (entry) => {
    const realm = bareRealm();
    // Prototypes stay writable: with a frozen one, an object that defines its own toString fails by assignment.
    for (const { value } of Object.values(Object.getOwnPropertyDescriptors(realm))) Object.freeze(value);
    Object.freeze(realm);
    const changed = watch(realm);

    expect(Object.keys(await load(entry, realm))).not.toEqual([]);
    expect(changed()).toEqual([]);
  });

  it('loads the root and finds no global but those of zod', async () => {
    const realm = bareRealm();
    const before = Reflect.ownKeys(realm);

    await load('index', realm);
    const added = Reflect.ownKeys(realm).filter((key) => !before.includes(key));
    expect(zodKeys).toEqual(expect.arrayContaining(added));
  });
});
