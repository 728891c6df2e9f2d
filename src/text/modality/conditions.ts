import { askers, conditionPhrases, conditions } from './cues.ts';
import type { ClauseRange } from './cut-clauses.ts';
import type { Word } from './grammar/words.ts';

/** The phrases by their first word, for every word of a text is looked up. */
const phrases = new Map<string, readonly (readonly string[])[]>();
for (const phrase of conditionPhrases) {
  const words = phrase.split(' ');
  const [first = ''] = words;
  phrases.set(first, [...(phrases.get(first) ?? []), words]);
}

function phraseAt(words: readonly Word[], at: number, to: number): number | null {
  for (const phrase of phrases.get(words[at]?.text ?? '') ?? [])
    if (at + phrase.length <= to && phrase.every((text, index) => words[at + index]?.text === text))
      return at + phrase.length;
  return null;
}

/** A condition in a clause: the words that state it, and whether the clause is the condition. */
export interface Condition extends ClauseRange {
  readonly isWhole: boolean;
}

/** The condition that a clause is or holds, or null. "asked if" and "as if" are none. */
export function conditionIn(words: readonly Word[], clause: ClauseRange): Condition | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const { text = '' } = words[at] ?? {};
    const isStart = at <= clause.from + 2;
    const before = words[at - 1]?.text ?? '';
    if (isStart && conditions.has(text) && !askers.has(before)) {
      const isThat = words[at + 1]?.text === 'that';
      const needsThat = text !== 'if' && text !== 'unless';
      if (!needsThat || isThat) return { from: at, to: at + (isThat ? 2 : 1), isWhole: true };
    }
    // "Should the talks fail, …"
    if (at === clause.from && text === 'should' && words[at]?.isCapital === true)
      return { from: at, to: at + 1, isWhole: true };
    const end = phraseAt(words, at, clause.to);
    if (end !== null) return { from: at, to: end, isWhole: isStart };
  }
  return null;
}
