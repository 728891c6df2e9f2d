import { isCommonWord } from '../lexicon/common-words.ts';
import { noLead, type Lead } from './lead.ts';
import { mention, type Mention } from './mention.ts';
import { isJoinedFirstName, personEnd, readFullName } from './person-name.ts';
import type { Scene } from './scene.ts';
import { firstNameSet } from './vocabulary.ts';

/** "at Jackson Hole": a first name, but a place by its other word and what is before. */
function isTown(scene: Scene, first: number, end: number, title: Lead): boolean {
  const { words } = scene;
  const last = words[end - 1];
  if (title !== noLead || end !== first + 2 || last === undefined) return false;
  if (words[first]?.isTight !== true || last.isPossessive || !isCommonWord(last.lower))
    return false;
  return /^(?:in|at|near)$/.test(words[first - 1]?.lower ?? '');
}

/** Whether what stands behind a title is somebody: "Minister Brask", but not "Commander Europe". */
function isSomebody(scene: Scene, first: number, runEnd: number, title: Lead): boolean {
  const word = scene.words[first];
  if (word?.isTight !== true) return false;
  const hit = scene.hitAt(first);
  const kind = hit?.value.known?.kind;
  const isSingle = runEnd === first + 1;
  if (kind === 'person') return true;
  if (kind === 'place') {
    if (title.isCourtesy) return true;
    return title.isPerson && !isSingle && hit?.end === first + 1;
  }
  if (kind === 'weak item') return title.isPerson || !isSingle;
  if (kind !== undefined) return false;
  return title.isPerson || !isSingle || !isCommonWord(word.lower) || firstNameSet.has(word.text);
}

/** Reads a person by a first name or by the title before it; without the office. Null if none. */
export function readPerson(
  scene: Scene,
  first: number,
  runEnd: number,
  title: Lead,
): Mention | null {
  if (isJoinedFirstName(scene, first, runEnd)) return mention(first, first + 1, 'person', 'sure');
  const hitEnd = scene.hitAt(first)?.end ?? first;
  const named = readFullName(scene, first, runEnd);
  if (named !== null && named > hitEnd)
    return isTown(scene, first, named, title)
      ? mention(first, named, 'place', 'fair')
      : mention(first, named, 'person', 'sure');
  if (title.at !== first || title.office === null || !isSomebody(scene, first, runEnd, title))
    return null;
  const end = Math.max(hitEnd, personEnd(scene, first, runEnd));
  return mention(first, end, 'person', title.isPerson ? 'sure' : 'fair');
}
