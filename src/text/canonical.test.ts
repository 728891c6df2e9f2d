import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalise } from './canonical.ts';
import { awkwardText } from './testing/arbitraries.ts';

describe('canonicalise', () => {
  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd', 0],
    ['\r\r\n\n', '\n\n\n', 0],
    ['\uFEFFtext', 'text', 0],
    ['\uFEFF\uFEFFtext', '\uFEFFtext', 0],
    ['te\uFEFFxt', 'te\uFEFFxt', 0],
    ['a\uD83Db', 'a\uFFFDb', 1],
    ['\uDE00\uD83D', '\uFFFD\uFFFD', 2],
    ['\uD83D\uDE00', '😀', 0],
    ['e\u0301 é  ', 'e\u0301 é  ', 0],
    ['', '', 0],
  ])('makes %j into %j', (decoded, text, replacedSurrogates) => {
    expect(canonicalise(decoded)).toEqual({ text, replacedSurrogates });
  });

  it('changes nothing the second time, but for a second byte order mark', () => {
    fc.assert(
      fc.property(awkwardText(), (decoded) => {
        const { text } = canonicalise(decoded);
        fc.pre(!text.startsWith('\uFEFF'));
        expect(canonicalise(text)).toEqual({ text, replacedSurrogates: 0 });
      }),
    );
  });

  it('leaves a text that survives UTF-8', () => {
    fc.assert(
      fc.property(awkwardText(), (decoded) => {
        const { text } = canonicalise(decoded);
        const bytes = new TextEncoder().encode(text);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(text);
        expect(text).not.toContain('\r');
      }),
    );
  });
});
