import type { Span } from '../../shared/domain/span.ts';
import { countryNamed } from '../lexicon/countries-lookup.ts';
import { readOrganisation } from './organisation-name.ts';
import { isCapital, type Scene } from './scene.ts';
import {
  officeModifierSet,
  officeNounSet,
  officePluralSet,
  portfolioSet,
  stateOffices,
} from './vocabulary.ts';

/** A title or office as it stands before a name or alone: "UK Defense Secretary". */
export interface Office {
  readonly first: number;
  /** Behind its last word. */
  readonly end: number;
  readonly country: string | null;
  /** Whether it is one of a state, so that its country is no place. */
  readonly isOfState: boolean;
  /** "Presidents Trump and Putin". */
  readonly isPlural: boolean;
}

const longestOffice = 10;
const kinship = new Set('bin ibn bint Al'.split(' '));
const links = new Set(['of', 'for', 'to']);

function countryAt(
  scene: Scene,
  at: number,
): { readonly name: string | null; readonly end: number } | null {
  const hit = scene.hitAt(at);
  const word = scene.words[at];
  if (hit === null || word === undefined) return null;
  const known = hit.value.known;
  if (known?.kind === 'country') return { name: countryNamed(known.name), end: hit.end };
  if (known?.kind === 'demonym') return { name: countryNamed(known.name), end: hit.end };
  if (hit.value.entity !== null) {
    const country = countryNamed(hit.value.entity.name);
    if (country !== null) return { name: country, end: hit.end };
  }
  return null;
}

interface Field {
  readonly end: number;
  readonly country: string | null;
}

/** Where "of State", "for Foreign Affairs" or "of Ukraine" behind an office ends; `at` if none. */
function readField(scene: Scene, at: number, isOfState: boolean): Field {
  const { words } = scene;
  const none = { end: at, country: null };
  if (!links.has(words[at]?.text ?? '') || words[at]?.isTight !== true) return none;
  let next = at + 1;
  if (words[next]?.text === 'the') next += 1;
  const country = countryAt(scene, next);
  if (country !== null && scene.hitAt(next)?.value.known?.kind !== 'demonym')
    return isOfState && words[next]?.isTight === true
      ? { end: country.end, country: country.name }
      : none;
  if (isCapital(words[next]) && readOrganisation(scene, next, scene.runEnd(next)) !== null)
    return none;
  let end = at;
  for (let word = words[next]; word?.isTight === true && next < at + 8; word = words[next]) {
    const isLink =
      word.text === 'and' || word.text === 'of' || word.text === 'the' || word.text === 'for';
    const isField =
      portfolioSet.has(word.text) || /^(?:Staff|staff|General|state)$/.test(word.text);
    if (!isLink && !isField) break;
    next += 1;
    if (isField) end = next;
    if (word.isPossessive) break;
  }
  return { end, country: null };
}

/** "General Staff", "Premier League": known names of several words are no offices. */
function isOtherName(scene: Scene, at: number): boolean {
  const hit = scene.hitAt(at);
  if (hit === null || hit.end < at + 2) return false;
  const kind = hit.value.known?.kind;
  return kind !== 'country' && kind !== 'demonym' && kind !== 'person';
}

/**
 * Reads a title or office that begins at the word, with the country and the field that it names:
 * "former Estonian Prime Minister", "US Secretary of State", "president of Ukraine". Null if none
 * begins there.
 */
export function readOffice(scene: Scene, first: number): Office | null {
  const { words } = scene;
  let at = first;
  let country: string | null = null;
  let end = -1;
  let isOfState = false;
  let isPlural = false;
  while (at < first + longestOffice) {
    const word = words[at];
    if (word === undefined || (at > first && !word.isTight)) break;
    if (isOtherName(scene, at)) break;
    const isNoun = officeNounSet.has(word.lower) && word.shape !== 'number';
    const isMany = !isNoun && officePluralSet.has(word.lower);
    // "Prince Sultan bin Saud"
    if (isNoun && isCapital(word) && kinship.has(words[at + 1]?.text ?? '')) break;
    if (isNoun || isMany) {
      end = at + 1;
      isPlural = isMany;
      isOfState ||= stateOffices.has(isMany ? word.lower.slice(0, -1) : word.lower);
      at += 1;
      if (word.isPossessive) break;
      // "Prime Minister of Japan", "Chief of Staff General X": the field, then perhaps a rank.
      const field = readField(scene, at, isOfState && !isMany);
      if (field.end > at) {
        end = field.end;
        at = end;
        country ??= field.country;
        // "Minister of Defence of Cyprus"
        const owner: Field = country === null ? readField(scene, at, isOfState && !isMany) : field;
        if (country === null && owner.country !== null) {
          end = owner.end;
          at = end;
          country = owner.country;
        }
        if (words[at - 1]?.isPossessive === true) break;
      }
    } else if (officeModifierSet.has(word.lower) && !word.isPossessive) at += 1;
    else {
      const place = end === -1 ? countryAt(scene, at) : null;
      if (place === null || country !== null) break;
      country = place.name;
      at = place.end;
    }
  }
  if (end === -1) return null;
  return { first, end, country, isOfState, isPlural };
}

/** The office's words in the text. */
export function officeSpan(scene: Scene, office: Office): Span {
  const start = scene.words[office.first]?.start ?? 0;
  return { start, end: scene.words[office.end - 1]?.end ?? start + 1 };
}

/** Whether an office that begins with a country or its people is followed by nothing that is its own. */
export function holdsCountry(scene: Scene, office: Office): boolean {
  return (
    office.country !== null &&
    (office.isOfState || isCapital(scene.words[office.end])) &&
    !(office.isPlural && !isCapital(scene.words[office.end]))
  );
}
