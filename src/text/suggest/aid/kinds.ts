import type { UnitWord } from '../../speech/units.ts';

/** What the words around an amount tell of the kind of aid; data: code and the words for it. */
const aidTypes: readonly (readonly [string, RegExp])[] = [
  ['intelligence', /\b(?:intelligence|reconnaissance|satellite imagery|satellite data)\b/],
  [
    'military',
    /\b(?:military|weapons?|arms|armaments|ammunition|munitions|defen[cs]e|air-defen[cs]e|missiles?|lethal|artillery|drones?|tanks?)\b/,
  ],
  [
    'humanitarian',
    /\b(?:humanitarian|relief|food|medical|medicines?|shelter|refugees|emergency aid|disaster|famine|flood|earthquake|clinics?)\b/,
  ],
  [
    'financial',
    /\b(?:budget|budgetary|financial|macro-financial|loans?|reconstruction|economic|credit)\b/,
  ],
];

const subtypes: readonly (readonly [string, RegExp])[] = [
  ['frozen_assets', /\b(?:frozen|immobili[sz]ed) (?:\w+ )?assets\b/],
  ['loan', /\b(?:loans?|lend|lends|lent|lending)\b/],
  ['grant', /\bgrants?\b/],
  ['guarantee', /\bguarantees? (?:for|of|on) (?:a |the )?(?:loan|credit|debt)/],
  ['training', /\b(?:training|train|trains|instructors)\b/],
  ['repair', /\b(?:repairs?|maintenance|spare parts)\b/],
  ['production', /\b(?:joint production|on licen[cs]e|joint venture|co-production)\b/],
];

function first(rows: readonly (readonly [string, RegExp])[], words: string): string | null {
  return rows.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The words of `[from, to)` in lower case, as text. */
export function lowerWords(words: readonly UnitWord[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ');
}

export function aidTypeOf(words: string): string | null {
  return first(aidTypes, words);
}

export function subtypesOf(words: string): readonly string[] {
  return subtypes.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
}
