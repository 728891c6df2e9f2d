import * as fc from 'fast-check';

/** Pieces of text that break careless code: every script, direction, joiner and half of a pair. */
const awkwardPieces = [
  '😀',
  '👩‍👩‍👧‍👦',
  '🇺🇦',
  '🇬🇧',
  '👍🏽',
  'e\u0301',
  'é',
  'ก็',
  'क्षि',
  'שלום',
  'مرحبا',
  '\u202Eabc\u202C',
  '\u200D',
  '\u200B',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '\r\n',
  '\r',
  '\n',
  '\u2028',
  '\0',
  ' ',
  '\t',
  '\u00A0',
  '…',
  '“',
  '€',
];

/** Text with astral characters, marks, joiners, right-to-left runs and lone surrogates. */
export function awkwardText(maxPieces = 40): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...awkwardPieces),
    fc.integer({ min: 0, max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint)),
    fc.constantFrom('word', 'a', '1', '.', ' and '),
  );
  return fc.array(piece, { maxLength: maxPieces }).map((pieces) => pieces.join(''));
}

/** As `awkwardText`, without halves of surrogate pairs. */
export function wellFormedText(maxPieces = 40): fc.Arbitrary<string> {
  return awkwardText(maxPieces).map((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** A text that is not empty with a span of it, in UTF-16 code units. */
export function textWithSpan(): fc.Arbitrary<{ text: string; start: number; end: number }> {
  return wellFormedText()
    .filter((text) => text.length > 0)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([a, length]) => ({ text, start: a, end: Math.min(text.length, a + length) })),
    );
}
