import { expect, it } from 'vitest';
import { importOptionsSchema } from '../../../../shared/domain/batch.ts';
import { draftOf, readDraft } from './draft.ts';

const plain = importOptionsSchema.parse({});

it('reads back what it shows', () => {
  const options = importOptionsSchema.parse({
    defaults: { outlet: 'Harbour Gazette', published: '2025-04', author: null, language: 'en' },
    namePattern: '{date}_{title}',
    tags: ['flood', 'aid'],
    charset: 'koi8-r',
    wholePage: true,
    keepOriginals: false,
  });
  expect(readDraft(draftOf(options), plain)).toEqual({ options, errors: {} });
});

it('takes tags apart, each once, and dates as they are typed', () => {
  const { options, errors } = readDraft(
    { ...draftOf(plain), tags: ' flood,, aid , flood', published: '11.4.2025' },
    plain,
  );
  expect(errors).toEqual({});
  expect(options.tags).toEqual(['flood', 'aid']);
  expect(options.defaults.published).toBe('2025-04-11');
});

it('says in words what is wrong, field by field', () => {
  const { errors } = readDraft(
    { ...draftOf(plain), pattern: '{date}_{colour}', published: 'soon', tags: 'a|b' },
    plain,
  );
  expect(errors.pattern).toMatch(/There is no \{colour\}/);
  expect(errors.published).toMatch(/Write a date as/);
  expect(errors.tags).toMatch(/is no tag/);
});
