import type { NameKind } from '../../shared/domain/understanding.ts';
import { isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { organisationNounsBefore } from './evidence-words.ts';
import { kindOfHit } from './hit-kind.ts';
import { mention, type Mention } from './mention.ts';
import { readOffice } from './office.ts';
import type { Match } from './phrase-index.ts';
import { isJoined, type Hit, type Scene } from './scene.ts';
import { firstNameSet } from './vocabulary.ts';
import { hasArmsBefore, hasArmsBehind, hasOwnerBefore, isDesignation } from './weapon-name.ts';

/** Names only behind "the": "Baltic herring", "Pacific time", "Guardian angels". */
const adjectivalPlaces = new Set(
  (
    'House Times Guardian Economist Telegraph Baltic Pacific Atlantic Mediterranean Caribbean Arctic Antarctic Gulf Amazon Aegean ' +
    'Adriatic'
  ).split(' '),
);
const peoples = new Set(
  (
    'states state countries country nations nation republics leaders governments monarchies allies ' +
    'neighbours neighbors'
  ).split(' '),
);

const votes =
  /^(?:pass|approve|vote|reject|back|clear|adopt|block|delay|send|advance|fail|oust|impeach|censure|elect|defeat|panel|committee|lawmaker|leader|leadership|speaker|majority|vote|member|subcommittee|bill)(?:s|es|d|ed)?$/;

/** "Regulation (EU) 2021/1153": whose act it is belongs to its number. */
function isOfAct(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.gap !== '(' || word.shape !== 'caps') return false;
  return /^(?:regulation|directive|decision)s?$/.test(scene.words[at - 1]?.lower ?? '');
}

/** "the service PST said": a zone of time only beside its clock. */
function isZone(scene: Scene, at: number): boolean {
  const before = scene.words[at - 1];
  return before?.shape === 'number' || /^(?:[ap]\.?m\.?|noon|midnight)$/.test(before?.lower ?? '');
}

const zones = new Set('PST EST CST MST CET EET IST MSK'.split(' '));

/** Whether the capitals at `at` are no zone of time, but somebody's letters. */
export function isNoZone(scene: Scene, at: number): boolean {
  const [before, word] = [scene.words[at - 1], scene.words[at]];
  if (word === undefined || !zones.has(word.text) || isZone(scene, at)) return false;
  return word.isTight && organisationNounsBefore.has(before?.lower ?? '');
}

function isAdjective(scene: Scene, at: number, match: Match<Hit>): boolean {
  const { words } = scene;
  if (match.end > at + 1 || !adjectivalPlaces.has(words[at]?.text ?? '')) return false;
  // "House passes bill"
  if (words[at]?.text === 'House' && votes.test(words[at + 1]?.text ?? '')) return false;
  return words[at - 1]?.lower !== 'the' || peoples.has(words[at + 1]?.lower ?? '');
}

/** A surname that is a word, too, where the sentence or heading gives the capital: "Moon", "Li". */
function isOnlyWord(scene: Scene, at: number, match: Match<Hit>): boolean {
  const word = scene.words[at];
  if (word === undefined || match.end > at + 1 || word.shape === 'caps') return false;
  if (match.value.known?.kind !== 'person') return false;
  const isWord = isCommonWord(word.lower) || nameWords.has(word.lower);
  return isWord && (word.isInitial || scene.styleAt(at) !== 'plain');
}

/** "Leopard 2A6": the number of a model behind its name. */
function modelEnd(scene: Scene, end: number): number {
  const next = scene.words[end];
  if (next?.gap !== '' || !isJoined(scene.words, end)) return end;
  if (isDesignation(next.text) || /^(?:\d[A-Z]\d?|[A-Z]\d{1,2})$/.test(next.text)) return end + 1;
  // "Gripen E jets"
  return /^[B-HJ-Z]$/.test(next.text) && scene.words[end + 1]?.isTight === true ? end + 1 : end;
}

/** "Hyundai Rotem": a word that no list knows goes on with a body's name. */
function bodyEnd(scene: Scene, at: number, end: number): number {
  const { words } = scene;
  const next = words[end];
  if (end !== at + 1 || words[at]?.shape === 'caps' || next?.shape !== 'capital') return end;
  if (!isJoined(words, end) || next.gap !== '' || scene.hitAt(end) !== null) return end;
  const isOther = isCommonWord(next.lower) || firstNameSet.has(next.text);
  return isOther || readOffice(scene, end) !== null ? end : end + 1;
}

/** Names of arms that are words, too, are left open if nothing near tells of arms. */
function weakItem(scene: Scene, at: number, match: Match<Hit>): Mention {
  const word = scene.words[at];
  const isPlural = /[a-z]s$/.test(word?.text ?? '') && match.value.known?.name.endsWith('s');
  const isItem =
    (isPlural === true && word?.isInitial === false) ||
    hasArmsBehind(scene, match.end) ||
    hasArmsBefore(scene, at) ||
    hasOwnerBefore(scene, at) ||
    isDesignation(word?.text ?? '');
  const end = modelEnd(scene, match.end);
  return isItem
    ? mention(at, end, 'item', 'sure')
    : mention(at, end, null, 'open', { isWeak: true });
}

function listedEnd(scene: Scene, at: number, match: Match<Hit>, kind: NameKind): number {
  if (match.value.entity !== null) return match.end;
  if (kind === 'item') return modelEnd(scene, match.end);
  return kind === 'organisation' && scene.styleAt(at) === 'plain'
    ? bodyEnd(scene, at, match.end)
    : match.end;
}

/** The mention that a known phrase makes, or null if it is no name where it stands. */
export function readListed(scene: Scene, at: number, match: Match<Hit>): Mention | null {
  const { entity, known } = match.value;
  const kind = kindOfHit(match.value);
  const word = scene.words[at];
  if (kind === null || word === undefined) return null;
  if (entity === null) {
    if (isAdjective(scene, at, match) || isOnlyWord(scene, at, match)) return null;
    if (isOfAct(scene, at)) return null;
    if (word.shape === 'lower' && kind === 'place') return null;
    if (known?.kind === 'weak item') return weakItem(scene, at, match);
  }
  const listed = known?.name ?? null;
  const end = listedEnd(scene, at, match, kind);
  return mention(at, end, kind, 'sure', { entity, listed, isWhole: match.isWhole });
}

/** "Barak Ravid": a word for arms that an unknown name goes on from is no item. */
export function isPartOfName(scene: Scene, at: number, match: Match<Hit>, runEnd: number): boolean {
  if (match.value.known?.kind !== 'weak item' || match.value.entity !== null) return false;
  if (match.end !== at + 1 || match.end >= runEnd || !isJoined(scene.words, match.end))
    return false;
  return scene.words[match.end]?.shape === 'capital' && scene.hitAt(match.end) === null;
}
