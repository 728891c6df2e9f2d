import type { FoundName, Section } from '../../../shared/domain/understanding.ts';
import { itemAt, itemsWithin, lastStartingBy } from '../../document/find.ts';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
} from '../../lexicon/countries-lookup.ts';
import type { UnitWord } from '../../speech/units.ts';
import type { Unit } from '../scene/unit.ts';
import { knownBodies, offices } from './head-words.ts';

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

/** "ministry in Vilnius", "Government of Japan", "Ministry of Foreign Affairs of Estonia". */
function countryBehind(text: string, words: readonly UnitWord[], at: number): string | null {
  for (let next = at + 1; next < Math.min(words.length, at + 6); next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'mark') return null;
    if (word.text !== 'of' && word.text !== 'in') continue;
    const first = words[next + 1]?.text === 'the' ? next + 2 : next + 1;
    const [start, one, two] = [words[first]?.start, words[first]?.end, words[first + 1]?.end];
    if (start === undefined || one === undefined) return null;
    const name = text.slice(start, one).replace(/['’]s$/, '');
    const country =
      (two === undefined ? null : countryNamed(text.slice(start, two))) ??
      countryNamed(name) ??
      (word.text === 'in' ? countryOfCapital(name) : null);
    if (country !== null) return country;
  }
  return null;
}

/** "In Seoul, the defence ministry said": the capital that a sentence is set in. */
function countryOfSetting(text: string, words: readonly UnitWord[], at: number): string | null {
  const [place, comma] = [words[1], words[2]];
  if (words[0]?.text !== 'in' || place === undefined || comma?.text !== ',' || at > 8) return null;
  return countryOfCapital(text.slice(place.start, place.end));
}

interface Home {
  readonly start: number;
  readonly end: number;
  readonly country: string;
}

function countryOfPlace({ name }: FoundName): string | null {
  return countryNamed(name) ?? countryOfCapital(name);
}

/** The country of the place that a section’s first words name. */
function homeOf(section: Section, end: number, names: readonly FoundName[]): readonly Home[] {
  const place = itemsWithin(names, { start: section.start, end })[0];
  if (place?.kind !== 'place' || place.start - section.start > 4) return [];
  const country = countryOfPlace(place);
  return country === null ? [] : [{ start: section.start, end: section.end, country }];
}

/** "Lithuania. The government approved …", and what stands under a heading that is a country's name. */
function headedHomes(text: string, units: readonly Unit[]): readonly Home[] {
  return units.flatMap((unit, at): readonly Home[] => {
    if (unit.words.length > 4) return [];
    const country = countryNamed(text.slice(unit.start, unit.end).replace(/[.:]$/, '').trim());
    const next = units[at + 1];
    if (country === null || next === undefined || next.words.length < 5) return [];
    if (unit.setting !== 'heading') {
      if (next.line !== unit.line) return [];
    } else if (next.line > unit.line + 1) return [];
    let end = next.end;
    for (let last = at + 2; last < at + 12; last += 1) {
      const more = units[last];
      if (more === undefined || (more.line > next.line && more.setting === 'heading')) break;
      if (unit.setting !== 'heading' && more.line > next.line) break;
      end = more.end;
    }
    return [{ start: unit.start, end, country }];
  });
}

const giving =
  /^(?: (?:to|will))? (?:provides?|gives?|supports?|allocates?|grants?|contributes?|donates?|increases?|sends?|pledges?|doubles?|commits?|announces?)\b/;

const ownGift =
  /^['’]s? (?:[\p{L}-]+ ){0,4}(?:package|aid|support|assistance|help|donation|contribution|pledge|grant|gift|response)\b/u;

/** The country that a title of a release begins with, where it says what that gives. */
function countryOfTitle(
  text: string,
  sections: readonly Section[],
  names: readonly FoundName[],
): string | null {
  for (const section of sections) {
    if (section.start > 400) break;
    if (section.kind !== 'heading') continue;
    const place = itemsWithin(names, section)[0];
    if (place?.kind !== 'place' || place.start - section.start > 4) continue;
    const rest = text.slice(place.end, section.end);
    if (giving.test(rest) || ownGift.test(rest)) return countryOfPlace(place);
  }
  return null;
}

/** "Madrid, 4 Feb (EFE).- The Council": the capital that a text begins with, before a date or agency. */
function openingHomes(text: string, units: readonly Unit[]): readonly Home[] {
  for (const { start, end, words } of units.slice(0, 4)) {
    const [first, second, third] = words;
    const length = second?.isCapital === true && third?.kind === 'mark' ? 2 : 1;
    const last = length === 2 ? second : first;
    if (first === undefined || last === undefined) continue;
    if (!/^(?:, (?:\d|\p{Lu})| ?[(–—-]| \()/u.test(text.slice(last.end, last.end + 3))) continue;
    if (!/\d|\(/.test(text.slice(last.end, last.end + 14))) continue;
    const country = countryOfCapital(text.slice(first.start, last.end));
    if (country !== null) return [{ start, end, country }];
  }
  return [];
}

/** The country that is named three times or more, and twice as often as any other. */
function mostNamed(names: readonly FoundName[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) {
    const country = name.kind === 'place' ? countryNamed(name.name) : null;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return first[0];
}

/** Whose government, army or ministry the text speaks of, for where it says only "the government". */
export class Bodies {
  private readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Bodies and officials that stand with their country, in order. */
  private readonly officials: Mention[] = [];
  /** The countries of datelines, in order. */
  private readonly datelines: readonly Home[] = [];
  /** The country that the title says it gives: "Finland to provide €12 million". */
  private readonly title: string | null;
  /** The country that the text names most by far, or null. */
  readonly main: string | null;
  /** The countries that items are labelled with: "Estonia, 30 May." */
  private readonly labels: readonly Home[];

  constructor(
    text: string,
    units: readonly Unit[],
    sections: readonly Section[],
    names: readonly FoundName[],
  ) {
    const mentions = new Map<string, Mention[]>();
    for (const { words } of units)
      for (const [at, word] of words.entries()) {
        if (!knownBodies.has(word.text) && !offices.has(word.text)) continue;
        const country =
          countryBefore(text, words, at) ??
          countryBehind(text, words, at) ??
          countryOfSetting(text, words, at);
        if (country === null) continue;
        this.officials.push({ start: word.start, end: word.end, country });
        if (!knownBodies.has(word.text)) continue;
        const known = mentions.get(word.text) ?? [];
        known.push({ start: word.start, end: word.end, country });
        mentions.set(word.text, known);
      }
    this.mentions = mentions;
    this.datelines = sections.flatMap((section) =>
      section.kind === 'dateline' ? homeOf(section, section.end, names) : [],
    );
    if (this.datelines.length === 0) this.datelines = openingHomes(text, units);
    this.title = countryOfTitle(text, sections, names);
    this.main = mostNamed(names);
    const items = sections.flatMap((section) =>
      section.kind === 'item' ? homeOf(section, section.bodyStart, names) : [],
    );
    this.labels = [...items, ...headedHomes(text, units)]
      .toSorted((a, b) => a.start - b.start)
      .filter((home, at, all) => at === 0 || home.start >= (all[at - 1]?.end ?? 0));
  }

  /** The country that the item at the offset is labelled with; null where it has none. */
  labelAt(at: number): string | null {
    return itemAt(this.labels, at)?.country ?? null;
  }

  /** The country that the text at the offset is written of or in, by label or dateline. */
  homeAt(at: number): string | null {
    const dateline = this.datelines[lastStartingBy(this.datelines, at)]?.country ?? null;
    return this.labelAt(at) ?? dateline ?? this.title;
  }

  /** The country that a body without one is of, by the last mention of such a body with one. */
  countryOf(noun: string, at: number): string | null {
    if (!knownBodies.has(noun)) return null;
    const mentions = this.mentions.get(noun) ?? [];
    return (
      this.labelAt(at) ??
      mentions[lastStartingBy(mentions, at)]?.country ??
      this.homeAt(at) ??
      this.officialAt(at)
    );
  }

  /** The country of the last official or body before the offset that the text gives one. */
  officialAt(at: number): string | null {
    return this.officials[lastStartingBy(this.officials, at)]?.country ?? null;
  }
}
