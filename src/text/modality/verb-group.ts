import { beForms, doForms, haveForms, isContracted, modals } from './grammar/auxiliaries.ts';
import { isAdverb } from './grammar/word-classes.ts';
import type { Word } from './grammar/words.ts';

/** A finite verb with its auxiliaries, from the finite word to the one that carries the meaning. */
export interface VerbGroup {
  readonly from: number;
  /** The index of the word that carries the meaning: "provide" of "will not provide". */
  readonly head: number;
  /** The modal in its plain form ("will" for "won’t" and "’ll"), or null. */
  readonly modal: string | null;
  /** The index of what negates it ("not", "won’t", "never"), or null. */
  readonly negation: number | null;
  /** "is to", "are to": a form of "be" with "to" right behind. */
  readonly isBeTo: boolean;
  /** "would rather", "would like". */
  readonly isRather: boolean;
  readonly isPassive: boolean;
}

const plainModals: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "shan't": 'shall',
};

function modalOf(text: string): string | null {
  if (isContracted(text))
    return text.endsWith("'ll") ? 'will' : text.endsWith("'d") ? 'would' : null;
  if (!modals.has(text)) return null;
  return plainModals[text] ?? text.replace(/n't$/, '');
}

function isNegating(text: string): boolean {
  return text === 'not' || text === 'never' || text === 'cannot' || text.endsWith("n't");
}

const fillers = new Set('rather also long soon still each both all be been being have'.split(' '));

function isInserted(word: Word | undefined): boolean {
  const text = word?.text ?? '';
  return isAdverb(text) || /^(?:however|though|too|meanwhile|instead|therefore)$/.test(text);
}

/** Reads the verb group that begins at `from`; looks at no more than eight words. */
export function readVerbGroup(words: readonly Word[], from: number): VerbGroup {
  let modal: string | null = null;
  let negation: number | null = null;
  let isRather = false;
  let isPassive = false;
  let last = '';
  let at = from;
  const stop = Math.min(words.length, from + 8);
  for (; at < stop; at += 1) {
    const text = words[at]?.text ?? '';
    // "is, however, sending".
    if (text === ',' && at > from && words[at + 2]?.text === ',' && isInserted(words[at + 1])) {
      at += 2;
      continue;
    }
    const isAuxiliary =
      beForms.has(text) ||
      haveForms.has(text) ||
      doForms.has(text) ||
      modals.has(text) ||
      isContracted(text);
    if (isNegating(text)) negation ??= at;
    modal ??= modalOf(text);
    if (text === 'rather') isRather = true;
    if (text === 'to' && beForms.has(last) && at === from + 1)
      return { from, head: at + 1, modal, negation, isBeTo: true, isRather, isPassive };
    if (beForms.has(text)) isPassive = true;
    if (!isAuxiliary && !isAdverb(text) && !fillers.has(text)) break;
    last = text;
  }
  return {
    from,
    head: Math.min(at, words.length - 1),
    modal,
    negation,
    isBeTo: false,
    isRather,
    isPassive,
  };
}
