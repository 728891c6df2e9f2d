import { unitAt } from '../values/dates/relative-units.ts';
import { wordsOf, type Place } from './place.ts';

/**
 * Whether the date counts from one that was told before: backwards ("two days earlier"), which
 * without such a date means the article's, or forwards ("the next day"), which then means nothing.
 * Null if it counts from the reference.
 */
export function anaphora(place: Place): 'back' | 'forth' | null {
  const words = wordsOf(place);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const second = words[1] ?? '';
  const isLong = words.length > 2;
  if (isLong && /^(?:earlier|before|previously|prior)$/.test(last)) return 'back';
  if (
    isLong &&
    /^(?:later|after|hence)$/.test(last) &&
    words.some((_, at) => unitAt(words, at) !== null)
  )
    return 'forth';
  const step = first === 'the' ? second : first;
  if (step === 'previous' || step === 'preceding') return 'back';
  if (/^the (?:day|night) before$/.test(words.join(' '))) return 'back';
  if (step === 'following') return 'forth';
  // "that morning", "the same day": the day told before.
  if (step === 'same' || (first === 'that' && words.length < 4)) return 'forth';
  if (
    first === 'the' &&
    /^the (?:next (?:day|morning)|day after)$/.test(words.slice(0, 3).join(' '))
  )
    return words[3] === 'tomorrow' ? null : 'forth';
  return null;
}
