import { analyse } from 'chardet';
import { charsetName } from './decode.ts';

/** Below this, of 100, chardet names whatever it has tried. */
const leastConfidence = 20;

/** Encodings that chardet does not tell apart by letters: it judges them by one language model. */
const siblings: readonly (readonly string[])[] = [
  ['windows-1253', 'iso-8859-7'],
  ['windows-1255', 'iso-8859-8'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1256', 'iso-8859-6'],
  ['koi8-u', 'koi8-r'],
];

/**
 * What chardet, which counts the letters and syllables of languages, takes a sample for: how sure
 * it is of an encoding, from 0 to 1. Encodings that it does not tell apart are equally likely.
 */
export function guessesOf(sample: Uint8Array): ReadonlyMap<string, number> {
  const guesses = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    // Escape sequences of the ISO 2022 kind are ASCII, and thus valid UTF-8.
    const charset = name.startsWith('ISO-2022') || name === 'ASCII' ? null : charsetName(name);
    if (charset === null || confidence < leastConfidence) continue;
    for (const one of siblings.find((group) => group.includes(charset)) ?? [charset])
      guesses.set(one, Math.max(guesses.get(one) ?? 0, confidence / 100));
  }
  return guesses;
}
