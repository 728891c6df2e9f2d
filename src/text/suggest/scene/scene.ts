import type { Span } from '../../../shared/domain/span.ts';
import type {
  FoundMoney,
  FoundName,
  FoundQuantity,
  NameKind,
  Understanding,
} from '../../../shared/domain/understanding.ts';
import type { TextDocument } from '../../document/document.ts';
import { firstStartingFrom, itemsWithin, lastStartingBy } from '../../document/find.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';
import type { Range } from '../../speech/phrases.ts';
import { Bodies } from '../actors/bodies.ts';
import { countryNamesOf } from '../actors/country-names.ts';
import { addInterviewees } from '../actors/interviewee-home.ts';
import { employersOf } from '../actors/employers.ts';
import { homeBeside } from '../actors/home-beside.ts';
import { Referents } from '../actors/referents.ts';
import { homeBehind, homeOfOpening } from './homes-told.ts';
import { voiceOf } from '../actors/voice.ts';
import { readUnits } from './read-units.ts';
import type { Unit } from './unit.ts';

/** A text with all that was read in it, as the finders of facts see it. */
export interface Scene {
  readonly text: string;
  readonly document: TextDocument;
  readonly understanding: Understanding;
  readonly units: readonly Unit[];
  /** Whom pronouns mean. */
  readonly referents: Referents;
  /** Whose "the government" is. */
  readonly bodies: Bodies;
  /** The name that the text has for a country, by its usual name. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** The country that a person acts for, by name, where any mention tells it. */
  readonly homes: ReadonlyMap<string, string>;
  /** The organisation that a person speaks for, by name. */
  readonly employers: ReadonlyMap<string, FoundName>;
  /** Who "we" are outside quotes, in a text of an author's own; or null. */
  readonly voice: FoundName | null;
  /** Where a name stands with its offices, in text order. */
  readonly offices: ReadonlyMap<string, readonly Span[]>;
  readonly kinds: ReadonlyMap<string, NameKind>;
}

const itsOfficer =
  /[.!?]['’”"]? Its (?:[\p{L}-]+ ){0,3}(?:minister|president|chancellor|premier|secretary|ambassador|envoy),? $/u;

/** "The most came from Germany. Its chancellor, Matthis Holt, …": the country named right before. */
function homeOfIts(
  text: string,
  names: readonly FoundName[],
  { start, office }: FoundName,
): string | null {
  const from = Math.min(start, office?.start ?? start);
  const head = text.slice(Math.max(0, start - 60), start);
  if (!itsOfficer.test(head)) return null;
  const before = names[lastStartingBy(names, from - 1)];
  return before?.kind === 'place' && start - before.end < 70 ? countryNamed(before.name) : null;
}

function homesOf(text: string, { names, quotes }: Understanding): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { name, country, kind } of names)
    if (country !== null && kind !== 'place' && !homes.has(name)) homes.set(name, country);
  const first = names.find(({ kind }) => kind === 'person');
  const opened =
    first === undefined || homes.has(first.name) || first.start > 500 ? null : homeOfOpening(text);
  if (first !== undefined && opened !== null) homes.set(first.name, opened);
  for (const found of names) {
    if (found.kind !== 'person' || homes.has(found.name)) continue;
    const home = homeBehind(text, found);
    if (home !== null) homes.set(found.name, home);
  }
  // "Norvalia's Defence Minister Maren Skaldby": a country that no list knows.
  for (const found of names) {
    const { name, country, kind, office } = found;
    if (kind !== 'person' || country !== null || office === null || homes.has(name)) continue;
    const start = Math.min(office.start, found.start);
    const owner = names[lastStartingBy(names, start - 2)];
    if (
      owner?.kind === 'place' &&
      /^['’]s $/.test(text.slice(owner.end, start)) &&
      countryOfCapital(owner.name) === null
    )
      homes.set(name, owner.name);
  }
  // Whom no office with a country was read for: by the words around the name.
  for (const found of names) {
    if (found.kind !== 'person' || homes.has(found.name)) continue;
    const country = homeBeside(text, found) ?? homeOfIts(text, names, found);
    if (country !== null) homes.set(found.name, country);
  }
  addInterviewees(homes, text, names, quotes);
  return homes;
}

function officesOf(names: readonly FoundName[]): ReadonlyMap<string, readonly Span[]> {
  const offices = new Map<string, Span[]>();
  for (const { name, office } of names) {
    if (office === null) continue;
    const before = offices.get(name);
    if (before === undefined) offices.set(name, [office]);
    else before.push(office);
  }
  return offices;
}

/**
 * The office that the name bears at the offset (UTF-16): the last one printed before, else the first
 * behind. One name in different roles keeps each where it is printed.
 */
export function officeAt(scene: Scene, name: string, at: number): Span | null {
  const offices = scene.offices.get(name) ?? [];
  return offices[lastStartingBy(offices, at)] ?? offices[0] ?? null;
}

export function sceneOf(document: TextDocument, understanding: Understanding): Scene {
  const { text } = document;
  const { names, quotes, sections } = understanding;
  const units = readUnits(document, understanding);
  return {
    text,
    document,
    understanding,
    units,
    referents: new Referents(text, names, quotes, units),
    bodies: new Bodies(text, units, sections, names),
    countryNames: countryNamesOf(names, text),
    homes: homesOf(text, understanding),
    employers: employersOf(text, names),
    voice: voiceOf(text, names, quotes, sections),
    offices: officesOf(names),
    kinds: new Map(names.map(({ name, kind }) => [name, kind])),
  };
}

/** The span of the words `[from, to)`; null for none. */
export function spanOf(unit: Unit, { from, to }: Range): Span | null {
  const [first, last] = [unit.words[from], unit.words[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}

/** The index of the word that holds the offset, or of the next one. */
export function wordAt(unit: Unit, offset: number): number {
  const next = firstStartingFrom(unit.words, offset);
  return (unit.words[next - 1]?.end ?? 0) > offset ? next - 1 : next;
}

export function namesIn(scene: Scene, span: Span): readonly FoundName[] {
  return itemsWithin(scene.understanding.names, span);
}

export function moneyIn(scene: Scene, span: Span): readonly FoundMoney[] {
  return itemsWithin(scene.understanding.money, span);
}

export function quantitiesIn(scene: Scene, span: Span): readonly FoundQuantity[] {
  return itemsWithin(scene.understanding.quantities, span);
}
