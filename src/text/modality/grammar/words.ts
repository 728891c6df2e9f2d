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

function wordOf(text: string, start: number, end: number, first: Token): Word {
  const raw = text.slice(start, end);
  const kind = first.kind === 'mark' ? 'mark' : first.kind === 'word' ? 'word' : 'number';
  const plain = kind === 'mark' && first.kind === 'mark' ? first.text : raw.replaceAll('’', "'");
  return { kind, text: plain.toLowerCase(), isCapital: capital.test(raw), start, end };
}

/**
 * The text's words and marks, in order; a stop that ends no sentence ("Gen.") is left out. One
 * pass over the document's tokens.
 */
export function readWords(document: TextDocument): readonly Word[] {
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
    if (!isAbbreviation) words.push(wordOf(text, first.start, last.end, first));
  }
  return words;
}
