import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { itemAt } from '../../document/find.ts';
import { scopeEnd } from '../grammar/scope.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Move } from './moves.ts';
import { isForceOwner } from './senders.ts';
import { equipment, forces } from './words.ts';

const being = /^(?:is|are|was|were|been)$/;
const placing = /^(?:in|at|on|near|across)$/;
const skipped =
  /^(?:already|now|still|currently|have|has|had|would|will|be|is|are|was|were|been|stay|stays|remain|remains|stayed|remained|there|of|the|army|navy|guard|moored|anchored|docked|berthed|stationed|deployed|based|positioned|posted|home|also)$/;
const before = 6;

/** Whether a count or an adjective of a country stands before the word for the forces. */
function isOwned(scene: Scene, unit: Unit, force: number): { counted: boolean; owned: boolean } {
  let counted = false;
  let owned = false;
  for (let at = force - 1; at >= Math.max(0, force - before); at -= 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind === 'mark' || /^(?:whose|who)$/.test(word.text)) break;
    if (word.kind === 'number' || /^(?:dozens|hundreds|thousands)$/.test(word.text)) counted = true;
    if (/^(?:our|their|its)$/.test(word.text)) owned = true;
    const body = itemAt(scene.understanding.names, word.start);
    if (body !== null && isForceOwner(body)) owned = true;
    if (word.isCapital && countryOfDemonym(scene.text.slice(word.start, word.end)) !== null)
      owned = true;
  }
  return { counted, owned };
}

/** Where the words that tell the place begin; null where none do. */
function placeBehind({ words }: Unit, force: number): number | null {
  let isTold = false;
  let from = force + 1;
  // "The frigate Fridtjof Nansen has been moored in": the ship’s name.
  while (from < force + 4 && words[from]?.isCapital === true) from += 1;
  for (let at = from; at < Math.min(words.length - 1, from + 6); at += 1) {
    const { text = '' } = words[at] ?? {};
    const [next, third] = [words[at + 1], words[at + 2]];
    if (being.test(text) || /^(?:already|now|still|currently|stay|remain)$/.test(text))
      isTold = true;
    if (isTold && placing.test(text)) {
      const isPlace =
        next?.isCapital === true ||
        (next?.text === 'the' &&
          (third?.isCapital === true ||
            /^(?:country|region|area|capital|south|north|east|west|province|city|border|coast|gulf|sea)$/.test(
              third?.text ?? '',
            )));
      return isPlace ? at : null;
    }
    // "have been at work on the island".
    if (isTold && text === 'at' && next?.text === 'work') return at + 2;
    // "was on its way to the Red Sea".
    if (isTold && text === 'on' && words[at + 2]?.text === 'way') return at + 3;
    if (!skipped.test(text)) return null;
  }
  return null;
}

/** "on its way to": forces that are told to go without a verb of moving. */
function wayBehind({ words }: Unit, force: number): number | null {
  for (let at = force + 1; at < Math.min(words.length - 3, force + 6); at += 1) {
    const isWay = words[at]?.text === 'on' && words[at + 2]?.text === 'way';
    if (isWay && /^(?:its|their|the)$/.test(words[at + 1]?.text ?? '')) return at + 3;
  }
  return null;
}

/**
 * "Some 40 British instructors have been in Kyiv since February", "a frigate is on its way to the Red
 * Sea": forces that are told to be somewhere.
 */
export function staysIn(scene: Scene, unit: Unit): readonly Move[] {
  const { words } = unit;
  return words.flatMap((word, force): readonly Move[] => {
    const isItem = word.isCapital && itemAt(scene.understanding.names, word.start)?.kind === 'item';
    if ((!forces.has(word.text) && !isItem) || word.text === 'police') return [];
    const { counted, owned } = isOwned(scene, unit, force);
    const way = wayBehind(unit, force);
    const isArmy =
      counted &&
      /^(?:engineers|troops|soldiers|peacekeepers|paratroopers)$/.test(word.text) &&
      /^(?:army|military)$/.test(words[force - 1]?.text ?? '');
    const isTold = equipment.has(word.text) ? owned : (counted && (owned || isItem)) || isArmy;
    const place = way ?? (isTold ? placeBehind(unit, force) : null);
    if (place === null) return [];
    let from = force;
    while (from > 0 && force - from < before && words[from - 1]?.kind !== 'mark') from -= 1;
    const cue = words[place - 1] ?? word;
    return [
      {
        cue: { start: cue.start, end: cue.end },
        lemma: 'stay',
        governor: '',
        senders: { from, to: force + 1 },
        scope: { from, to: Math.max(place + 3, scopeEnd(words, place)) },
        force,
      },
    ];
  });
}
