import type { Span } from '../../shared/domain/span.ts';
import { normalise, shinglesOf, similarity } from './shingles.ts';

/** A sentence with the number of those that are like it, and of those that are the same. */
export interface Classed {
  readonly span: Span;
  /** The same number for sentences that are nearly the same. */
  readonly near: number;
  /** The same number for sentences that are the same but for white space and case. */
  readonly same: number;
}

/** What sentences must share of their shingles to be nearly the same: one word of ten may differ. */
const alike = 0.6;
/** Shorter ones are the same or not. */
const shortest = 40;
/** How many of a sentence's shingles, the least, it is looked up by. */
const marksEach = 4;
/** How many sentences with one mark are looked at, the latest: keeps the work linear. */
const candidatesEach = 4;

interface Candidate {
  readonly near: number;
  readonly shingles: ReadonlySet<number>;
}

/** The least shingles: similar sentences are likely to have one of them in common. */
function marksOf(shingles: ReadonlySet<number>): readonly number[] {
  const marks: number[] = [];
  for (const shingle of shingles) {
    if (marks.length === marksEach && shingle >= (marks.at(-1) ?? 0)) continue;
    marks.push(shingle);
    marks.sort((a, b) => a - b);
    if (marks.length > marksEach) marks.pop();
  }
  return marks;
}

/** Whether two sentences are alike; what is much longer is not, and is not read through. */
function isAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return many.size * alike <= few.size && similarity(few, many) >= alike;
}

class NearSentences {
  readonly byMark = new Map<number, Candidate[]>();

  /** The number of an earlier sentence that is nearly the same, else `own`. */
  classOf(normalised: string, own: number): number {
    if (normalised.length < shortest) return own;
    const shingles = shinglesOf(normalised);
    const marks = marksOf(shingles);
    const entry = { near: this.likeOne(marks, shingles) ?? own, shingles };
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

  private likeOne(marks: readonly number[], shingles: ReadonlySet<number>): number | null {
    for (const mark of marks)
      for (const candidate of this.byMark.get(mark) ?? [])
        if (isAlike(candidate.shingles, shingles)) return candidate.near;
    return null;
  }
}

/** Numbers the sentences so that repeated ones have the same number; linear in the text's length. */
export function classSentences(text: string, sentences: readonly Span[]): readonly Classed[] {
  const known = new Map<string, { readonly same: number; readonly near: number }>();
  const nearOnes = new NearSentences();
  return sentences.map((span) => {
    const key = normalise(text.slice(span.start, span.end));
    const found = known.get(key);
    if (found !== undefined) return { span, ...found };
    const same = known.size;
    const entry = { same, near: nearOnes.classOf(key, same) };
    known.set(key, entry);
    return { span, ...entry };
  });
}
