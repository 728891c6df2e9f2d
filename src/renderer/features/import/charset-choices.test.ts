import { expect, it } from 'vitest';
import { charsetChoices, namesOf } from './charset-choices.ts';

it('makes candidates that read alike one choice, in the place of the likeliest', () => {
  const candidates = [
    { charset: 'windows-1252', preview: 'Größe' },
    { charset: 'windows-1251', preview: 'GrцЯe' },
    { charset: 'iso-8859-2', preview: 'Größe' },
    { charset: 'windows-1254', preview: 'Größe' },
  ];
  const [first, second, ...more] = charsetChoices(candidates);
  expect(first).toEqual({
    charset: 'windows-1252',
    charsets: ['windows-1252', 'iso-8859-2', 'windows-1254'],
    preview: 'Größe',
  });
  expect(second?.charsets).toEqual(['windows-1251']);
  expect(more).toEqual([]);
});

it('names all encodings of a choice', () => {
  expect(namesOf(['windows-1252'])).toBe('windows-1252');
  expect(namesOf(['windows-1252', 'iso-8859-2', 'big5'])).toBe('windows-1252, iso-8859-2 or big5');
});
