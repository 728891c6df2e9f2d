import { functionWords, isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { eventTails } from '../lexicon/place-words.ts';
import { heaviest, weigh } from './evidence.ts';
import { mention, type Mention } from './mention.ts';
import { readOffice } from './office.ts';
import { isCapital, isJoined, type Scene } from './scene.ts';
import { firstNameSet, nameParticles, organisationTailSet, placeTailSet } from './vocabulary.ts';
import { isDesignation } from './weapon-name.ts';

/** Behind the last word of the run that no list knows and that begins no office. */
function sequenceEnd(scene: Scene, first: number, runEnd: number): number {
  let at = first + 1;
  while (at < runEnd && isJoined(scene.words, at)) {
    const word = scene.words[at];
    if (word === undefined) break;
    if (!nameParticles.has(word.text)) {
      const hit = scene.hitAt(at);
      const kind = hit?.value.known?.kind;
      // "Agence Danube": a single place or surname at the end belongs to the name.
      const isPart =
        hit === null ||
        ((kind === 'place' || kind === 'person') && hit.end === at + 1 && hit.end === runEnd);
      if (!isPart || readOffice(scene, at) !== null) break;
    }
    at += 1;
  }
  return at;
}

/** A sequence of several words: a person if none is a word of the language, else by its evidence. */
function readSequence(scene: Scene, first: number, end: number): Mention | null {
  const words = scene.words.slice(first, end);
  const last = words.at(-1);
  if (last === undefined) return null;
  const lists = words.map(
    (word) =>
      isCommonWord(word.lower) || organisationTailSet.has(word.text) || placeTailSet.has(word.text),
  );
  const common = lists.filter(Boolean).length;
  const isHeading = scene.styleAt(first) !== 'plain';
  const best = heaviest(weigh(scene, first, end));
  const endsInPlace = scene.hitAt(end - 1)?.value.known?.kind === 'place';
  if (common > 0) {
    // Capitals alone do not make "Green New Deal" or a heading a name.
    if (isHeading || eventTails.has(last.text) || common === words.length) return null;
    if (best === null || best.weight < 2) return mention(first, end, null, 'open');
    return mention(first, end, best.kind, 'fair');
  }
  if (isHeading) return mention(first, end, null, 'open');
  if (endsInPlace && best?.kind !== 'person')
    return mention(first, end, best?.kind ?? 'organisation', 'fair');
  if (best !== null && best.kind !== 'person' && best.weight >= 3)
    return mention(first, end, best.kind, 'fair');
  const isAllCaps = words.every((word) => word.shape === 'caps');
  if (isAllCaps) return mention(first, end, null, 'open');
  return mention(first, end, 'person', 'fair');
}

/**
 * Reads a capitalised sequence that no list and no pattern knows. A single word is left open: the
 * whole text decides about it.
 */
export function readUnknown(scene: Scene, first: number, runEnd: number): Mention | null {
  const word = scene.words[first];
  if (!isCapital(word)) return null;
  const end = sequenceEnd(scene, first, runEnd);
  const isPlain = isCommonWord(word.lower) && !firstNameSet.has(word.text);
  // A sentence's first word has its capital from there: "Meanwhile Korvin", "Talks".
  if (isPlain && (word.isInitial || end === first + 1)) return null;
  if (functionWords.has(word.lower) && end === first + 1) return null;
  if (end > first + 1) return readSequence(scene, first, end);
  if (nameWords.has(word.lower) && word.isInitial) return null;
  if (word.text.length === 1 || /^[IVXLC]+$/.test(word.text)) return null;
  if (isDesignation(word.text)) return mention(first, end, 'item', 'fair');
  return mention(first, end, null, 'open');
}
