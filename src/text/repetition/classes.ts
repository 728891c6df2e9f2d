import type { Span } from '../../shared/domain/span.ts';
import { hashWords, likeness, sketchOf } from './hash-words.ts';

/** A sentence with the number of those that are like it, and of those that are the same. */
export interface Classed {
  readonly span: Span;
  /** The same number for sentences that are nearly the same. */
  readonly near: number;
  /** The same number for sentences that are the same but for white space and case. */
  readonly same: number;
}

/** What sentences must share of their words to be nearly the same. */
const alike = 0.85;
/** Shorter ones are the same or not. */
const fewestWords = 8;
/** How many sentences with one mark are looked at, the latest first: keeps the work linear. */
const candidatesEach = 4;

function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase();
}

class NearSentences {
  readonly byMark = new Map<
    number,
    { readonly near: number; readonly words: readonly number[] }[]
  >();

  /** The number of an earlier sentence that is nearly the same, else `own`. */
  classOf(words: readonly number[], own: number): number {
    if (words.length < fewestWords) return own;
    const { marks } = sketchOf(words);
    const found = this.likeOne(marks, words);
    const entry = { near: found ?? own, words };
    for (const mark of marks) {
      const known = this.byMark.get(mark);
      if (known === undefined) this.byMark.set(mark, [entry]);
      else {
        known.push(entry);
        if (known.length > candidatesEach) known.shift();
      }
    }
    return entry.near;
  }

  likeOne(marks: readonly number[], words: readonly number[]): number | null {
    for (const mark of marks)
      for (const candidate of this.byMark.get(mark) ?? [])
        if (likeness(candidate.words, words) >= alike) return candidate.near;
    return null;
  }
}

/** Numbers the sentences so that repeated ones have the same number; linear in the text's length. */
export function classSentences(text: string, sentences: readonly Span[]): readonly Classed[] {
  const known = new Map<string, { readonly same: number; readonly near: number }>();
  const nearOnes = new NearSentences();
  return sentences.map((span) => {
    const key = plain(text, span);
    const found = known.get(key);
    if (found !== undefined) return { span, ...found };
    const same = known.size;
    const entry = { same, near: nearOnes.classOf(hashWords(key), same) };
    known.set(key, entry);
    return { span, ...entry };
  });
}
