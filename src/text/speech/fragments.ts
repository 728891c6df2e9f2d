import { finiteAuxiliaries } from '../modality/grammar/auxiliaries.ts';
import { hasFinite } from '../modality/grammar/finite.ts';
import { notPastWords, pastVerbs, presentVerbs } from '../modality/grammar/verb-lists.ts';
import { determiners, isAdverb, prepositions } from '../modality/grammar/word-classes.ts';
import type { Word } from '../modality/grammar/words.ts';

/** What kind of words stand between marks. */
export interface Fragment {
  /** Words and numbers, no marks. */
  readonly count: number;
  /** Whether a finite verb, or an auxiliary at its beginning, makes it part of a sentence. */
  readonly isFinite: boolean;
  readonly beginsSentence: boolean;
  readonly endsSentence: boolean;
}

const limit = 200;

/** “folded like paper”: a past at the beginning, with what belongs to a verb behind it. */
function isVerb(words: readonly Word[], at: number): boolean {
  const [first, next] = [words[at], words[at + 1]];
  if (first === undefined || next?.kind !== 'word' || first.isCapital) return false;
  const isPast =
    pastVerbs.has(first.text) || (/..ed$/.test(first.text) && !notPastWords.has(first.text));
  const { text } = next;
  return isPast && (prepositions.has(text) || determiners.has(text) || isAdverb(text));
}

/** Looks at the words of one quote, `[from, to)` of the text's words, at no more than 200 of them. */
export function readFragment(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): Fragment {
  const stop = Math.min(to, from + limit);
  let count = 0;
  for (let at = from; at < stop; at += 1) if (words[at]?.kind !== 'mark') count += 1;
  const first = words[from];
  const last = words[to - 1];
  const tail = last === undefined ? '' : text.slice(Math.max(0, last.end - 1), last.end);
  // “stands ready”
  const isPresent = first !== undefined && presentVerbs.has(first.text) && count > 1;
  const startsFinite =
    isPresent ||
    (first !== undefined && (finiteAuxiliaries.has(first.text) || isVerb(words, from)));
  return {
    count,
    isFinite: startsFinite || hasFinite(words, from, stop),
    beginsSentence: first?.isCapital === true || first?.kind === 'number',
    endsSentence: /[.!?…,—–]/.test(tail),
  };
}

/** Whether it can stand as somebody's words without a verb of speech beside it. */
export function isSentence({ count, isFinite, beginsSentence, endsSentence }: Fragment): boolean {
  if (!beginsSentence) return isFinite && count >= 8;
  return (
    (isFinite && count >= 3 && endsSentence) ||
    (isFinite && count >= 6) ||
    (endsSentence && count >= 5)
  );
}

/** Whether, within what somebody is reported to say, it counts as his very words. */
export function isQuotable({ count, isFinite }: Fragment): boolean {
  return count >= 3 || isFinite;
}
