import { eventHeads, eventTails } from '../lexicon/place-words.ts';
import { readOrganisation } from './organisation-name.ts';
import { readFullName } from './person-name.ts';
import { isJoined, type Scene } from './scene.ts';
import { officeNounSet, organisationTailSet } from './vocabulary.ts';

/** "Operation Iron Swords", "Hurricane Helene": the word tells that it is none of our kinds. */
function isHeadOfEvent(scene: Scene, first: number, runEnd: number): boolean {
  const word = scene.words[first];
  if (word === undefined || !eventHeads.has(word.text) || officeNounSet.has(word.lower))
    return false;
  // "Resolution Foundation"
  const last = scene.words[runEnd - 1]?.text ?? '';
  if (
    runEnd > first + 1 &&
    organisationTailSet.has(last) &&
    /^(?:Resolution|Project|Title|Order)$/.test(word.text)
  )
    return false;
  return runEnd > first + 1 && isJoined(scene.words, first + 1) && scene.hitAt(first) === null;
}

/**
 * Whether the run names an event, treaty, prize or storm, which is none of our kinds: "Paris
 * Agreement". `hitEnd` is behind what the lists know at its beginning.
 */
export function isEvent(scene: Scene, first: number, runEnd: number, hitEnd: number): boolean {
  const { words } = scene;
  if (isHeadOfEvent(scene, first, runEnd)) return true;
  if (hitEnd >= runEnd || runEnd < first + 2) return false;
  if (!eventTails.has(words[runEnd - 1]?.text ?? '')) return false;
  for (let at = first + 1; at < runEnd; at += 1) if (!isJoined(words, at)) return false;
  return (
    readOrganisation(scene, first, runEnd) === null &&
    readFullName(scene, first, runEnd - 1) === null
  );
}
