import { describe, expect, it } from 'vitest';
import { parsePaste } from './paste.ts';
import { bytesOf } from './testing/sources.ts';

describe('parsePaste', () => {
  it('makes an article of the text', () => {
    expect(parsePaste('A heading\r\ndate 2025-04-04 came.', 'Pasted text')).toEqual({
      text: 'A heading\ndate 2025-04-04 came.',
      metadata: {
        title: 'A heading',
        outlet: null,
        author: null,
        url: null,
        published: null,
        language: null,
      },
      sourceName: 'Pasted text',
      mediaType: 'text/plain',
      original: bytesOf('A heading\r\ndate 2025-04-04 came.'),
    });
  });

  it('makes lone surrogates visible', () => {
    expect(parsePaste('a\uD83D', 'Pasted text').text).toBe('a\uFFFD');
  });

  it('refuses nothing but white space, NULs and too much', () => {
    expect(() => parsePaste(' \n', 'Pasted text')).toThrow(/no text in what was pasted/);
    expect(() => parsePaste('a\0', 'Pasted text')).toThrow(/NUL/);
    expect(() => parsePaste('é'.repeat(32 * 1024 * 1024 + 1), 'Pasted text')).toThrow(/64 MB/);
  });
});
