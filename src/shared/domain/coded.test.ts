import { describe, expect, it } from 'vitest';
import { codedKeys } from './coded.ts';

const proposed = (key: string, start: number, end: number, factType = 'AID') => ({
  key,
  factType,
  anchor: { start, end },
});
const mark = (start: number, end: number, factType = 'AID', field: string | null = null) => ({
  factType,
  field,
  start,
  end,
});

describe('codedKeys', () => {
  const two = [proposed('b', 40, 52), proposed('a', 10, 20)];

  it('takes evidence around one anchor as its coding', () => {
    expect([...codedKeys(two, [mark(8, 30)])]).toEqual(['a']);
    expect([...codedKeys(two, [mark(40, 52), mark(10, 20)])]).toEqual(['b', 'a']);
  });

  it('does not choose between two anchors in one span, nor by a part of an anchor', () => {
    expect(codedKeys(two, [mark(0, 60)]).size).toBe(0);
    expect(codedKeys(two, [mark(12, 20), mark(45, 60)]).size).toBe(0);
  });

  it('takes a cell’s evidence only where it is mostly the anchor', () => {
    expect([...codedKeys(two, [mark(8, 30, 'AID', 'value')])]).toEqual(['a']);
    expect(codedKeys(two, [mark(0, 39, 'AID', 'value_includes')]).size).toBe(0);
  });

  it('looks at facts of the same type only', () => {
    expect(codedKeys(two, [mark(8, 30, 'STATEMENT')]).size).toBe(0);
    expect([...codedKeys([...two, proposed('s', 0, 60, 'STATEMENT')], [mark(8, 30)])]).toEqual([
      'a',
    ]);
  });
});
