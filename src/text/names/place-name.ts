import { functionWords, isCommonWord } from '../lexicon/common-words.ts';
import { directions, placeHeads, placeOfHeads } from '../lexicon/place-words.ts';
import { isCapital, isJoined, type Scene } from './scene.ts';
import { firstNameSet, officeNounSet, placeTailSet } from './vocabulary.ts';

function isPlace(scene: Scene, at: number): boolean {
  const kind = scene.hitAt(at)?.value.known?.kind;
  return kind === 'country' || kind === 'place';
}

/** "Gulf of Oman", "Republic of Moldova". */
function readOf(scene: Scene, first: number): number | null {
  const { words } = scene;
  if (!placeOfHeads.has(words[first]?.text ?? '') || words[first + 1]?.text !== 'of') return null;
  const at = words[first + 2]?.text === 'the' ? first + 3 : first + 2;
  const word = words[at];
  if (!isCapital(word) || !word.isTight || words[first + 1]?.isTight !== true) return null;
  if (word.isInitial || scene.hitAt(at)?.value.known?.kind === 'person') return null;
  return scene.hitAt(at)?.end ?? at + 1;
}

/** "Eastern Ghouta", "Upper Drava"; "Eastern" at a sentence's start may be no part of the name. */
function readDirection(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  const next = words[first + 1];
  if (!directions.has(words[first]?.text ?? '') || words[first]?.isInitial !== false) return null;
  if (first + 1 >= runEnd || !isJoined(words, first + 1) || next === undefined) return null;
  if (isPlace(scene, first + 1)) return scene.hitAt(first + 1)?.end ?? null;
  const isOwn = scene.hitAt(first + 1) === null && next.shape === 'capital';
  return isOwn && !isCommonWord(next.lower) && runEnd === first + 2 ? runEnd : null;
}

const halls =
  /^(?:Convention|Conference|Congress|Exhibition|Expo|Shopping|Sports|Trade|Entertainment|Leisure|Detention|Events?)$/;

/** "Alder International Convention Centre": a building by its last two words. */
export function readVenue(scene: Scene, first: number, runEnd: number): number | null {
  if (runEnd < first + 3) return null;
  const { words } = scene;
  for (let at = first + 2; at < Math.min(runEnd, first + 8); at += 1) {
    if (!isJoined(words, at) || !isJoined(words, at - 1)) return null;
    const isEnd = /^(?:Cent(?:re|er)|Hall|Complex|Mall|Arena)$/.test(words[at]?.text ?? '');
    if (isEnd && halls.test(words[at - 1]?.text ?? '')) return at + 1;
  }
  return null;
}

const directionTails = new Set(
  'North South East West Central Northeast Northwest Southeast Southwest'.split(' '),
);

/** "Suna East MP", "in Suna East": a constituency or quarter by its direction. */
function readQuarter(scene: Scene, first: number): number | null {
  const { words } = scene;
  const [before, word, next] = [words[first - 1], words[first], words[first + 1]];
  if (word?.shape !== 'capital' || next?.shape !== 'capital' || word.isPossessive) return null;
  if (!isJoined(words, first + 1)) return null;
  if (!directionTails.has(next.text)) return null;
  if (isCommonWord(word.lower) || firstNameSet.has(word.text)) return null;
  const isKnown =
    scene.hitAt(first) === null || (isPlace(scene, first) && scene.hitAt(first)?.end === first + 1);
  const isLed =
    before !== undefined && word.gap === '' && /^(?:in|for|of|from|near)$/.test(before.lower);
  const isBeforeOffice =
    isJoined(words, first + 2) && officeNounSet.has(words[first + 2]?.lower ?? '');
  return isKnown && (isLed || isBeforeOffice) ? first + 2 : null;
}

/**
 * Reads a place that its words tell: "Kinburn Spit", "Lake Chad", "Eastern Ghouta". Gives the index
 * behind its last word, or null.
 */
export function readPlace(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  const word = words[first];
  if (!isCapital(word) || (functionWords.has(word.lower) && word.isInitial)) return null;
  const named = readOf(scene, first) ?? readQuarter(scene, first);
  if (named !== null) return named;
  let end = first;
  let isNamed = false;
  for (let at = first; at < Math.min(runEnd, first + 5); at += 1) {
    const next = words[at];
    if (next === undefined || officeNounSet.has(next.lower)) break;
    const kind = scene.hitAt(at)?.value.known?.kind;
    if (at > first && kind === 'none') break;
    if (at > first && placeTailSet.has(next.text) && isNamed) end = at + 1;
    isNamed ||=
      kind !== 'none' && (!isCommonWord(next.lower) || isPlace(scene, at) || !next.isInitial);
    if (next.isPossessive) break;
  }
  if (end > first) return end;
  // "the Saint Olav" is a ship or an inn.
  const isSaint = /^(?:St|Ste|Saint|San|Santa|Santo)$/.test(word.text);
  const isHead = placeHeads.has(word.text) && !(isSaint && words[first - 1]?.lower === 'the');
  if (isHead && isJoined(words, first + 1) && isCapital(words[first + 1]) && first + 1 < runEnd) {
    const second = words[first + 1];
    if (second !== undefined && !officeNounSet.has(second.lower) && !isCommonWord(second.lower)) {
      const third = first + 2 < runEnd && isJoined(words, first + 2) ? words[first + 2] : undefined;
      const goesOn =
        third !== undefined && scene.hitAt(first + 2) === null && !isCommonWord(third.lower);
      return goesOn ? first + 3 : first + 2;
    }
  }
  return readDirection(scene, first, runEnd);
}
