import { isCapital, isJoined, type Scene } from './scene.ts';
import { officeNounSet } from './vocabulary.ts';

const militaryTails = new Set(
  'Brigade Division Regiment Battalion Army Corps Fleet Wing Squadron Congress Legion Cavalry Infantry Airborne Marines Precinct Circuit Group Guards'.split(
    ' ',
  ),
);
const partyNouns = new Set(['party', 'movement']);
/** Nouns of bodies behind their names: "the Harbour Lawyers group". */
const bodyNouns = new Set(
  'group charity campaign coalition network alliance militia faction newspaper website watchdog union think-tank foundation organisation organization agency'.split(
    ' ',
  ),
);

/** "93rd Mechanized Brigade": the number belongs to the name. Behind its last word, or null. */
export function readNumberedUnit(scene: Scene, first: number): number | null {
  const { words } = scene;
  if (!/^\d{1,4}(?:st|nd|rd|th)$/.test(words[first]?.text ?? '')) return null;
  if (!isCapital(words[first + 1]) || !isJoined(words, first + 1)) return null;
  const runEnd = scene.runEnd(first + 1);
  for (let at = Math.min(runEnd, first + 7) - 1; at > first; at -= 1)
    if (militaryTails.has(words[at]?.text ?? '')) return at + 1;
  return null;
}

/** "the Georgian Dream party": the noun in lower case tells what the capitals name. */
export function readParty(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  const noun = words[runEnd];
  const isBody = bodyNouns.has(noun?.text ?? '');
  if (noun?.isTight !== true || (!isBody && !partyNouns.has(noun.text)) || runEnd > first + 4)
    return null;
  // "the French Alder group": whose it is does not belong to the name.
  if (isBody && (scene.hitAt(first) !== null || words[first - 1]?.lower !== 'the')) return null;
  if (words[first]?.isInitial !== false || words[runEnd - 1]?.isPossessive === true) return null;
  let hasName = false;
  for (let at = first; at < runEnd; at += 1) {
    if (!isJoined(words, at) && at > first) return null;
    if (officeNounSet.has(words[at]?.lower ?? '')) return null;
    const hit = scene.hitAt(at);
    hasName ||= hit?.value.known?.kind !== 'demonym' && hit?.value.known?.kind !== 'country';
  }
  return hasName && runEnd > first + 1 ? runEnd : null;
}
