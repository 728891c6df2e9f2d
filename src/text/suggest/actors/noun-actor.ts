import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { coordinators, determiners, prepositions } from '../../modality/grammar/word-classes.ts';
import type { Range } from '../../speech/phrases.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { delegates, noActors, offices } from './head-words.ts';
import { actorOfName, countryActor } from './make.ts';
import { isOwnerOfBody } from './heads.ts';
import { nameOfDescription } from './descriptions.ts';
import { roleOf } from './roles.ts';

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
  given: readonly Actor[],
): readonly Actor[] {
  const owners = names.filter(
    (name) => roleOf(scene, unit, range, name) === 'owner' || isOwnerOfBody(unit, range, name),
  );
  return owners.length > 0 ? owners.map((name) => actorOfName(scene, name)) : given;
}

/** "around 50 of Kyiv’s allies": those whom a number is taken from. */
function behindNumber(unit: Unit, range: Range): Range {
  for (let at = range.from; at < Math.min(range.to - 1, range.from + 4); at += 1)
    if (unit.words[at]?.kind === 'number' && unit.words[at + 1]?.text === 'of')
      return { from: at + 2, to: range.to };
  return range;
}

function countryAt(scene: Scene, unit: Unit, at: number): Actor | null {
  const word = unit.words[at];
  if (word?.isCapital !== true) return null;
  const printed = scene.text.slice(word.start, word.end).replace(/['’]s$/, '');
  const country = countryOfDemonym(printed) ?? countryNamed(printed);
  return country === null ? null : countryActor(scene, country, word);
}

/**
 * "the German government", "the president of France", "Indian and Chinese envoys": the countries that
 * the words name, with one that is joined to them before.
 */
function countriesIn(scene: Scene, unit: Unit, { from, to }: Range): readonly Actor[] {
  const found: Actor[] = [];
  const isJoined = coordinators.has(unit.words[from - 1]?.text ?? '');
  const before = isJoined ? countryAt(scene, unit, from - 2) : null;
  for (let at = from; at < Math.min(to, from + 12); at += 1) {
    const country = countryAt(scene, unit, at);
    if (country === null) continue;
    if (found.length === 0 && at === from && before !== null) found.push(before);
    if (found.length === 0 || coordinators.has(unit.words[at - 1]?.text ?? '')) found.push(country);
  }
  return found;
}

/** "leaders of all parties": where the phrase with what is behind "of" ends. */
function ofPhraseEnd(unit: Unit, end: number, to: number): number {
  if (unit.words[end]?.text !== 'of') return end;
  let at = end + 1;
  while (at < Math.min(to, end + 7)) {
    const word = unit.words[at];
    const isOf = word?.text === 'of';
    if (word === undefined || word.kind === 'mark' || (prepositions.has(word.text) && !isOf)) break;
    at += 1;
  }
  return at > end + 1 ? at : end;
}

/** Those whom the phrase speaks for: behind "of" and "from", its owners, the country of an office. */
function membersOf(
  scene: Scene,
  unit: Unit,
  range: Range,
  end: number,
  names: readonly FoundName[],
  given: readonly Actor[],
): readonly Actor[] {
  const head = unit.words[end - 1];
  const noun = head?.text ?? '';
  const isOf = /^(?:of|from)$/.test(unit.words[end]?.text ?? '');
  if (head === undefined || !delegates.has(noun)) return [];
  const behind = names.filter(
    (name) => isOf && name.start > head.end && roleOf(scene, unit, range, name) !== 'owner',
  );
  if (behind.length > 0) return behind.map((name) => actorOfName(scene, name));
  // "his Turkish counterpart" is Turkey, and not he.
  const countries = offices.has(noun) ? countriesIn(scene, unit, range) : [];
  if (countries.length > 0 && noun.startsWith('counterpart')) return countries;
  const owners = ownersOf(scene, unit, range, names, given);
  return owners.length > 0 ? owners : countries;
}

/**
 * A noun phrase as an actor, where no name is its head; empty where it is plainly none. `names` are
 * those within it, `given` whom the pronoun means that it begins with ("its members").
 */
export function nounActor(
  scene: Scene,
  unit: Unit,
  phrase: Range,
  names: readonly FoundName[],
  given: readonly Actor[],
): readonly Actor[] {
  const range = behindNumber(unit, phrase);
  const end = headEnd(unit, range);
  let { from } = range;
  while (from < end - 1 && determiners.has(unit.words[from]?.text ?? '')) from += 1;
  const span = spanOf(unit, { from, to: end });
  const head = unit.words[end - 1];
  if (span === null || head === undefined || head.kind !== 'word') return [];
  const noun = head.text;
  if (noActors.has(noun) || noun.endsWith('ing') || prepositions.has(noun)) return [];
  const owner = ownersOf(scene, unit, range, names, given)[0];
  const isPlain = owner === undefined && unit.words[from - 1]?.text === 'the' && end - from === 1;
  const meant = isPlain ? nameOfDescription(scene.understanding.names, noun, span.start) : null;
  if (meant !== null) return [actorOfName(scene, meant, span)];
  const country =
    countriesIn(scene, unit, { from: range.from, to: end })[0]?.country ??
    owner?.country ??
    (owner === undefined ? scene.bodies.countryOf(noun, head.start) : null);
  const members = membersOf(scene, unit, range, end, names, given);
  const to = members.length > 0 ? end : ofPhraseEnd(unit, end, range.to);
  const printed = scene.text.slice(span.start, unit.words[to - 1]?.end ?? span.end);
  return [
    {
      name: printed.replaceAll(/\s+/g, ' '),
      printed,
      span,
      kind: null,
      country: country ?? null,
      isNear: false,
      noun,
      members,
    },
  ];
}
