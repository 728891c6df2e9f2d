import { weaponModifiers, weaponNouns } from '../lexicon/weapons.ts';
import type { Scene } from './scene.ts';

/** What types of weapons and vehicles are called: "Su-35", "T-72B3", "2S19". */
const designation =
  /^(?:[A-Z][A-Za-z]{0,4}-\d{1,4}[A-Z]{0,3}\d{0,2}s?|[A-Z]{2,5}\d{1,4}[A-Z]{0,2}|\dS\d{1,2}|M\d{2,4}[A-Z]?\d?)$/;
const otherThings =
  /^(?:G|U|I|Q|H|COVID|Covid|COP|GPT|Cop|BA|UTC|GMT|SARS|Sars|CO|PM|R|K|L|MI|MH|BA|UA|LH|FY|Cat|Art|No|Lot|Gen|Omicron|Flight)-?\d|^(?:M|A|B|E)\d{1,3}$|^COP\d/;
const letters = /^[a-z-]+$/;

/** Whether the lower-case word is a noun of arms, in either number. */
function isArms(lower: string): boolean {
  if (!letters.test(lower)) return false;
  if (lower.endsWith('ies') && weaponNouns.has(`${lower.slice(0, -3)}y`)) return true;
  return weaponNouns.has(lower) || (lower.endsWith('s') && weaponNouns.has(lower.slice(0, -1)));
}

const farthest = 5;

/** Whether the name that ends at `end` leads to a noun of arms: "Patriot air defence systems". */
export function hasArmsBehind(scene: Scene, end: number): boolean {
  if (scene.words[end - 1]?.isPossessive === true) return false;
  for (let at = end; at < end + farthest; at += 1) {
    const word = scene.words[at];
    if (word?.isTight !== true || word.shape !== 'lower') return false;
    if (isArms(word.lower)) return true;
    if (!weaponModifiers.has(word.lower)) return false;
  }
  return false;
}

/** "an RAF Typhoon", "Russian Orion": whose it is stands before it. */
export function hasOwnerBefore(scene: Scene, first: number): boolean {
  const word = scene.words[first];
  if (word?.isTight !== true) return false;
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const hit = scene.hitAt(at);
    const kind = hit?.value.known?.kind;
    if (hit !== null && hit.end === first)
      return (
        kind === 'demonym' ||
        kind === 'organisation' ||
        (kind === 'country' && scene.words[first - 1]?.isPossessive === true)
      );
  }
  return false;
}

/** Whether words of arms or another weapon lead to the name: "tanks such as", "Leopards and". */
export function hasArmsBefore(scene: Scene, first: number): boolean {
  const sentence = scene.words[first]?.sentence;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const word = scene.words[at];
    if (word?.sentence !== sentence) return false;
    if (word !== undefined && isArms(word.lower)) return true;
    if (scene.hitAt(at)?.value.known?.kind === 'item') return true;
  }
  return false;
}

/** Whether the word is a type's designation by its form alone. */
export function isDesignation(text: string): boolean {
  return designation.test(text) && !otherThings.test(text);
}
