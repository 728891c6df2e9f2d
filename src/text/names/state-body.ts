import { countryOfDemonym } from '../lexicon/countries-lookup.ts';
import { isJoined, type Scene } from './scene.ts';
import { portfolioSet } from './vocabulary.ts';

/** Bodies that every state has, so that the people before them is no part of their name. */
const bodies =
  /^(?:Army|Navy|Air Force|Armed Forces|Air Defence Forces|Ground Forces|National Guard|Coast Guard|Border Guard|Parliament|Senate|National Assembly|Supreme Court|Constitutional Court|Cabinet|Embassy|General Staff|National Police|Federal Police|Health Ministry|Foreign Office|Presidency|Central Bank|Interior Ministry|Government)$/;

/**
 * Whether the run at `first` is a people with a body of its state: "the Cypriot National Guard",
 * "Polish Foreign Ministry". The body alone is the name then (a demonym is none); bodies that are
 * known with their people ("British Army") keep it.
 */
export function isOfState(scene: Scene, first: number, runEnd: number): boolean {
  const hit = scene.hitAt(first);
  const { words } = scene;
  if (hit?.value.known?.kind !== 'demonym' || hit.value.entity !== null) return false;
  if (countryOfDemonym(words[first]?.text ?? '') === null || hit.end !== first + 1) return false;
  if (!isJoined(words, first + 1) || runEnd > first + 5 || runEnd < first + 2) return false;
  const rest = words.slice(first + 1, runEnd);
  const last = rest.at(-1)?.text ?? '';
  const isMinistry =
    /^(?:Ministry|Department)$/.test(last) &&
    rest.length > 1 &&
    rest.slice(0, -1).every(({ text }) => portfolioSet.has(text));
  return isMinistry || bodies.test(rest.map(({ text }) => text).join(' '));
}
