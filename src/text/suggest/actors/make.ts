import type { Span } from '../../../shared/domain/span.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed } from '../../lexicon/countries-lookup.ts';
import { itemAt } from '../../document/find.ts';
import type { Scene } from '../scene/scene.ts';
import type { Actor } from './actor.ts';
import { countryOfName } from './country-names.ts';

/** "the UK’s Foreign Office": the country that owns a body. */
function ownerCountry(scene: Scene, name: FoundName): string | null {
  if (name.kind !== 'organisation') return null;
  // "the Ministry for Foreign Affairs of Finland".
  const own =
    /^(?:Ministry|Government|Embassy|Department|Parliament|Republic)\b.* of (?:the )?(\p{Lu}.*)$/u.exec(
      name.name,
    );
  const named = own === null ? null : countryNamed(own[1] ?? '');
  if (named !== null) return named;
  const owner = itemAt(scene.understanding.names, name.start - 4);
  if (owner === null || owner.kind !== 'place') return null;
  const between = scene.text.slice(owner.end, name.start);
  return /^(?:['’]s)? $/.test(between)
    ? countryOfName(owner, scene.text.slice(owner.start, owner.end))
    : null;
}

/** The actor that a mention is. */
export function actorOfName(scene: Scene, name: FoundName, at: Span = name): Actor {
  const printed = scene.text.slice(at.start, at.end);
  const country =
    name.country ??
    ownerCountry(scene, name) ??
    countryOfName(name, printed) ??
    (name.kind === 'place' ? null : (scene.homes.get(name.name) ?? null));
  // "Taiwan" is no short form of "Taiwan Strait".
  const isCountry =
    name.kind === 'place' && countryNamed(name.name) === null && countryNamed(printed) !== null;
  return {
    name: isCountry ? printed : name.name,
    printed,
    span: { start: at.start, end: at.end },
    kind: name.kind,
    country,
    isNear: name.isNear && at === name,
    noun: null,
    members: [],
  };
}

/** A country that a word such as "German" names, as the text calls it. */
export function countryActor(scene: Scene, country: string, word: Span): Actor {
  return {
    name: scene.countryNames.get(country) ?? country,
    printed: scene.text.slice(word.start, word.end),
    span: { start: word.start, end: word.end },
    kind: 'place',
    country,
    isNear: false,
    noun: null,
    members: [],
  };
}
