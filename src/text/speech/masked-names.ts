import type { FoundName } from '../../shared/domain/understanding.ts';
import { isFinite } from '../modality/grammar/finite.ts';
import type { Word } from '../modality/grammar/words.ts';
import { verbFormsOf } from './verb-forms.ts';

/**
 * The words with those of persons' names that are verbs elsewhere ("Omar Said", "Rose Nabukenya") in a
 * form that is none; offsets and the other words stay. Linear.
 */
export function withMaskedNames(
  words: readonly Word[],
  names: readonly FoundName[],
): readonly Word[] {
  let next = 0;
  return words.map((word, at) => {
    while ((names[next]?.end ?? Infinity) <= word.start) next += 1;
    const name = names[next];
    if (name?.kind !== 'person' || name.start > word.start || !name.name.includes(' ')) return word;
    if (!word.isCapital || word.kind !== 'word') return word;
    const isVerb = verbFormsOf(word.text.replace(/'s?$/, '')).length > 0 || isFinite(words, at);
    return isVerb ? { ...word, text: `~${word.text}` } : word;
  });
}
