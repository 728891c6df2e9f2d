import { expect, test } from 'vitest';
import { makeOutput } from './output.ts';

function record(json: boolean) {
  const printed = { stdout: '', stderr: '' };
  const output = makeOutput(json, {
    stdout: (text) => (printed.stdout += text),
    stderr: (text) => (printed.stderr += text),
  });
  return { output, printed };
}

test.each([
  [[], {}, { items: [] }],
  [[], { error: 1 }, { items: [], error: 1 }],
  [[{ a: '],"' }], {}, { items: [{ a: '],"' }] }],
  [[{ a: 1 }, { a: '\n' }], { b: [], c: null }, { items: [{ a: 1 }, { a: '\n' }], b: [], c: null }],
])('a result in pieces is one line with one object: %j %j', (items, rest, expected) => {
  const { output, printed } = record(true);
  const add = output.begin('items');
  for (const item of items) add(item, 'not printed');
  output.result(rest, 'not printed');
  expect(printed.stdout).toMatch(/^[^\n]*\n$/);
  expect(JSON.parse(printed.stdout)).toEqual(expected);
});

test('without --json the texts are printed, each with a line end', () => {
  const { output, printed } = record(false);
  const add = output.begin('items');
  add({ a: 1 }, 'one');
  add({ a: 2 }, 'two\n');
  add({ a: 3 }, '');
  output.result({ b: 1 }, 'three');
  output.message('said');
  expect(printed).toEqual({ stdout: 'one\ntwo\nthree\n', stderr: 'said\n' });
});

test('a result cannot be begun twice', () => {
  const { output } = record(true);
  output.begin('items');
  expect(() => output.begin('items')).toThrow('begun before');
});
