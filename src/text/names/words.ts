import type { Span } from '../../shared/domain/span.ts';
import type { TextDocument } from '../document/document.ts';
import { splitCompound } from './compounds.ts';

/** How a word is written. `capital`: "Kyiv", "McCain"; `caps`: "NATO", "F-16"; `number`: "2". */
export type Shape = 'capital' | 'caps' | 'lower' | 'number';

/** A word as names are made of: with hyphens, apostrophes and dots inside. */
export interface Word extends Span {
  /** Without a possessive ending; apostrophes straight. `end` leaves the ending out, too. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  readonly shape: Shape;
  readonly isPossessive: boolean;
  /** What stands between the word before and this one, without white space; shortened. */
  readonly gap: string;
  /** Whether only white space, a hyphen or an abbreviation's stop parts it from the word before. */
  readonly isTight: boolean;
  /** Whether it begins a sentence, a quotation or what follows a colon. */
  readonly isInitial: boolean;
  /** The index of its sentence in the document. */
  readonly sentence: number;
}

const wordPattern =
  /(?:\p{L}\.){2,6}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ&/\-‐‑.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const webPattern =
  /^(?:https?|www|ftp)(?:$|[./])|\.(?:com|org|net|gov|edu|info|uk|eu|de|fr|ru|ua|int|example|io)(?:$|[./])/iu;
const possessive = /['’ʼ][sS]$/;
const upper = /\p{Lu}/u;
const opening = /["“„«‘:•*]|^'|[([]$/;
const abbreviations = new Set(
  'mr mrs ms mx dr prof gen lt col maj capt sgt cpl adm brig cmdr cdr sen rep gov st ste mt ft jr sr pres hon rev inc co corp ltd bros msgr no'.split(
    ' ',
  ),
);

/** The shape of a word with a letter or digit; "al-Assad" and "iPhone" count as capitalised. */
export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122)
    return /^(?:al|el|ul|as|ash|ad|an|ar|az|bin|ben|d|l|o|e|i)['-]?\p{Lu}/u.test(text)
      ? 'capital'
      : 'lower';
  if (first >= 48 && first <= 57)
    return /^\d+\p{Lu}/u.test(text) && !/(?:st|nd|rd|th)$/.test(text) ? 'caps' : 'number';
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) return 'caps';
  return upper.test(text.charAt(0)) || (first > 0xd7ff && upper.test(text)) ? 'capital' : 'lower';
}

/** Whether the gap behind an initial or abbreviation is only its stop. */
function isAbbreviated(before: Word | undefined, gap: string): boolean {
  if (gap !== '.' || before === undefined) return false;
  return (
    (before.text.length === 1 && before.shape === 'capital') || abbreviations.has(before.lower)
  );
}

/** Whether the word is prose and no part of a handle, address or hashtag of several words. */
function isProse(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '@' || before === '_' || after === '_' || after === '@') return false;
  return before !== '#' || !/.\p{Ll}\p{Lu}/u.test(text.slice(start, end));
}

/** Cuts the document's sentences into words, in one pass. Addresses, handles and links are left out. */
export function readWords(document: TextDocument): readonly Word[] {
  const { text, sentences } = document;
  const words: Word[] = [];
  for (const [sentence, span] of sentences.entries()) {
    const slice = text.slice(span.start, span.end);
    let isFirst = true;
    let reached = 0;
    for (const match of slice.matchAll(wordPattern)) {
      const raw = match[0];
      const at = match.index;
      if (!isProse(slice, at, at + raw.length) || webPattern.test(raw)) continue;
      for (const piece of splitCompound(raw)) {
        const start = at + piece.at;
        const isOwner = possessive.test(piece.text);
        const bare = isOwner ? piece.text.slice(0, -2) : piece.text;
        if (bare === '') continue;
        const end = start + bare.length;
        const gap = slice.slice(reached, start).trim().slice(-12);
        const before = isFirst ? undefined : words.at(-1);
        const straight = bare.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
        const after = slice.charAt(end);
        words.push({
          start: span.start + start,
          end: span.start + end,
          text: straight,
          lower: straight.toLowerCase(),
          shape: shapeOf(straight),
          isPossessive:
            isOwner ||
            ((after === '’' || after === "'") &&
              straight.endsWith('s') &&
              /^\s\p{L}/u.test(slice.slice(end + 1, end + 3))),
          gap,
          isTight:
            !isFirst && (gap === '' || gap === '-' || gap === '&' || isAbbreviated(before, gap)),
          isInitial: isFirst || opening.test(gap) || (gap === '.' && !isAbbreviated(before, gap)),
          sentence,
        });
        isFirst = false;
        reached = start + piece.text.length;
      }
    }
  }
  return words;
}
