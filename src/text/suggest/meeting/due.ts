import { itemAt, itemsWithin } from '../../document/find.ts';
import { countryOfCapital } from '../../lexicon/countries-lookup.ts';
import { firstOf } from '../grammar/look.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { partiesOfNoun } from './parties.ts';
import { meetingNouns } from './words.ts';
import { actorsIn } from '../actors/actors-in.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holderOf } from './office-holders.ts';
import type { Meeting } from './told.ts';

const offices =
  /\b(?:president|premier|chancellor|minister|king|queen|pope|secretary|envoy|negotiators?|delegation|ministers|leaders)$/;

/** "The next round of talks is due in Doha on 2 April": a meeting with a day or a place to come. */
function meetingPlanned(scene: Scene, unit: Unit, at: number): Meeting | null {
  const { words } = unit;
  const cue = words[at];
  const subject = subjectOf(words, at - 1, 'finite', null);
  const noun = subject === null ? null : firstOf(words, subject.from, subject.to, meetingNouns);
  if (noun === null || cue === undefined) return null;
  if (itemsWithin(scene.understanding.dates, unit).length === 0) return null;
  return {
    cue,
    participants: partiesOfNoun(scene, unit, noun),
    hosts: [],
    ranges: subject === null ? [] : [subject],
    scope: { from: at, to: words.length },
  };
}

/** "Poland’s president is due in Washington on Friday": a visit that is to be. */
export function meetingDue(scene: Scene, unit: Unit): Meeting | null {
  const { words } = unit;
  for (let at = 2; at < words.length - 2; at += 1) {
    const isDue = /^(?:due|expected|slated)$/.test(words[at]?.text ?? '');
    if (!isDue || !/^(?:is|are|was|were)$/.test(words[at - 1]?.text ?? '')) continue;
    if (!/^(?:in|at|to|on)$/.test(words[at + 1]?.text ?? '')) continue;
    const planned = meetingPlanned(scene, unit, at);
    if (planned !== null) return planned;
    const place = itemAt(scene.understanding.names, words[at + 2]?.start ?? 0);
    const cue = words[at];
    if (cue === undefined || place?.kind !== 'place') continue;
    if (itemsWithin(scene.understanding.dates, unit).length === 0) continue;
    const actors = actorsIn(scene, unit, subjectOf(words, at - 1, 'finite', null)).map((one) =>
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
