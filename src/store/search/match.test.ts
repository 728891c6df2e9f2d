import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { importText, testStore } from '../testing/project.ts';
import { matchExpression } from './match.ts';

it('reads nothing that is typed as an operator', () => {
  expect(matchExpression('a OR b')).toBe('"a" AND "OR" AND "b"*');
  expect(matchExpression('"two words" x ')).toBe('"two words" AND "x"');
  expect(matchExpression('title:x -y')).toBe('"title:x" AND "-y"*');
  expect(matchExpression(' ,. ')).toBeNull();
});

it('makes an expression that the index understands of anything', () => {
  const store = testStore();
  importText(store, 'Norway gave boats');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (search) => {
      const { rows, total } = store.handlers['article.list']({ offset: 0, limit: 10, search });
      expect(rows.length).toBe(total);
    }),
    { numRuns: 500 },
  );
});

it('finds every word of a text by its beginning', () => {
  const store = testStore();
  importText(store, 'Norway gave 12 boats to Élan');
  fc.assert(
    fc.property(
      fc.constantFrom('Norway', 'gave', '12', 'boats', 'elan'),
      fc.nat(6),
      (word, cut) => {
        const search = word.slice(0, Math.max(1, cut));
        expect(store.handlers['article.list']({ offset: 0, limit: 1, search }).total).toBe(1);
      },
    ),
  );
});
