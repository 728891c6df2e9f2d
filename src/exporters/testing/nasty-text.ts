import * as fc from 'fast-check';

/** Pieces that CSV writers, spreadsheets and encoders get wrong. */
const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\uFEFF',
  "'",
  "'=",
  '=',
  '+',
  '-',
  '@',
  '＝',
  ' ',
  '\u00A0',
  '\u2028',
  '€21 bn',
  '👩🏽‍🚒',
  'e\u0301',
  'שלום',
  'نورين',
  '\u202E',
  'ID',
  'a',
  '0',
];

/** Well-formed text (no lone surrogate, which UTF-8 cannot hold) full of what CSV writers get wrong. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
