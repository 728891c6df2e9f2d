import type { Span } from '../../shared/domain/span.ts';
import { courtesyTitles } from '../lexicon/offices.ts';
import { officeSpan, readOffice, type Office } from './office.ts';
import { isCapital, isJoined, type Scene } from './scene.ts';

/** What goes before the word that is read: a title, an office, or whose the next name is. */
export interface Lead {
  /** Where a name must begin for this to be its title. */
  readonly at: number;
  readonly office: Span | null;
  readonly country: string | null;
  /** Whether it is capitalised, so that what follows is a person: "Minister", "Mr". */
  readonly isPerson: boolean;
  /** "Mr", "Gen.": whatever follows is a person. */
  readonly isCourtesy: boolean;
}

/** Nothing goes before. */
export const noLead: Lead = {
  at: -1,
  office: null,
  country: null,
  isPerson: false,
  isCourtesy: false,
};

/** What an office says of the name behind it. */
export function leadOf(scene: Scene, office: Office): Lead {
  const last = scene.words[office.end - 1];
  const isCourtesy = last !== undefined && courtesyTitles.has(last.lower) && isCapital(last);
  return {
    at: last?.isPossessive === true ? -1 : office.end,
    office: officeSpan(scene, office),
    country: office.country,
    isPerson: isCourtesy || isCapital(last),
    isCourtesy,
  };
}

/** The office that stands behind a name: ", the Polish foreign minister,". */
export function apposition(scene: Scene, end: number): Lead {
  const comma = scene.words[end];
  if (comma?.gap !== ',' || comma.sentence !== scene.words[end - 1]?.sentence) return noLead;
  const at = /^(?:the|a|an|now)$/.test(comma.lower) ? end + 1 : end;
  const office = readOffice(scene, at);
  if (office === null) return noLead;
  // What is behind an office with a name is that one's: "Macron, Chancellor Friedrich Merz and".
  if (isCapital(scene.words[office.end]) && isJoined(scene.words, office.end)) return noLead;
  return { ...leadOf(scene, office), at: -1 };
}
