import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { determiners, prepositions } from '../../modality/grammar/word-classes.ts';
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

/** "the German government", "the president of France": the country that the words name. */
function countryIn(scene: Scene, unit: Unit, { from, to }: Range): Actor | null {
  for (let at = from; at < Math.min(to, from + 12); at += 1) {
    const word = unit.words[at];
    if (word?.isCapital !== true) continue;
    const printed = scene.text.slice(word.start, word.end).replace(/['’]s$/, '');
    const country = countryOfDemonym(printed) ?? countryNamed(printed);
    if (country !== null) return countryActor(scene, country, word);
  }
  return null;
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
  const owners = ownersOf(scene, unit, range, names, given);
  if (owners.length > 0) return owners;
  const country = offices.has(noun) ? countryIn(scene, unit, range) : null;
  return country === null ? [] : [country];
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
    countryIn(scene, unit, { from: range.from, to: end })?.country ??
    owner?.country ??
    (owner === undefined ? scene.bodies.countryOf(noun, span.start) : null);
  const printed = scene.text.slice(span.start, span.end);
  return [
    {
      name: printed.replaceAll(/\s+/g, ' '),
      printed,
      span,
      kind: null,
      country: country ?? null,
      isNear: false,
      noun,
      members: membersOf(scene, unit, range, end, names, given),
    },
  ];
}
