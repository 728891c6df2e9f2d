import { readDocument } from '../document/document.ts';
import { fold } from './fold.ts';
import { readWords, type Word } from './words.ts';

/** A phrase of one or more words with what is known of it. */
interface Entry<T> {
  /** As printed; the folded form where case and marks do not matter. */
  readonly texts: readonly string[];
  readonly value: T;
}

/** What was found, and the index of the word behind it. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
  /** Whether the phrase ends in a possessive of its own: "McDonald's". */
  readonly isWhole: boolean;
}

const plainPhrase = /^[\p{L} ]+$/u;

/** Cuts a phrase as a text is cut, so that both have the same words. */
function textsOf(phrase: string): readonly string[] {
  if (plainPhrase.test(phrase)) return phrase.split(' ');
  return readWords(readDocument(phrase)).map((word) => rawText(word));
}

const rawText = (word: Word): string => (word.isPossessive ? `${word.text}'s` : word.text);

/** Phrases by their first word: the longest at a place is found without looking at the others. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #ignoresCase: boolean;

  /** `ignoresCase`: phrases of several words, or printed small, are found in any case. */
  constructor(ignoresCase: boolean) {
    this.#ignoresCase = ignoresCase;
  }

  /** Adds a phrase; of equal phrases the first added is found. */
  add(phrase: string, value: T): void {
    const texts = textsOf(phrase);
    const first = texts[0];
    if (first === undefined) return;
    const key = fold(first.endsWith("'s") ? first.slice(0, -2) : first);
    const entries = this.#byFirst.get(key);
    if (entries === undefined) this.#byFirst.set(key, [{ texts, value }]);
    else {
      // Longer ones first; behind those of its length.
      const at = entries.findIndex((entry) => entry.texts.length < texts.length);
      entries.splice(at === -1 ? entries.length : at, 0, { texts, value });
    }
  }

  /** The longest phrase that begins with the word at `at`, or null. */
  match(words: readonly Word[], at: number): Match<T> | null {
    const word = words[at];
    if (word === undefined) return null;
    for (const { texts, value } of this.#byFirst.get(word.folded) ?? [])
      if (this.#isAt(texts, words, at))
        return { value, end: at + texts.length, isWhole: texts.at(-1)?.endsWith("'s") === true };
    return null;
  }

  #isAt(texts: readonly string[], words: readonly Word[], at: number): boolean {
    const last = texts.length - 1;
    for (const [offset, text] of texts.entries()) {
      const word = words[at + offset];
      if (word === undefined) return false;
      if (offset > 0 && !word.isTight && !(word.gap === ',' && /^D\.?C\.?$/.test(text)))
        return false;
      const isSame = this.#isWord(text, word, offset === last);
      if (!isSame && !this.#isLoose(text, word, texts.length)) return false;
    }
    return true;
  }

  #isWord(text: string, word: Word, isLast: boolean): boolean {
    if (text === word.text) return isLast || !word.isPossessive;
    return word.isPossessive && text === `${word.text}'s`;
  }

  /** Headlines print names in capitals; the project's are also found without marks and case. */
  #isLoose(text: string, word: Word, length: number): boolean {
    const isShouted = word.shape === 'caps' && (word.text.length > 3 || length > 1);
    if (isShouted) return fold(text) === word.folded;
    if (!this.#ignoresCase || fold(text) !== word.folded) return false;
    // "who" is not WHO, nor "hawk" Hawk; "Sebastien" is Sébastien, and several words are plain.
    return (
      length > 1 ||
      text === text.toLowerCase() ||
      (word.shape === 'capital' && text !== text.toUpperCase())
    );
  }
}
