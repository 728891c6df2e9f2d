import type { Span } from '../../../shared/domain/span.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';
import { namesIn, wordAt, type Scene } from '../scene/scene.ts';
import { attackNouns, munitions } from './words.ts';
import type { Unit } from '../scene/unit.ts';

const prepositions = new Set(
  'in at on near across over outside around into inside against of along off throughout within above to'.split(
    ' ',
  ),
);

const settlements =
  /^(?:village|town|city|region|district|province|camp|outskirts|area|port|suburb|site|neighbourhood|neighborhood|commune|locality|municipality|settlement|capital|county|state|island|centre|center|edge|north|south|east|west|part|parts)$/;

/** The word before a name, without articles, adjectives and "the city of". */
function leadOf(unit: Unit, name: FoundName): string {
  for (
    let at = wordAt(unit, name.start) - 1, steps = 0;
    at >= 0 && steps < 6;
    at -= 1, steps += 1
  ) {
    const word = unit.words[at];
    if (word === undefined || (word.kind === 'mark' && word.text !== ',')) return '';
    if (word.text === 'of') {
      const noun = unit.words[at - 1]?.text ?? '';
      // "the shelling of Sumy", "in the village of Orlivka".
      if (attackNouns.has(noun)) return 'in';
      // "an airfield north of Sanaa".
      if (
        /^(?:north|south|east|west|north-?\w+|south-?\w+|outside|inland|kilomet\w+|miles|km)$/.test(
          noun,
        )
      )
        return 'near';
      if (settlements.test(noun)) continue;
    }
    if (prepositions.has(word.text)) return word.text;
    if (/^(?:from|by|with|for|and|when|as|that|said)$/.test(word.text)) return word.text;
  }
  return '';
}

/** "a US drone strike": a name that only tells whose it is. */
function isAttribute(unit: Unit, name: FoundName): boolean {
  const next = unit.words[wordAt(unit, name.end - 1) + 1]?.text ?? '';
  return (
    attackNouns.has(next) ||
    munitions.has(next) ||
    /^(?:forces|troops|officials|army|military|soldiers|air)$/.test(next)
  );
}

const striking = /^(?:bomb|shell|bombard|attack|strike|hit|raid|storm|pound|target)$/;

/** The places that a unit names as where something is, towns before countries. */
export function placesOf(
  scene: Scene,
  unit: Unit,
  except: readonly Span[] = [],
  leads: ReadonlySet<string> | null = null,
): readonly FoundName[] {
  const places = namesIn(scene, unit).filter(
    (name) =>
      name.kind === 'place' &&
      !isAttribute(unit, name) &&
      !except.some(({ start, end }) => name.start >= start && name.end <= end),
  );
  const struck = new Set(
    unit.uses.flatMap(({ lemma, isPassive, objects }) =>
      !isPassive && striking.test(lemma) ? [unit.words[objects.from]?.start ?? -1] : [],
    ),
  );
  const located = places.filter((name) => {
    const lead = leadOf(unit, name);
    // "warplanes bombed Sanaa".
    if (struck.has(name.start)) return true;
    // "Red Sea: Armed men fired at a tanker".
    if (name.start === unit.start && unit.words[wordAt(unit, name.end)]?.text === ':') return true;
    return prepositions.has(lead) && lead !== 'of' && lead !== 'to';
  });
  if (leads !== null) return places.filter((name) => leads.has(leadOf(unit, name)));
  const chosen = located.length > 0 ? located : places;
  return [...chosen.filter((name) => !isCountryName(name)), ...chosen.filter(isCountryName)];
}

/** How far back, in code units, the place of an attack may be named. */
const reach = 900;

/** "Eleven people died": the place last named before, towns before countries, in the same section. */
export function placeBefore(scene: Scene, unit: Unit): FoundName | null {
  const { names } = scene.understanding;
  const isPost = unit.section?.kind === 'post';
  const floor = Math.max(unit.start - reach, isPost ? 0 : (unit.section?.start ?? 0));
  let country: FoundName | null = null;
  for (let at = lastStartingBy(names, unit.start - 1); at >= 0; at -= 1) {
    const name = names[at];
    if (name === undefined || name.start < floor) break;
    if (name.kind !== 'place') continue;
    if (!isCountryName(name) && countryOfCapital(name.name) === null) return name;
    country ??= name;
  }
  return country;
}

export function isCountryName({ name }: FoundName): boolean {
  return countryNamed(name) !== null;
}
