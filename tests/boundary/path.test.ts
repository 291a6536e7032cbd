import { describe, expect, it } from 'vitest';
import { comparePaths, pathText, type Segments } from '../../src/boundary/path.js';

describe('a path', () => {
  it('is written as in code, with a mark for what is not the name of a field', () => {
    expect(pathText([])).toBe('');
    expect(pathText(['persons', 2, 'permits', 0, 'ground'])).toBe('persons[2].permits[0].ground');
    expect(pathText(['persons', 0, 'Bor hos sin syster', Symbol('s'), 'id'])).toBe('persons[0][?][?].id');
    expect(pathText(['x'.repeat(40)])).toBe('x'.repeat(40));
    expect(pathText(['x'.repeat(41)])).toBe('[?]');
  });

  it('comes after what it lies in, by position in lists and by letter among fields', () => {
    const inOrder: readonly Segments[] = [
      [],
      ['a'],
      ['a', 2],
      ['a', 2, 'x'],
      ['a', 10],
      ['a', 10, 'b'],
      ['b'],
      ['b', 'a'],
    ];
    expect(inOrder.toReversed().toSorted(comparePaths)).toEqual(inOrder);
    expect(comparePaths(['a', 1], ['a', 1])).toBe(0);
  });
});
