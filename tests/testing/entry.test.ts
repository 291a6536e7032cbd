import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const entries = readdirSync('src').filter((file) => file.endsWith('.ts') && file !== 'core.ts');

/** Every module that an entry loads, dependencies included. */
async function loadedBy(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`src/${entry}`],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

describe('the testing kit', () => {
  it('is an entry of its own, beside others', () => {
    expect(entries).toContain('testing.ts');
    expect(entries.length).toBeGreaterThan(3);
  });

  it('loads fast-check', async () => {
    expect((await loadedBy('testing.ts')).some((path) => path.includes('node_modules/fast-check/'))).toBe(true);
  });

  it.each(entries.filter((file) => file !== 'testing.ts'))('is not loaded by %s, nor is fast-check', async (entry) => {
    const loaded = await loadedBy(entry);
    expect(loaded.filter((path) => path.includes('fast-check') || path.startsWith('src/testing'))).toEqual([]);
  });
});
