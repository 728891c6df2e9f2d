import type { Span } from '../../../shared/domain/span.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import { itemAt } from '../../document/find.ts';
import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
} from '../../modality/grammar/word-classes.ts';
import type { Range } from '../../speech/phrases.ts';
import { namesIn, spanOf, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { countryOfActingCapital, countryOfName } from './country-names.ts';
import { delegates, noActors } from './head-words.ts';
import { pronouns } from './referents.ts';

/** "the UK’s Foreign Office": the country that owns a body. */
function ownerCountry(scene: Scene, name: FoundName): string | null {
  if (name.kind !== 'organisation') return null;
  const owner = itemAt(scene.understanding.names, name.start - 4);
  if (owner === null || owner.kind !== 'place') return null;
  const between = scene.text.slice(owner.end, name.start);
  return /^(?:['’]s)? $/.test(between) ? countryOfName(owner, owner.name) : null;
}

/** The actor that a mention is. */
export function actorOfName(scene: Scene, name: FoundName, at: Span = name): Actor {
  const printed = scene.text.slice(at.start, at.end);
  const country =
    name.country ??
    ownerCountry(scene, name) ??
    countryOfName(name, printed) ??
    (name.kind === 'place' ? countryOfActingCapital(name.name, scene.countryNames) : null) ??
    (name.kind === 'place' ? null : (scene.homes.get(name.name) ?? null));
  return {
    name: name.name,
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

type Role = 'head' | 'owner' | 'beside';

function isOwner(scene: Scene, name: FoundName): boolean {
  const behind = scene.text.slice(name.end, name.end + 2);
  return /^['’]s/.test(behind) || (/^['’]/.test(behind) && scene.text.charAt(name.end - 1) === 's');
}

/** Whether the name is the phrase's head, an owner in it, or behind a preposition. */
function roleOf(scene: Scene, unit: Unit, range: Range, name: FoundName, depth = 0): Role {
  if (isOwner(scene, name)) return 'owner';
  const first = wordAt(unit, Math.min(name.start, name.office?.start ?? name.start));
  for (let at = first - 1; at >= Math.max(range.from, first - 4); at -= 1) {
    const word = unit.words[at];
    if (word === undefined) break;
    if (coordinators.has(word.text) || word.text === ',') {
      // "envoys of Russia and Ukraine": joined names stand in the same place.
      const last = unit.words[at - 1]?.text === ',' ? at - 2 : at - 1;
      const joined = itemAt(scene.understanding.names, (unit.words[last]?.end ?? 1) - 1);
      const isInside = joined !== null && joined.start >= (unit.words[range.from]?.start ?? 0);
      return isInside && depth < 6 && joined.end >= (unit.words[last]?.end ?? 0)
        ? roleOf(scene, unit, range, joined, depth + 1)
        : 'head';
    }
    if (word.kind !== 'word') break;
    if (prepositions.has(word.text)) {
      return unit.words[at + 1]?.kind === 'number' && at + 1 < first ? 'head' : 'beside';
    }
  }
  return 'head';
}

function isLoose(text: string): boolean {
  return coordinators.has(text) || isAdverb(text) || text === 'however';
}

/** Without the words at its ends that are of no phrase: "But on Friday", "also". */
function trimmed(unit: Unit, range: Range): Range {
  let { from, to } = range;
  while (from < to && (unit.words[from]?.kind === 'mark' || isLoose(unit.words[from]?.text ?? '')))
    from += 1;
  while (
    to > from &&
    (unit.words[to - 1]?.kind === 'mark' || isLoose(unit.words[to - 1]?.text ?? ''))
  )
    to -= 1;
  return { from, to };
}

/** Where the head of the noun phrase ends: before its first preposition or mark. */
function headEnd(unit: Unit, { from, to }: Range): number {
  for (let at = from + 1; at < to; at += 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind === 'mark') return at;
    const isNumberNext = unit.words[at + 1]?.kind === 'number' && word.text === 'about';
    if (prepositions.has(word.text) && !isNumberNext) return at;
  }
  return to;
}

function ownersOf(
  scene: Scene,
  unit: Unit,
  range: Range,
  names: readonly FoundName[],
): readonly Actor[] {
  const owners = names.filter((name) => roleOf(scene, unit, range, name) === 'owner');
  if (owners.length > 0) return owners.map((name) => actorOfName(scene, name));
  const first = unit.words[range.from];
  if (first === undefined || !/^(?:his|her|its|their|our|my)$/.test(first.text)) return [];
  return pronounActor(scene, unit, range.from);
}

/** Whom the pronoun at the word stands for. */
export function pronounActor(scene: Scene, unit: Unit, at: number): readonly Actor[] {
  const word = unit.words[at];
  if (word === undefined) return [];
  if (/^(?:we|i|us|me|our|my)$/.test(word.text)) {
    const { speaker } = unit;
    if (speaker === null) return [];
    const home = scene.homes.get(speaker.name) ?? null;
    return [
      {
        name: speaker.name,
        printed: null,
        span: word,
        kind: 'person',
        country: home,
        isNear: false,
        noun: null,
        members: [],
      },
    ];
  }
  const meant = scene.referents.whom(word.text, word.start);
  return meant === null ? [] : [actorOfName(scene, meant, word)];
}

/** "around 50 of Kyiv’s allies": those whom a number is taken from. */
function behindNumber(unit: Unit, range: Range): Range {
  for (let at = range.from; at < Math.min(range.to - 1, range.from + 4); at += 1)
    if (unit.words[at]?.kind === 'number' && unit.words[at + 1]?.text === 'of')
      return { from: at + 2, to: range.to };
  return range;
}

/** The phrase itself as an actor, where no name is its head. */
function nounActor(
  scene: Scene,
  unit: Unit,
  given: Range,
  names: readonly FoundName[],
): readonly Actor[] {
  const range = behindNumber(unit, given);
  const end = headEnd(unit, range);
  let { from } = range;
  while (from < end - 1 && determiners.has(unit.words[from]?.text ?? '')) from += 1;
  const span = spanOf(unit, { from, to: end });
  const head = unit.words[end - 1];
  if (span === null || head === undefined || head.kind !== 'word') return [];
  const noun = head.text;
  if (noActors.has(noun) || noun.endsWith('ing') || prepositions.has(noun)) return [];
  const ofWord = unit.words[end]?.text ?? '';
  const isDelegate = delegates.has(noun) && /^(?:of|from)$/.test(ofWord);
  const behind = isDelegate
    ? names.filter((name) => name.start > head.end && roleOf(scene, unit, range, name) !== 'owner')
    : [];
  const owners = ownersOf(scene, unit, range, names);
  const members =
    behind.length > 0
      ? behind.map((name) => actorOfName(scene, name))
      : delegates.has(noun)
        ? owners
        : [];
  const demonym = unit.words
    .slice(range.from, end)
    .find(
      ({ isCapital, start, end: stop }) =>
        isCapital && countryOfDemonym(scene.text.slice(start, stop)) !== null,
    );
  const ofDemonym =
    demonym === undefined ? null : countryOfDemonym(scene.text.slice(demonym.start, demonym.end));
  return [
    {
      name: scene.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
      printed: scene.text.slice(span.start, span.end),
      span,
      kind: null,
      country: ofDemonym ?? owners[0]?.country ?? null,
      isNear: false,
      noun,
      members,
    },
  ];
}

/**
 * Who acts, by the words of a subject: all names that are its heads, whom its pronoun stands for,
 * or the phrase itself. Empty where the words name nobody.
 */
export function actorsIn(scene: Scene, unit: Unit, given: Range | null): readonly Actor[] {
  if (given === null) return [];
  const range = trimmed(unit, given);
  const span = spanOf(unit, range);
  if (span === null) return [];
  const only = range.to - range.from === 1 ? unit.words[range.from]?.text : undefined;
  if (only !== undefined && pronouns.has(only)) return pronounActor(scene, unit, range.from);
  // "In January we": what stands before a pronoun is no part of the subject.
  if (/^(?:he|she|it|they|we|i)$/.test(unit.words[range.to - 1]?.text ?? ''))
    return pronounActor(scene, unit, range.to - 1);
  const names = namesIn(scene, span).filter(({ kind }) => kind !== 'item');
  const heads = names.filter((name) => roleOf(scene, unit, range, name) === 'head');
  const persons = heads.filter(({ kind }) => kind === 'person');
  const chosen = persons.length > 0 ? persons : heads;
  if (chosen.length > 0) {
    const seen = new Set<string>();
    return chosen
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .map((name) => actorOfName(scene, name));
  }
  return nounActor(scene, unit, range, names);
}
