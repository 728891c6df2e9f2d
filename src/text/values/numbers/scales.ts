/** Words that multiply the number before them, with the power of ten that they stand for. */
const words: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  million: 6,
  millions: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  milliard: 9,
  milliards: 9,
  trillion: 12,
  trillions: 12,
};

/** Short forms, as money is printed with them: `£450m`, `11bn`. */
const abbreviations: Readonly<Record<string, number>> = {
  k: 3,
  th: 3,
  m: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mm: 6,
  mil: 6,
  cr: 7,
  b: 9,
  bn: 9,
  bln: 9,
  mrd: 9,
  bil: 9,
  tn: 12,
  trn: 12,
  tr: 12,
};

/** The power of ten of a scale word such as `million` (lower case), or null. */
export function scaleOf(word: string): number | null {
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/** The power of ten of a short form such as `bn` (lower case), or null. */
export function shortScaleOf(word: string): number | null {
  return Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? null) : null;
}

/** The scales that amounts are printed with, the greatest first. */
export const printedScales: readonly (readonly [power: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];
