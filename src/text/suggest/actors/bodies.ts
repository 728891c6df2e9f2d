import type { FoundName, Section } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
} from '../../lexicon/countries-lookup.ts';
import type { UnitWord } from '../../speech/units.ts';
import type { Unit } from '../scene/unit.ts';
import { knownBodies } from './head-words.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly country: string;
}

/** How far before a body's noun its country may stand, in words. */
const reach = 4;

/** The country that one of the words before a body names: "German", "Nepal’s", "US". */
function countryBefore(text: string, words: readonly UnitWord[], at: number): string | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const word = words[back];
    if (word === undefined || word.kind === 'mark') return null;
    if (!word.isCapital) continue;
    const printed = text.slice(word.start, word.end).replace(/['’]s$/, '');
    const country = countryOfDemonym(printed) ?? countryNamed(printed);
    if (country !== null) return country;
  }
  return null;
}

/** The country of the place that a dateline names. */
function datelineCountry(sections: readonly Section[], names: readonly FoundName[]): string | null {
  const dateline = sections.find(({ kind }) => kind === 'dateline');
  if (dateline === undefined) return null;
  const place = names[lastStartingBy(names, dateline.start)] ?? names[0];
  if (place?.kind !== 'place' || place.start > dateline.end) return null;
  return countryNamed(place.name) ?? countryOfCapital(place.name);
}

/** Whose government, army or ministry the text speaks of, for where it says only "the government". */
export class Bodies {
  private readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The country that the dateline’s place is in; null where it tells none. */
  readonly home: string | null;

  constructor(
    text: string,
    units: readonly Unit[],
    sections: readonly Section[],
    names: readonly FoundName[],
  ) {
    const mentions = new Map<string, Mention[]>();
    for (const { words } of units)
      for (const [at, word] of words.entries()) {
        if (!knownBodies.has(word.text)) continue;
        const country = countryBefore(text, words, at);
        if (country === null) continue;
        const known = mentions.get(word.text) ?? [];
        known.push({ start: word.start, end: word.end, country });
        mentions.set(word.text, known);
      }
    this.mentions = mentions;
    this.home = datelineCountry(sections, names);
  }

  /** The country that a body without one is of, by the last mention of such a body with one. */
  countryOf(noun: string, at: number): string | null {
    if (!knownBodies.has(noun)) return null;
    const mentions = this.mentions.get(noun) ?? [];
    return mentions[lastStartingBy(mentions, at)]?.country ?? this.home;
  }
}
