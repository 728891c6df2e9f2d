import { readDocument } from '../document/document.ts';
import { fold } from './fold.ts';
import { readWords, type Word } from './words.ts';

/** The phrases that end at a node: the same words in other spellings and cases. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly phrases: { readonly texts: readonly string[]; readonly value: T }[];
}

const newNode = <T>(): Node<T> => ({ next: new Map(), phrases: [] });

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

/** "Washington, D.C." is one name. */
const isCapitalDistrict = (word: Word): boolean => word.gap === ',' && /^D\.?C\.?$/.test(word.text);

const rawText = (word: Word): string => (word.isPossessive ? `${word.text}'s` : word.text);

const plainStart = /^[a-z]{3}$/;
const leading = /[\p{L}\p{N}]{1,3}/u;

/** What a phrase and the word that it begins with have in common, however they are cut. */
function keyOf(folded: string): string {
  const start = folded.slice(0, 3);
  if (plainStart.test(start)) return start;
  return leading.exec(folded)?.[0] ?? '';
}

/**
 * Phrases as a tree of their words: a look takes time in the phrase's length, not in their number.
 * They are cut and put into the tree when a word is looked up that begins like them: most of the
 * word lists' thousands never are in a text.
 */
export class PhraseIndex<T> {
  readonly #root = newNode<T>();
  readonly #ignoresCase: boolean;
  readonly #waiting = new Map<string, (readonly [phrase: string, value: T])[]>();

  /** `ignoresCase`: phrases of several words, or printed small, are found in any case. */
  constructor(ignoresCase: boolean) {
    this.#ignoresCase = ignoresCase;
  }

  /** Adds a phrase; of equal phrases the first added is found. */
  add(phrase: string, value: T): void {
    const key = keyOf(fold(phrase));
    const alike = this.#waiting.get(key);
    if (alike === undefined) this.#waiting.set(key, [[phrase, value]]);
    else alike.push([phrase, value]);
  }

  /** Puts those into the tree that begin as the word does. */
  #settle(folded: string): void {
    const key = keyOf(folded);
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return;
    this.#waiting.delete(key);
    for (const [phrase, value] of waiting) this.#put(phrase, value);
  }

  #put(phrase: string, value: T): void {
    const texts = textsOf(phrase);
    if (texts.length === 0) return;
    let node = this.#root;
    for (const text of texts) {
      const key = fold(text.endsWith("'s") ? text.slice(0, -2) : text);
      const next = node.next.get(key) ?? newNode<T>();
      node.next.set(key, next);
      node = next;
    }
    if (node.phrases.every((known) => known.texts.join(' ') !== texts.join(' ')))
      node.phrases.push({ texts, value });
  }

  /** The longest phrase that begins with the word at `at`, or null. */
  match(words: readonly Word[], at: number): Match<T> | null {
    if (this.#waiting.size > 0) this.#settle(words[at]?.folded ?? '');
    let best: Match<T> | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let next = at; next < words.length; next += 1) {
      const word = words[next];
      if (word === undefined || (next > at && !word.isTight && !isCapitalDistrict(word))) break;
      node = node.next.get(word.folded);
      if (node === undefined) break;
      const found = node.phrases.find(({ texts }) => this.#isAt(texts, words, at));
      if (found !== undefined) {
        const isWhole = found.texts.at(-1)?.endsWith("'s") === true;
        best = { value: found.value, end: next + 1, isWhole };
      }
    }
    return best;
  }

  #isAt(texts: readonly string[], words: readonly Word[], at: number): boolean {
    return texts.every((text, offset) => {
      const word = words[at + offset];
      if (word === undefined) return false;
      const isLast = offset === texts.length - 1;
      return this.#isWord(text, word, isLast) || this.#isLoose(text, word, texts.length);
    });
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
