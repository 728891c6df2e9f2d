import { isFinite } from '../../../modality/grammar/finite.ts';
import { countryOfDemonym } from '../../../lexicon/countries-lookup.ts';
import { groupBefore, phraseAfter, type Range } from '../../../speech/phrases.ts';
import type { Actor } from '../../actors/actor.ts';
import { actorsIn } from '../../actors/actors-in.ts';
import { countryActor } from '../../actors/make.ts';
import { requests } from '../../grammar/control-words.ts';
import { governorOf, subjectOf } from '../../grammar/subjects.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Unit } from '../../scene/unit.ts';
import type { Amount } from '../amount.ts';
import { readVerbGroup } from '../../../modality/verb-group.ts';
import { fromOf, ownerOf } from '../giving.ts';
import { giversOf } from '../givers.ts';

/** Who does what the verb at `at` tells, finite or not; null where it is asked for, or not told. */
export function doerOf({ words }: Unit, at: number): Range | null {
  const group = groupBefore(words, at);
  if (group.isFinite || isFinite(words, at)) return subjectOf(words, group.from, 'finite', null);
  const governor = governorOf(words, group.from);
  if (governor !== null && requests.has(governor.lemma)) return null;
  if (group.hasTo) return subjectOf(words, group.from, 'infinitive', governor);
  if (words[at]?.text.endsWith('ing') === true)
    return subjectOf(words, group.from, 'gerund', governor);
  return subjectOf(words, group.from, 'finite', null);
}

/** The countries that words of the range name by their people: "eight Turkish helicopters". */
function ofDemonym(scene: Scene, unit: Unit, from: number, to: number): readonly Actor[] {
  for (let at = Math.max(0, from); at < Math.min(to, unit.words.length); at += 1) {
    const word = unit.words[at];
    if (word?.isCapital !== true) continue;
    const country = countryOfDemonym(scene.text.slice(word.start, word.end).replace(/-made$/, '-'));
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

const promising =
  /^(?:promis|pledg|ga?ve|given|give|sen[dt]|announc|made|make|deliver|provid|committ|offer|br(?:ing|ought)|donat|left|paid|pays|paying|suppl|earmark|approv|set|shipp|hand|lend|lent|grant|contribut|gift|flown?|flew)/;

/** "the tanks that Spain and Greece promised", "the £12m the UK pledged": who promised them. */
function inRelative(scene: Scene, unit: Unit, from: number, to: number): readonly Actor[] {
  const end = Math.min(to, from + 9);
  let at = from;
  while (at < end && !/^(?:that|which)$/.test(unit.words[at]?.text ?? '')) {
    if (unit.words[at]?.kind === 'mark' || isFinite(unit.words, at)) return [];
    at += 1;
  }
  const start = at + 1;
  let verb = start;
  while (verb < Math.min(to, start + 9) && !isFinite(unit.words, verb)) verb += 1;
  if (at >= end || verb === start || verb >= to) return [];
  const { head } = readVerbGroup(unit.words, verb);
  if (!promising.test(unit.words[head]?.text ?? '')) return [];
  return actorsIn(scene, unit, { from: start, to: verb });
}

const beside = 10;

/** "from the World Bank’s refugee window". */
function ownerBehind(scene: Scene, unit: Unit, at: number, to: number): readonly Actor[] {
  const end = Math.min(to, at + beside);
  let from = at;
  while (from < end && unit.words[from]?.text !== 'from') from += 1;
  for (let owner = from + 1; owner < Math.min(end, from + 6); owner += 1)
    if (unit.words[owner]?.isCapital === true && unit.words[owner]?.text.endsWith("'s") === true)
      return ownerOf(scene, unit, owner + 1);
  return [];
}

/** Those whom the noun phrase of an amount names as its givers: "from", "by", "that … promised". */
export function sourcesIn(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  { from, to }: Range,
): readonly Actor[] {
  const behind = fromOf(scene, unit, amount.to, Math.min(to, amount.to + beside));
  if (behind.length > 0) return giversOf(scene, behind);
  // "from the World Bank’s refugee window": whose window it is.
  const owned = ownerBehind(scene, unit, amount.to, to);
  if (owned.length > 0) return giversOf(scene, owned);
  const promised = inRelative(scene, unit, amount.to, to);
  if (promised.length > 0) return giversOf(scene, promised);
  const own = ofDemonym(scene, unit, amount.from, amount.to);
  if (own.length > 0) return giversOf(scene, own);
  // "A Turkish plane with 40 tonnes", "a convoy from Chad with 40 tonnes".
  const before = fromOf(scene, unit, Math.max(from, amount.from - beside), amount.from);
  if (before.length > 0) return giversOf(scene, before);
  return giversOf(scene, ofDemonym(scene, unit, Math.max(from, amount.from - 8), amount.from));
}

/** The owner of what begins at `at`: "Belgium’s €1 billion", "its 40 tanks", "Turkish helicopters". */
export function ownersBefore(scene: Scene, unit: Unit, at: number): readonly Actor[] {
  return giversOf(scene, ownerOf(scene, unit, at));
}

/** The owner of a noun, before it or behind "of", "from" and "by". */
export function ownersOfNoun(scene: Scene, unit: Unit, noun: number): readonly Actor[] {
  const before = ownersBefore(scene, unit, noun);
  if (before.length > 0) return before;
  // "The package, Canberra’s largest to date, includes".
  const next = unit.words[noun + 1]?.text ?? '';
  if (/^[,–—-]$/.test(next) && unit.words[noun + 2]?.text.endsWith("'s") === true)
    return ownersBefore(scene, unit, noun + 3);
  if (!/^(?:of|from|by)$/.test(next)) return [];
  const actors = actorsIn(scene, unit, phraseAfter(unit.words, noun + 2));
  return giversOf(
    scene,
    actors.filter(({ kind, country }) => kind !== null || country !== null),
  );
}
