import type { Span } from '../../shared/domain/span.ts';
import type { TextDocument } from '../document/document.ts';
import { splitCompound } from './compounds.ts';
import { fold } from './fold.ts';
import { shapeOf, type Shape } from './shape.ts';
import { nextRawWord, type RawWord } from './raw-words.ts';

/** A word as names are made of: with hyphens, apostrophes and dots inside. */
export interface Word extends Span {
  /** Without a possessive ending; apostrophes straight. `end` leaves the ending out, too. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** `lower` without marks. */
  readonly folded: string;
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

/** Abbreviations whose stop belongs to the name that they end. */
const dotted = /^(?:Jr|Sr|Inc|Ltd|Corp|Co|Bros)$/;
const possessive = /['’ʼ][sS]$/;
const opening = /["“„«‘:•*]|^'|[([]$/;
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt sgt cpl adm brig cmdr cdr sen rep gov st ste mt ft jr sr pres hon rev ' +
    'inc co corp ltd bros msgr no'
  ).split(' '),
);

/** Whether the gap behind an initial or abbreviation is only its stop. */
function isAbbreviated(before: Word | undefined, gap: string): boolean {
  if (gap !== '.' || before === undefined) return false;
  return (
    (before.text.length === 1 && before.shape === 'capital') || abbreviations.has(before.lower)
  );
}

/** Whether the apostrophe at `at` ends a plural's possessive: "the Houthis’ missiles". */
function isPluralOwner(text: string, bare: string, at: number): boolean {
  const mark = text.charAt(at);
  return (
    (mark === '’' || mark === "'") &&
    bare.endsWith('s') &&
    /^\s\p{L}/u.test(text.slice(at + 1, at + 3))
  );
}

/** What stands between two offsets, without white space at its ends; at most its last 12 units. */
function gapBetween(text: string, from: number, to: number): string {
  if (to <= from || (to === from + 1 && text.charCodeAt(from) === 32)) return '';
  return text.slice(from, to).trim().slice(-12);
}

/** Makes the words of one sentence, in order. */
class SentenceReader {
  readonly #text: string;
  readonly #words: Word[];
  readonly #sentence: number;
  #reached: number;
  #before: Word | undefined = undefined;

  constructor(text: string, words: Word[], sentence: number, start: number) {
    this.#text = text;
    this.#words = words;
    this.#sentence = sentence;
    this.#reached = start;
  }

  take(raw: RawWord): void {
    if (raw.isSimple) {
      const isDotted = this.#isDotted(raw.text, raw.end);
      const lower = raw.text.toLowerCase();
      this.#push(raw.start, isDotted ? raw.end + 1 : raw.end, raw.text, lower, lower, false);
      this.#reached = Math.max(this.#reached, raw.end);
      return;
    }
    for (const piece of splitCompound(raw.text)) this.#add(raw.start + piece.at, piece.text);
  }

  #isDotted(text: string, end: number): boolean {
    return this.#text.charCodeAt(end) === 46 && dotted.test(text);
  }

  #add(start: number, printed: string): void {
    const isOwner = possessive.test(printed);
    const bare = isOwner ? printed.slice(0, -2) : printed;
    if (bare === '') return;
    const isDotted = this.#isDotted(bare, start + bare.length);
    const end = start + bare.length + (isDotted ? 1 : 0);
    const text = bare.replaceAll(/[’ʼ]/g, "'").replaceAll(/[‐‑]/g, '-');
    const lower = text.toLowerCase();
    const isPossessive = isOwner || isPluralOwner(this.#text, bare, end);
    this.#push(start, end, text, lower, fold(lower), isPossessive);
    this.#reached = Math.max(this.#reached, start + printed.length);
  }

  #push(
    start: number,
    end: number,
    text: string,
    lower: string,
    folded: string,
    isPossessive: boolean,
  ): void {
    const before = this.#before;
    const gap = gapBetween(this.#text, this.#reached, start);
    const isStop = gap === '.' && !isAbbreviated(before, gap);
    const isTight =
      before !== undefined &&
      (gap === '' || gap === '-' || gap === '&' || (gap === '.' && !isStop));
    const isInitial = before === undefined || isStop || (gap !== '' && opening.test(gap));
    const shape = shapeOf(text);
    const word: Word = {
      start,
      end,
      text,
      lower,
      folded,
      shape,
      isPossessive,
      gap,
      isTight,
      isInitial,
      sentence: this.#sentence,
    };
    this.#words.push(word);
    this.#before = word;
    this.#reached = end;
  }
}

/** Cuts the document's sentences into words, in one pass. Addresses, handles and links are left out. */
export function readWords(document: TextDocument): readonly Word[] {
  const { text, sentences } = document;
  const words: Word[] = [];
  for (const [sentence, span] of sentences.entries()) {
    const reader = new SentenceReader(text, words, sentence, span.start);
    for (let at = span.start; at < span.end;) {
      const raw = nextRawWord(text, at, span.end);
      if (raw === null) break;
      if (raw.isProse) reader.take(raw);
      at = raw.end;
    }
  }
  return words;
}
