import { expect, it } from 'vitest';
import { importOptionsSchema } from '../../../../shared/domain/batch.ts';
import { optionsText } from './options-text.ts';

it('says nothing where nothing is said', () => {
  expect(optionsText(importOptionsSchema.parse({}))).toBe('');
});

it('says what is taken of the next files', () => {
  const options = importOptionsSchema.parse({
    defaults: { outlet: 'Harbour Gazette', published: '2025-04' },
    namePattern: '{date}_{title}',
    tags: ['flood', 'aid'],
    charset: 'windows-1252',
    wholePage: true,
    keepOriginals: false,
  });
  expect(optionsText(options)).toBe(
    'names as {date}_{title} · outlet Harbour Gazette · published 2025-04 · tags flood, aid · encoding windows-1252 · whole pages · originals left out',
  );
});
