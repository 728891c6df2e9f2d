import * as fc from 'fast-check';

const family = '👩‍👩‍👧‍👦';

/** Pieces that break naive offsets: clusters, directions, controls, line breaks. */
const pieces = [
  'a',
  'Wort ',
  '\n',
  '\n\n',
  ' ',
  family,
  '🇳🇴🇸🇪',
  '👍🏽',
  'e\u0301',
  'n\u0303\u0323',
  'क्षि',
  'ﷺ',
  'قال وزير ',
  'שלום ',
  '\u0000',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u200b',
  '\u202eabc\u202c',
  '\ufeff',
  '€450 million',
  '\u{1f1e6}',
  '한글',
  '\u1112\u1161\u11ab',
] as const;

/** Canonical texts (no CR, no lone surrogates) made of such pieces. */
export const trickyText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

/** Such a text with two offsets of it, in any order. */
export const trickyTextWithOffsets = trickyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    a: fc.nat({ max: text.length }),
    b: fc.nat({ max: text.length }),
  }),
);
