import { functionWords, nameWords } from '../lexicon/common-words.ts';
import { personVerbs } from './evidence-words.ts';
import { isGivenName, readFullName } from './person-name.ts';
import type { Scene } from './scene.ts';

/** Verbs that begin questions, and are names, too. */
const modals = new Set(['will', 'may']);

const monthNames = new Set('March April May June August'.split(' '));
const beforeMonths = new Set(
  'in by since until till last this next early late mid before after during through'.split(' '),
);

/** "By May Paris had delivered": a month, and no "May Paris". */
function isMonth(scene: Scene, at: number): boolean {
  const [before, word] = [scene.words[at - 1], scene.words[at]];
  if (word?.isTight !== true || !monthNames.has(word.text)) return false;
  return before?.sentence === word.sentence && beforeMonths.has(before.lower);
}

/** Whether a capitalised word is only "I" or has its capital from the sentence: "The", "Will". */
export function isPlainStart(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined || scene.hitAt(at) !== null) return false;
  if (isMonth(scene, at)) return true;
  if (/^I(?:'(?:m|ve|d|ll))?$/.test(word.text)) return true;
  if (!functionWords.has(word.lower) && !modals.has(word.lower)) return false;
  const isNameToo = nameWords.has(word.lower);
  if (word.shape === 'caps' || (isNameToo && !word.isInitial)) return false;
  if (word.text === 'May' && personVerbs.has(scene.words[at + 1]?.lower ?? '')) return false;
  const mayBeName = isNameToo || isGivenName(scene, at);
  return !mayBeName || readFullName(scene, at, scene.runEnd(at)) === null;
}
