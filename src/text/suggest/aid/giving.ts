import type { Actor } from '../actors/actor.ts';
import { stateBodies } from '../actors/head-words.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { actorOfName, countryActor } from '../actors/make.ts';
import { pronounActor } from '../actors/pronoun-actor.ts';
import { itemAt } from '../../document/find.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { determiners } from '../../modality/grammar/word-classes.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { phraseAfter } from '../../speech/phrases.ts';
import { firstOf, holdsAny, wordsIn } from '../grammar/look.ts';
import { requests } from '../grammar/control-words.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import type { Use } from '../grammar/uses.ts';
import { verbsByType } from '../grammar/verb-lists.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { contributorsOf } from './contributions.ts';
import { giversOf } from './givers.ts';
import { isOfProgramme } from './programme.ts';
import { thankedFor } from './thanks.ts';
import { givingNouns, withholdVerbs } from './words.ts';

/** What tells that an amount is given: a verb, a noun, or both. */
export interface Giving {
  readonly use: Use | null;
  /** The index of the noun that gives: "commitment", "package". */
  readonly noun: number | null;
  readonly donors: readonly Actor[];
  /** Whether it is told only by where it comes from: "£500m would come from the fund". */
  readonly isSource?: boolean;
  /** Whether it is the sum of what several give, who are not named: "pledges of €2 billion". */
  readonly isTotal?: boolean;
}

export function isGiving({ lemma }: Use): boolean {
  return verbsByType.give.has(lemma) || verbsByType.pledge.has(lemma);
}

/** "agreed to buy 13 frigates": what is promised is no gift. */
function isPlanToDo(unit: Unit, at: number, lemma: string, uses: readonly Use[]): boolean {
  if (!/^(?:agree|promise|pledge|commit|vow|offer|propose|refuse|decline)$/.test(lemma))
    return false;
  if (unit.words[at + 1]?.text !== 'to') return false;
  const verb = unit.words[at + 2];
  if (verb === undefined || verb.kind !== 'word' || verb.isCapital || determiners.has(verb.text))
    return false;
  return !uses.some((use) => use.at === at + 2 || use.at === at + 3);
}

const opening = /^(?:if|unless|once|until|provided|whether)$/;

/** "unless the administration released $300 million": what must come first is not told to be given. */
export function isCondition(unit: Unit, { subject, patient, isPassive, from }: Use): boolean {
  const start = (isPassive ? patient : subject)?.from ?? from;
  const [one, two] = [1, 2].map((back) => unit.words[start - back]?.text ?? '');
  return (
    opening.test(one ?? '') ||
    (one === 'that' && /^(?:provided|condition|assuming)$/.test(two ?? '')) ||
    (/^(?:the|its|their|a)$/.test(one ?? '') && opening.test(two ?? ''))
  );
}

/** "has supported Moldova with more than €30 million". */
function isSupportWith(unit: Unit, { lemma, kind }: Use, from: number): boolean {
  if (!/^(?:support|back)$/.test(lemma) || kind === 'participle') return false;
  for (let at = from - 1; at > from - 6; at -= 1) {
    const text = unit.words[at]?.text ?? '';
    if (text === 'with') return true;
    if (
      !/^(?:an?|more|than|over|about|up|to|around|some|nearly|additional|further|almost|another|roughly|at|least|total|of)$/.test(
        text,
      )
    )
      return false;
  }
  return false;
}

/** "were brought down": no gift. */
function isDowned(unit: Unit, { at, lemma }: Use): boolean {
  return (
    /^(?:bring|take|drop|put)$/.test(lemma) &&
    /^(?:down|back|out)$/.test(unit.words[at + 1]?.text ?? '')
  );
}

/** The verb of giving that an amount at the words belongs to, the nearest before it first. */
export function useOf(unit: Unit, from: number, to: number): Use | null {
  const noun = nounOf(unit, from, to);
  const isEnded = noun !== null || isOfProgramme(unit, to);
  const uses = unit.uses.filter(
    (use) =>
      (isGiving(use) && use.lemma !== 'back' && !isDowned(unit, use)) ||
      (isEnded && withholdVerbs.has(use.lemma)) ||
      isSupportWith(unit, use, from),
  );
  const before = uses.findLast(
    ({ at, objects, lemma }) =>
      at < from &&
      !isPlanToDo(unit, at, lemma, uses) &&
      objects.from <= from &&
      from < objects.to &&
      // "weapons that it has not delivered, including": what is given stands before.
      unit.words[at + 1]?.text !== ',',
  );
  const passive = uses.find(
    ({ patient, isPassive }) =>
      isPassive && patient !== null && patient.from <= from && to <= patient.to,
  );
  // "$95 million committed last year": right behind counts before what governs both.
  const behind =
    passive !== undefined && passive.kind === 'participle' && passive.from - to <= 1
      ? passive
      : undefined;
  return behind ?? before ?? passive ?? null;
}

const links = new Set(
  'of worth totalling totaling amounting valued at to about nearly around some up more than over another'.split(
    ' ',
  ),
);

/** "a guarantee from the European Union worth €150 million": the noun far before. */
function worthOf(words: Unit['words'], worth: number): number | null {
  for (let at = worth - 1; at > Math.max(0, worth - 9); at -= 1) {
    if (words[at]?.kind === 'mark') return null;
    if (words[at + 1]?.text === 'from' && givingNouns.has(words[at]?.text ?? '')) return at;
  }
  return null;
}

/** The noun of giving around an amount: "a commitment of €11 billion", "$60 million in aid". */
export function nounOf(unit: Unit, from: number, to: number): number | null {
  const { words } = unit;
  let before = from - 1;
  // "Spain’s contribution, €615 million this year".
  if (words[before]?.text === ',' && /'s(?: |$)/.test(wordsIn(words, before - 3, before - 1)))
    before -= 1;
  while (before > from - 6 && links.has(words[before]?.text ?? '')) before -= 1;
  const worth = words[from - 1]?.text === 'worth' ? worthOf(words, from - 1) : null;
  if (worth !== null) return worth;
  if (before < from - 1 && givingNouns.has(words[before]?.text ?? '')) return before;
  for (let at = to; at < Math.min(words.length, to + 9); at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === 'mark' && word.text !== '-') || isFinite(words, at))
      return null;
    if (givingNouns.has(word.text)) return at;
    if (/^(?:from|by|to|if|that|which|who)$/.test(word.text)) return null;
  }
  return null;
}

const sources = new Set(['from', 'by']);
const coming = /^(?:is|are|was|were|will|would|to|be|come|comes|came|coming|paid|provided|given)$/;

/** Those behind "from" or "by" right behind an amount or its noun. */
export function fromOf(scene: Scene, unit: Unit, at: number, until: number): readonly Actor[] {
  const { words } = unit;
  const place = firstOf(words, at, until, sources);
  if (place === null || isFinite(words, place + 1)) return [];
  // "guaranteed by the Commission": no giver.
  if (
    /^(?:guaranteed|backed|secured|chaired|led|run|managed|requested|sought|owed|hosted|organised|organized)$/.test(
      words[place - 1]?.text ?? '',
    )
  )
    return [];
  for (let between = at; between < place; between += 1)
    // "will buy interceptors from a maker".
    if (
      (isFinite(words, between) && !coming.test(words[between]?.text ?? '')) ||
      /^(?:buy|order|purchase|acquire|procure)$/.test(words[between]?.text ?? '')
    )
      return [];
  const actors = actorsIn(scene, unit, phraseAfter(words, place + 1));
  // "by 2030", "from the interest on frozen assets": no actor.
  return actors.filter(
    ({ kind, noun, country }) =>
      kind !== null ||
      givingPeople.has(noun ?? '') ||
      (country !== null && stateBodies.has(noun ?? '')),
  );
}

const givingPeople = new Set(
  'attendees donors members partners allies governments states countries participants companies businesses donor lenders investors readers viewers supporters'.split(
    ' ',
  ),
);

const comesFrom =
  /^(?:(?:will|would|is|was|are|were|to|be|has|have|had|also) )*(?:come|comes|came|coming) (?:directly |mainly |largely )?from\b/;

/** "£500m of it would come from the fund": whoever it comes from gives it. */
function sourceOf(scene: Scene, unit: Unit, from: number, to: number): Giving | null {
  const { words } = unit;
  const own = giversOf(scene, contributorsOf(scene, unit, from));
  if (own.length > 0) return { use: null, noun: null, donors: own, isSource: true };
  const start = words[to]?.text === ',' ? to + 1 : to;
  if (!comesFrom.test(wordsIn(words, start, start + 8))) return null;
  if (holdsAny(words, 0, words.length, tradeWords)) return null;
  const donors = giversOf(scene, fromOf(scene, unit, start, Math.min(words.length, start + 14)));
  return donors.length === 0 ? null : { use: null, noun: null, donors, isSource: true };
}

const tradeWords = new Set(
  'revenue revenues sales profit profits exports imports turnover orders tax taxes earnings income fees trade tickets'.split(
    ' ',
  ),
);

/** The owner of a noun: "Germany’s commitment", "its commitment", "a German commitment". */
export function ownerOf(scene: Scene, unit: Unit, noun: number): readonly Actor[] {
  const { words } = unit;
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || isFinite(words, at)) return [];
    if (/^(?:its|their|his|her|our)$/.test(word.text)) return pronounActor(scene, unit, at);
    if (/^(?:of|for|to|from|in|by|with|on|and|or|but)$/.test(word.text)) return [];
    const name = itemAt(scene.understanding.names, word.start);
    if (name !== null && word.text.endsWith("'s")) return [actorOfName(scene, name)];
    // "a United States offer".
    const isFirst = /^(?:an?|the|this|that)$/.test(words[at - 1]?.text ?? '');
    if (isFirst && name !== null && name.kind === 'place' && countryNamed(name.name) !== null)
      return [actorOfName(scene, name)];
    const country = word.isCapital
      ? countryOfDemonym(scene.text.slice(word.start, word.end).replace(/-led$/, ''))
      : null;
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

const deciding =
  /^(?:decid|ma[dk]|mak|sign|agree|adopt|prepar|table|issu|extend|finali|conclud|outlin|present)/;

/** "The government decided on a contribution of": the subject of the verb before the noun. */
function decidersOf(scene: Scene, unit: Unit, noun: number): readonly Actor[] {
  const governor = governorOf(unit.words, noun);
  if (governor === null || noun - governor.head > 7) return [];
  const verb = unit.words[governor.head]?.text ?? '';
  const isAhead = verb === 'go' && unit.words[governor.head + 1]?.text === 'ahead';
  if (!deciding.test(verb) && !isAhead) return [];
  return actorsIn(scene, unit, subjectOf(unit.words, governor.from, 'finite', null));
}

/** "puts last year’s surplus at €9 billion". */
function isValued(unit: Unit, { objects }: Use, from: number): boolean {
  return (
    /\bat(?: (?:about|some|around|nearly|between|more than|up to|over))*$/.test(
      wordsIn(unit.words, objects.from, from),
    ) && !isCounted(unit, { objects }, from)
  );
}

/** "put the total of pledges at". */
function isCounted(unit: Unit, { objects }: Pick<Use, 'objects'>, from: number): boolean {
  const lead = wordsIn(unit.words, objects.from, from);
  return /\b(?:total|value|sum|figure|amount)\b.*\b(?:pledges|aid|support|assistance|contributions|donations|commitments|help|offers)\b.*\bat\b/.test(
    lead,
  );
}

/** "closed with pledges of €2 billion": of those who came. */
function isPledgeTotal(unit: Unit, noun: number | null): boolean {
  return noun !== null && /^(?:pledges|commitments|donations)$/.test(unit.words[noun]?.text ?? '');
}

/**
 * Who gives the amount at the words `[from, to)`, and by which words the text tells it; null where
 * nothing tells that it is given. `until`: where what belongs to the amount ends; `last`: the gift
 * told of before.
 */
export function givingOf(
  scene: Scene,
  unit: Unit,
  from: number,
  to: number,
  until: number,
  last: Aid | null,
): Giving | null {
  const use = useOf(unit, from, to);
  const noun = nounOf(unit, from, to);
  if (use === null && noun === null) return sourceOf(scene, unit, from, to);
  // "has put the total of today’s pledges at €3 billion": whoever counts gives nothing.
  if (use?.lemma === 'put' && isValued(unit, use, from)) return null;
  if (use?.lemma === 'put' && isCounted(unit, use, from))
    return { use: null, noun, donors: [], isTotal: true };
  // "puts the gap at $600 million": an estimate.
  if (use?.lemma === 'put' && / at(?: \S+){0,4}$/.test(wordsIn(unit.words, use.at, from)))
    return null;
  const subject = use === null ? [] : actorsIn(scene, unit, use.subject);
  const isFar = noun !== null && noun < from - 3 && unit.words[noun + 1]?.text === 'from';
  const behind = isFar ? fromOf(scene, unit, noun + 1, from) : fromOf(scene, unit, to, until);
  // "sending tents from Lyon" is told by the subject, "announced aid from Norway" by the noun.
  const isNominal = use === null || subject.length === 0 || (noun !== null && noun >= to);
  // "£30 million pledged by Britain and some 40 million kroner from Norway".
  const isLater =
    use?.isPassive === true && use.at < from && use.subject !== null && use.subject.to <= from;
  if (behind.length > 0 && ((use?.isPassive !== true && isNominal) || isLater))
    return { use, noun, donors: giversOf(scene, behind) };
  const thanked = use === null ? thankedFor(scene, unit, from) : [];
  if (thanked.length > 0) return { use, noun, donors: giversOf(scene, thanked) };
  const owner = noun === null || noun > from ? [] : ownerOf(scene, unit, noun);
  if (owner.length > 0) return { use, noun, donors: giversOf(scene, owner) };
  const isAsked =
    use?.governor !== null && use?.governor !== undefined && requests.has(use.governor.lemma);
  if (subject.length === 0 && use?.isPassive === true && behind.length > 0)
    return { use, noun, donors: giversOf(scene, behind) };
  if (isAsked && noun === null && subject.length === 0) return null;
  // "on top of C$95 million committed last year": those who gave before.
  const isBare = use !== null && use.kind === 'participle' && subject.length === 0;
  if (isBare && last !== null && unit.index - last.draft.unit.index <= 3)
    return { use, noun, donors: last.donors };
  const deciders =
    use === null && noun !== null ? decidersOf(scene, unit, Math.min(noun, from)) : [];
  const donors = giversOf(scene, deciders.length > 0 ? deciders : subject);
  if (use === null && donors.length === 0 && isPledgeTotal(unit, noun))
    return { use, noun, donors, isTotal: true };
  return { use, noun, donors };
}
