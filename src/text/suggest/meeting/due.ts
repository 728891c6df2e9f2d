import { itemAt, itemsWithin } from '../../document/find.ts';
import { countryOfCapital } from '../../lexicon/countries-lookup.ts';
import { phraseBefore } from '../../speech/phrases.ts';
import { actorsIn } from '../actors/actors-in.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holderOf } from './office-holders.ts';
import type { Meeting } from './told-meetings.ts';

const offices =
  /\b(?:president|premier|chancellor|minister|king|queen|pope|secretary|envoy|negotiators?|delegation|ministers|leaders)$/;

/** "Poland’s president is due in Washington on Friday": a visit that is to be. */
export function meetingDue(scene: Scene, unit: Unit): Meeting | null {
  const { words } = unit;
  for (let at = 2; at < words.length - 2; at += 1) {
    const isDue = /^(?:due|expected)$/.test(words[at]?.text ?? '');
    if (!isDue || !/^(?:is|are)$/.test(words[at - 1]?.text ?? '')) continue;
    if (!/^(?:in|at)$/.test(words[at + 1]?.text ?? '')) continue;
    const place = itemAt(scene.understanding.names, words[at + 2]?.start ?? 0);
    const cue = words[at];
    if (cue === undefined || place?.kind !== 'place') continue;
    if (itemsWithin(scene.understanding.dates, unit).length === 0) continue;
    const actors = actorsIn(scene, unit, phraseBefore(words, at - 1)).map((one) =>
      holderOf(scene, one),
    );
    const guests = actors.filter(
      ({ kind, noun, name }) =>
        (kind === 'person' && scene.offices.has(name)) || offices.test(noun ?? ''),
    );
    const home = countryOfCapital(place.name);
    const isAway = guests.every(({ country }) => country === null || country !== home);
    if (guests.length > 0 && isAway)
      return {
        cue,
        participants: guests,
        hosts: [],
        ranges: [],
        scope: { from: at, to: words.length },
      };
  }
  return null;
}
