import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import prettierOptions from '../../.prettierrc.json' with { type: 'json' };
import { pages } from './tables.js';

describe('pages that follow from the data', () => {
  it.each(Object.entries(pages))('%s is current (UPDATE_DOCS=1 writes it)', async (path, page) => {
    const current = await format(page(), { ...(prettierOptions as object), parser: 'markdown' });
    if (process.env.UPDATE_DOCS === '1') writeFileSync(path, current);
    expect(readFileSync(path, 'utf8')).toBe(current);
  });
});
