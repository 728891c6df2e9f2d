import type { Span } from '../../../shared/domain/span.ts';
import type { TextDocument } from '../../document/document.ts';
import type { Token } from '../../values/numbers/tokens.ts';

/** A word as grammar needs it: `don’t`, `US-made` and `Russia’s` are one; offsets are UTF-16. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  /** Lower case, with straight apostrophes; marks as printed, dashes between words as `-`. */
  readonly text: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
}

const joiners = /^['’‑‐-]$/;
const capital = /^\p{Lu}/u;

function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || after === undefined || mark?.kind !== 'mark') return false;
  if (before.end !== mark.start || mark.end !== after.start) return false;
  if (before.kind === 'mark' || (after.kind !== 'word' && after.kind !== 'number')) return false;
  return joiners.test(text.slice(mark.start, mark.end));
}

function wordOf(text: string, first: Token, last: Token): Word {
  const { start } = first;
  const { end } = last;
  if (first.kind === 'mark')
    return { kind: 'mark', text: first.text, isCapital: false, start, end };
  const isWord = first.kind === 'word';
  const kind = isWord ? 'word' : 'number';
  const isCapital = isWord && capital.test(first.raw);
  // "U.S." is no "us".
  const isPlain = isWord && first === last && first.raw.length === first.text.length;
  if (isPlain) return { kind, text: first.text, isCapital, start, end };
  const whole = text.slice(start, end).replaceAll('’', "'").toLowerCase();
  return { kind, text: whole, isCapital, start, end };
}

const known = new WeakMap<TextDocument, readonly Word[]>();

/**
 * The text's words and marks, in order; a stop that ends no sentence ("Gen.") is left out. One
 * pass over the document's tokens, kept for the next reader of the same document.
 */
export function readWords(document: TextDocument): readonly Word[] {
  const words = known.get(document) ?? wordsOf(document);
  known.set(document, words);
  return words;
}

function wordsOf(document: TextDocument): readonly Word[] {
  const { text, tokens, sentences } = document;
  const words: Word[] = [];
  let sentence = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    while ((sentences[sentence]?.end ?? Infinity) <= first.start) sentence += 1;
    let last = first;
    if (first.kind !== 'mark')
      while (isJoined(text, tokens, at + 1)) {
        at += 2;
        last = tokens[at] ?? last;
      }
    const isStop = first.kind === 'mark' && first.text === '.';
    const next = tokens[at + 1];
    const stopsHere = next === undefined || next.start >= (sentences[sentence]?.end ?? 0);
    const isAbbreviation = isStop && !stopsHere && next.kind !== 'mark';
    if (!isAbbreviation) words.push(wordOf(text, first, last));
  }
  return words;
}
