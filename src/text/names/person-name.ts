import { functionWords, isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { isCapital, isJoined, type Scene } from './scene.ts';
import type { Word } from './words.ts';
import {
  firstNameSet,
  leadingSurnameSet,
  nameParticles,
  officeNounSet,
  organisationTailSet,
} from './vocabulary.ts';

const longestName = 6;
/** Letters of members and honours behind a name: "Jane Doe MP". */
const honours =
  /^(?:MP|MPs|TD|MEP|MSP|MS|MLA|MNA|QC|KC|SC|OBE|CBE|MBE|KBE|DBE|GBE|MC|PC|PhD|MD|RN|USN|FRS)$/;
const suffix = /^(?:[JS]r\.?|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/;
const surnameOffices = new Set(
  'king judge major bishop pope prince dean marshal earl duke master baron player farmer'.split(
    ' ',
  ),
);
const surnameCountries = new Set(
  'Jordan Israel Monaco England France Ireland Holland Wales Chad Poland Cuba'.split(' '),
);
const initials = /^(?:\p{Lu}|(?:\p{Lu}\.){1,4})$/u;

/** Whether a word with a capital may be part of a person's name behind its first word. */
function isNamePart(scene: Scene, at: number, isSecond: boolean): boolean {
  const word = scene.words[at];
  if (word === undefined || functionWords.has(word.lower)) return false;
  if (honours.test(word.text)) return false;
  // "Martin Luther King", but "Sara Duterte Vice President".
  const next = scene.words[at + 1];
  const isLast = at + 1 >= scene.runEnd(at) || suffix.test(next?.text ?? '');
  if (officeNounSet.has(word.lower) && !isSecond) return isLast && surnameOffices.has(word.lower);
  const hit = scene.hitAt(at);
  const kind = hit?.value.known?.kind;
  const isLong = hit !== null && hit.end > at + 1;
  if (kind === 'person') return true;
  if (kind === 'country') return isSecond && isLast && surnameCountries.has(word.text);
  if (kind === 'none' || kind === 'demonym') return false;
  if (kind === 'organisation' || kind === 'item')
    return isSecond && word.shape !== 'caps' && !isLong;
  if (kind === 'place') return isSecond && !isLong;
  if (
    word.shape === 'caps' &&
    scene.styleAt(at) === 'plain' &&
    word.text.length > 1 &&
    !initials.test(word.text) &&
    word.text.length < 6
  )
    return false;
  if (isSecond) return true;
  return (
    firstNameSet.has(word.text) ||
    (!isCommonWord(word.lower) && !organisationTailSet.has(word.text))
  );
}

/** Behind the last word of a person's name that begins at `first`; at least `first + 1`. */
export function personEnd(scene: Scene, first: number, runEnd: number): number {
  const { words } = scene;
  let at = first + 1;
  // Initials do not count: behind "J. K." the surname is still to come.
  let isSecond = true;
  while (at < Math.min(runEnd, first + longestName) && isJoined(words, at)) {
    const word = words[at];
    if (word === undefined) break;
    let next = at;
    while (nameParticles.has(words[next]?.text ?? '') && next < at + 2) next += 1;
    if (suffix.test(word.text)) return at + 1;
    const isInitial = initials.test(word.text) && word.text !== 'I';
    // In a heading a verb may follow: "Kaja Kallas Warns".
    const isByline = words[first - 1]?.lower === 'by' && words[first]?.shape === 'caps';
    if (!isInitial && !isSecond && !isByline && scene.styleAt(at) !== 'plain') break;
    if (!isInitial && !isNamePart(scene, next, isSecond)) break;
    if (!isInitial) isSecond = false;
    at = next + 1;
  }
  // "Biden Jr.", with or without a comma.
  const last = words[at];
  return last !== undefined &&
    suffix.test(last.text) &&
    last.sentence === words[first]?.sentence &&
    /^,?\.?$/.test(last.gap) &&
    last.lower.length < 4
    ? at + 1
    : at;
}

function looksEnglish(word: Word): boolean {
  return isCommonWord(word.lower);
}

/** Whether a name that is no more than a word, too, is meant as a name before the word behind it. */
function isMeant(scene: Scene, first: number): boolean {
  const word = scene.words[first];
  const next = scene.words[first + 1];
  if (word === undefined || next === undefined) return false;
  if (!nameWords.has(word.lower)) return true;
  // "Will Talks Succeed?", "May Ukraine …": a word of the language or a known place goes on.
  if (looksEnglish(next) && !officeNounSet.has(next.lower)) return false;
  const kind = scene.hitAt(first + 1)?.value.known?.kind;
  if (kind === 'person' && word.isInitial && (word.lower === 'will' || word.lower === 'may'))
    return false;
  return true;
}

/**
 * Reads a full name that its first word tells: a first name, initials, or a surname that comes
 * first. Gives the index behind its last word, or null.
 */
export function readFullName(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  const word = words[first];
  const next = words[first + 1];
  if (!isCapital(word) || first + 1 >= runEnd || !isJoined(words, first + 1) || next === undefined)
    return null;
  const isFirst =
    firstNameSet.has(word.text) ||
    (word.shape === 'caps' &&
      firstNameSet.has(word.text.charAt(0) + word.lower.slice(1)) &&
      word.text.length > 3);
  const isLeading = leadingSurnameSet.has(word.text) && isCapital(next) && !looksEnglish(next);
  const hyphened = /^(\p{Lu}\p{L}+)-\p{L}/u.exec(word.text)?.[1];
  const isCompound = hyphened !== undefined && firstNameSet.has(hyphened);
  const isInitials =
    initials.test(word.text) &&
    word.text !== 'I' &&
    word.text !== 'A' &&
    !(word.text === 'Q' && word.isInitial) &&
    !looksEnglish(next) &&
    scene.hitAt(first)?.value.known?.kind !== 'country';
  if (!isFirst && !isLeading && !isCompound && !isInitials) return null;
  if (!isMeant(scene, first)) return null;
  if (scene.styleAt(first) !== 'plain' && isCapital(next) && looksEnglish(next)) return null;
  const end = personEnd(scene, first, runEnd);
  return end > first + 1 ? end : null;
}

/** "Volodymyr and Olena Zelensky": a first name whose surname stands behind the other's. */
export function isJoinedFirstName(scene: Scene, first: number, runEnd: number): boolean {
  const { words } = scene;
  if (runEnd !== first + 1 || !firstNameSet.has(words[first]?.text ?? '')) return false;
  if (words[first + 1]?.text !== 'and' || words[first + 1]?.isTight !== true) return false;
  const second = first + 2;
  if (!isJoined(words, second) || !firstNameSet.has(words[second]?.text ?? '')) return false;
  return readFullName(scene, second, scene.runEnd(second)) !== null;
}

/** "Per Nyqvist": a small word that is a first name before a word of no language. */
export function isGivenName(scene: Scene, first: number): boolean {
  const next = scene.words[first + 1];
  if (!firstNameSet.has(scene.words[first]?.text ?? '') || next?.shape !== 'capital') return false;
  return (
    isJoined(scene.words, first + 1) && scene.hitAt(first + 1) === null && !isCommonWord(next.lower)
  );
}
