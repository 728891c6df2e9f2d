import { expect, it } from 'vitest';
import { bulkPatch, nothingTyped } from './bulk-patch.ts';

it('changes what is ticked and nothing else', () => {
  expect(bulkPatch(nothingTyped)).toEqual({ patch: {}, errors: {}, isEmpty: true });
  expect(
    bulkPatch({
      values: { outlet: ' Daily ', author: '' },
      addTags: 'Aid, War',
      removeTags: ['Old'],
      status: 'done',
    }),
  ).toEqual({
    patch: {
      metadata: { outlet: 'Daily', author: null },
      tags: { add: ['Aid', 'War'], remove: ['Old'] },
      status: 'done',
    },
    errors: {},
    isEmpty: false,
  });
});

it('says what is wrong, field by field', () => {
  const { errors, isEmpty } = bulkPatch({
    ...nothingTyped,
    values: { published: 'soon', language: 'English' },
    addTags: 'x'.repeat(200),
  });
  expect(Object.keys(errors).toSorted()).toEqual(['language', 'published', 'tags']);
  expect(isEmpty).toBe(false);
});
