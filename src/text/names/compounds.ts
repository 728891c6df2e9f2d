import { isCommonWord } from '../lexicon/common-words.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/countries-lookup.ts';
import { publicSurnames } from '../lexicon/public-figures.ts';

/** A piece of a word with hyphens; `at` counts from the word's beginning. */
export interface Piece {
  readonly at: number;
  readonly text: string;
}

/** Particles inside the hyphens of one name: "Port-au-Prince", "Ali al-Sistani". */
const particles = new Set(
  'al el ul as ash ad an ar az at es ed on upon sur am an au aux de del des der di du da e en i la le les las los lès of the by in und y ye te ha'.split(
    ' ',
  ),
);
const known = new Set(publicSurnames);
/** What is joined to a name and no part of it: "US-made", "Berlin-based". */
const endings = new Set(
  (
    'made led based backed controlled held wide style born owned run bound era like free friendly aligned occupied sponsored supplied ' +
    'built funded trained allied linked listed dominated educated mediated brokered drafted hosted appointed affiliated only first focused ' +
    'supported installed annexed administered imposed ruled speaking language level specific related wing type class series only designed ' +
    'produced provided operated flagged registered donated inspired loving critical sceptic skeptic bashing watcher skeptical plus area'
  ).split(' '),
);
const prefixes = new Set('anti pro post pre non ex mid neo pan'.split(' '));
const lowerPiece = /^\p{Ll}{2,}/u;
/** Whether a lower-case piece is a word and not the end of "Mei-hua" or "Jae-in". */
const isEnding = (piece: string, index: number): boolean =>
  lowerPiece.test(piece) &&
  !particles.has(piece) &&
  (index === 0 ||
    endings.has(piece) ||
    piece.endsWith('ed') ||
    (piece.length > 3 && isCommonWord(piece)));

const capital = /^\p{Lu}/u;

const isAName = (piece: string): boolean =>
  countryNamed(piece) !== null || known.has(piece) || piece === 'EU' || piece === 'NATO';

/**
 * Parts "US-made", "pro-Moscow" and "Russia-Ukraine" into their words, and leaves the hyphens of a
 * name alone.
 */
export function splitCompound(word: string): readonly Piece[] {
  if (!/[-‐‑/.]/.test(word) || /^(?:\p{L}\.){2}/u.test(word)) return [{ at: 0, text: word }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const text of word.split(/[-‐‑/.]/)) {
    pieces.push({ at, text });
    at += text.length + 1;
  }
  const texts = pieces.map((piece) => piece.text);
  const hasCapital = texts.some((text) => capital.test(text));
  const hasLower = texts.some(isEnding);
  const isList =
    texts.length <= 3 &&
    texts.every(
      (text) => isAName(text.replace(/['’][sS]$/, '')) || countryOfDemonym(text) !== null,
    );
  // "Anti-Trump" at a sentence's beginning.
  const isPrefixed = prefixes.has(texts[0]?.toLowerCase() ?? '') && capital.test(texts[1] ?? '');
  // "the war.Russia said": a stop without its space; and "Israel/Gaza".
  const isRunOn = /[./]/.test(word) && texts.every((text) => text.length > 2 && !/\d/.test(text));
  return isRunOn || isPrefixed || (hasCapital && hasLower) || isList
    ? pieces.filter((piece) => piece.text !== '')
    : [{ at: 0, text: word }];
}
