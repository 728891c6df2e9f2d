import { phraseBefore } from '../../speech/phrases.ts';
import type { UnitWord } from '../../speech/units.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { coordinators, isAdverb, subjectPronouns } from '../../modality/grammar/word-classes.ts';
import { verbOf } from './verb-table.ts';

const reach = 70;
const openers = new Set(
  'who which whom whose whatever whoever if unless when while because although though where whether that'.split(
    ' ',
  ),
);
const hardMarks = new Set([';', ':', '“', '”', '"']);

/** "and promised another six": a second verb of the same subject. */
function isSecondVerb(words: readonly UnitWord[], at: number): boolean {
  let verb = at + 1;
  if (isAdverb(words[verb]?.text ?? '')) verb += 1;
  const forms = words[verb]?.kind === 'word' ? verbOf(words[verb]?.text ?? '')?.forms : undefined;
  if (forms === undefined) return false;
  if (!forms.has('past') && !forms.has('third') && !forms.has('ing')) return false;
  const next = words[verb + 1];
  return next !== undefined && next.kind !== 'mark' && !words[verb]?.isCapital;
}

/** "dismissed reports": a plural right behind a past, and no verb. */
export function isObjectNoun(words: readonly UnitWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.kind !== 'word' || word?.text.endsWith('s') !== true) return false;
  if (/^(?:was|is|has|does|says|as|us)$/.test(word.text) || word.text.endsWith("'s")) return false;
  const forms = verbOf(before.text)?.forms;
  return forms !== undefined && (forms.has('past') || forms.has('participle'));
}

/** "announced 1.8bn kroner for drones built in Ukraine": behind a sum, what goes on about it. */
function isBuiltBehindSum(words: readonly UnitWord[], at: number, next: number): boolean {
  const first = words[at + 1];
  const isSum = first?.kind === 'number' || /^[$€£¥]$/.test(first?.text ?? '');
  if (
    !isSum ||
    !/^(?:built|made|bought|sold|held|given|sent|paid|found|left)$/.test(words[next]?.text ?? '')
  )
    return false;
  return /^(?:in|by|at|from|under|for|to|on|with)$/.test(words[next + 1]?.text ?? '');
}

/** Where the words behind the verb at `at` that belong to its clause end; looks at 70 words at most. */
export function scopeEnd(words: readonly UnitWord[], at: number): number {
  const stop = Math.min(words.length, at + reach);
  for (let next = at + 1; next < stop; next += 1) {
    const word = words[next];
    if (word === undefined) return next;
    // "it has shipped: 48 guns".
    if (word.text === ':' && next === at + 1 && words[next + 1]?.kind === 'number') continue;
    if (
      word.kind === 'mark' &&
      (hardMarks.has(word.text) || (word.text === '-' && isLoose(words, next)))
    )
      return next;
    if (openers.has(word.text)) return next;
    if (coordinators.has(word.text) && isSecondVerb(words, next)) return next;
    if (isFinite(words, next) && !isObjectNoun(words, next)) {
      // "the howitzers it had promised".
      if (subjectPronouns.has(words[next - 1]?.text ?? '') && next > at + 1) return next - 1;
      const subject = phraseBefore(words, next);
      // "pressed counterparts to advance plans": a noun that looks like a verb.
      if (subject !== null && words.slice(subject.from, next).some(({ text }) => text === 'to'))
        continue;
      // "hand over 18 armoured vehicles": an adjective in the object.
      if (subject !== null && subject.from <= at + 1 && word.text.endsWith('ed')) continue;
      if (isBuiltBehindSum(words, at, next)) continue;
      return Math.max(at + 1, subject?.from ?? next);
    }
  }
  return stop;
}

/** A dash between words, not within one. */
function isLoose(words: readonly UnitWord[], at: number): boolean {
  return (
    (words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0) ||
    (words[at + 1]?.start ?? 0) > (words[at]?.end ?? 0)
  );
}
