import { itemsWithin } from '../../document/find.ts';
import { openAppositions } from '../../speech/apposition.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { placesOf } from '../attack/places.ts';
import { firstOf, holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holderOf } from './office-holders.ts';
import { namedBefore } from './posted.ts';
import { byCalling, byHaving, byReverting, bySitting, byTelling } from './meetings-by-contact.ts';
import { allPersons, bodySides, sitting, withoutStates } from './sides.ts';
import { isOfMany, type Meeting, type Told } from './told.ts';
import { countOf, isSides, namedOnly, partiesOfNoun, partnersOf, sidesOf } from './parties.ts';
import { courseVerbs, hostingVerbs, meetingNouns, notMet } from './words.ts';

const offices =
  /\b(?:mayors?|leaders?|ambassadors?|counterparts?|ministers?|president|officials|envoys?|delegations?|negotiators|mediators)\b/;

function nounIn(unit: Unit, { from, to }: Range, reach = 12): number | null {
  return firstOf(unit.words, from, Math.min(to, from + reach), meetingNouns);
}

/** "a meeting", "talks": not "all of its sessions". */
function isOne(unit: Unit, from: number, noun: number): boolean {
  const text = unit.words[noun]?.text ?? '';
  const before = wordsIn(unit.words, from, noun);
  return (
    /^(?:an?|the|its|their|another|this)\b/.test(before) ||
    (/^(?:meetings|consultations)$/.test(text) && unit.words[noun + 1]?.text === 'with') ||
    /^(?:talks|negotiations|consultations|discussions)$/.test(text)
  );
}

function isDatedOrPlaced(scene: Scene, unit: Unit): boolean {
  return (
    itemsWithin(scene.understanding.dates, unit).length > 0 ||
    placesOf(scene, unit, [], inside).length > 0
  );
}

/** "met with", "meet in Geneva". */
function byMeeting({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const { from } = use.objects;
  if (holdsAny(unit.words, from, from + 5, notMet)) return null;
  // "meets every Tuesday": no one meeting.
  if (
    /^(?:every|each|regularly|weekly|monthly|twice a|once a)\b/.test(
      wordsIn(unit.words, from, from + 2),
    )
  )
    return null;
  const partners = partnersOf(scene, unit, use.objects);
  const sides = sidesOf(subject);
  const told = sides.length > 0 ? sides : bodySides(scene, unit, subject);
  const own = withoutStates(allPersons(scene, unit, use, told));
  const isCounted = countOf(scene, unit, ranges) !== null;
  if (own.length + partners.length === 0 && !isCounted) return null;
  // "We met in Oslo on 3 May": who speaks, and who was named before.
  const isOurs = own.length === 1 && /^we$/.test(unit.words[use.subject?.from ?? -1]?.text ?? '');
  const other = isOurs && partners.length === 0 ? namedBefore(scene, unit) : null;
  if (other !== null && isDatedOrPlaced(scene, unit))
    return { cue, participants: [...own, other], hosts: [], ranges };
  const hasSides =
    partners.length > 0 ||
    own.length > 1 ||
    subject.some(({ noun, members }) => noun?.endsWith('s') === true || members.length > 0) ||
    own.every(({ kind }) => kind === 'organisation') ||
    subject.some(({ noun }) => sitting.test(noun ?? ''));
  const isNamed = offices.test(wordsIn(unit.words, from, from + 8));
  return hasSides || isNamed
    ? { cue, participants: [...own, ...partners], hosts: [], ranges }
    : null;
}

/** "travel to the city to see the minister", "sees Albania’s premier in Tirana". */
function bySeeing({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const partners = partnersOf(scene, unit, use.objects).filter(({ kind }) => kind === 'person');
  const own = namedOnly(subject);
  if (partners.length === 0) return null;
  const isBorne =
    (partners.some(({ name }) => scene.offices.has(name)) ||
      /\b(?:colleague|counterpart)\b/.test(
        wordsIn(unit.words, use.objects.from, use.objects.from + 5),
      )) &&
    own.some(({ kind }) => kind === 'person');
  const isTold =
    use.kind === 'infinitive' || (use.kind === 'finite' && isBorne && isDatedOrPlaced(scene, unit));
  return isTold ? { cue, participants: [...own, ...partners], hosts: [], ranges } : null;
}

const inside = new Set(['in', 'at']);

/** Those who receive guests and are named by their office alone. */
const crowned =
  /^(?:president|premier|chancellor|pope|pontiff|king|queen|emir|sultan|minister|taoiseach)$/;
const receivers =
  /\b(?:presidents?|premiers?|ministers?|chancellors?|leaders?|ambassadors?|envoys?|delegations?|counterparts?|king|queen|pope|taoiseach|secretary|chief|officials|mayors?|governors?|commissioner)\b/;

/** "received the Chinese ambassador", "will host President Zelenskyy": who comes, and to whom. */
function byReceiving({
  scene,
  unit,
  use,
  cue,
  subject,
  subjectRange,
  ranges,
}: Told): Meeting | null {
  const receiver = use.isPassive ? actorsIn(scene, unit, use.subject) : subject;
  const named = namedOnly(receiver);
  const hosts = named.length > 0 ? named : receiver.filter(({ noun }) => crowned.test(noun ?? ''));
  const noun = nounIn(unit, use.objects, 6);
  const isAlone =
    subjectRange === null || (noun !== null && !hasPersonBefore(scene, unit, use, noun));
  if (hosts.length === 0 || isAlone) return null;
  const guests = use.isPassive
    ? sidesOf(actorsIn(scene, unit, use.patient).map((actor) => holderOf(scene, actor)))
    : partnersOf(scene, unit, use.objects);
  const behind = wordsIn(unit.words, use.objects.from, use.objects.from + 7);
  const isPerson = guests.some(({ kind }) => kind === 'person');
  if (guests.length === 0 || (!isPerson && !receivers.test(behind) && !use.isPassive)) return null;
  // "welcomed the decision of the president".
  if (
    /^(?:a|an|the|his|her|its)? ?(?:\S+ ){0,2}(?:decision|statement|move|news|support|offer|plan|remarks|call|announcement|efforts?|visit|arrival|death|election|letter|report|aid|help)\b/.test(
      behind,
    )
  )
    return null;
  const names = new Set([...hosts, ...guests].map(({ name }) => name));
  return names.size > 1 ? { cue, participants: [...hosts, ...guests], hosts, ranges } : null;
}

/** "hosted Chancellor Merz for talks": somebody stands between verb and noun. */
function hasPersonBefore(scene: Scene, unit: Unit, { objects }: Use, noun: number): boolean {
  const guests = actorsIn(scene, unit, { from: objects.from, to: noun });
  return guests.some(({ kind }) => kind === 'person');
}

/** "Leaders from 31 countries gathered in Paris". */
function byGathering({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const sides = sidesOf(subject);
  const own = sides.length > 0 ? sides : bodySides(scene, unit, subject);
  const isCounted = countOf(scene, unit, ranges) !== null;
  const isMany =
    own.length > 1 ||
    isCounted ||
    subject.some(isOfMany) ||
    subject.some(({ noun }) => sitting.test(noun ?? ''));
  return isMany && !use.isPassive && own.length > 0
    ? { cue, participants: own, hosts: [], ranges }
    : null;
}

/** "will host a meeting of 50 nations", "concluded their talks". */
function byHosting({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const { from } = use.objects;
  const noun = nounIn(unit, use.objects, 9);
  if (noun === null || !isOne(unit, from, noun)) return null;
  const partners = partiesOfNoun(scene, unit, noun);
  const isHost = /^(?:host|convene|chair|co-chair|co-host)$/.test(use.lemma);
  const own = isHost ? namedOnly(subject) : sidesOf(subject);
  if (own.length + partners.length === 0) return null;
  return isHost
    ? { cue, participants: partners, hosts: own, ranges }
    : { cue, participants: [...own, ...partners], hosts: [], ranges };
}

/** "attended the meeting", "took part in the talks", "will join the talks". */
function byComing({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const { from } = use.objects;
  const noun = nounIn(unit, use.objects, 6);
  const before = noun === null ? '' : wordsIn(unit.words, from, noun);
  const isPart = use.lemma !== 'take' || before.startsWith('part in');
  if (noun === null || !isPart || /\bby\b/.test(before)) return null;
  const own = sidesOf(subject);
  const isCounted = countOf(scene, unit, ranges) !== null;
  const isTold = own.length > 1 || isCounted || use.lemma === 'join' || use.lemma === 'take';
  return isTold && own.length > 0 ? { cue, participants: own, hosts: [], ranges } : null;
}

/** "spoke by telephone to". */
function withIn(unit: Unit, from: number): number | null {
  for (let at = from; at < Math.min(unit.words.length, from + 5); at += 1)
    if (/^(?:with|to)$/.test(unit.words[at]?.text ?? '')) return at;
    else if (/^(?:about|against|of|for)$/.test(unit.words[at]?.text ?? '')) return null;
  return null;
}

/** "spoke by phone", "spoke with Minister Berg". */
function bySpeaking({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const words = wordsIn(unit.words, use.objects.from, use.objects.to);
  const isByPhone = /\bby (?:phone|telephone|video)\b|\bon the phone\b|\bvia video/.test(words);
  const { from, to } = use.objects;
  const isTimed =
    /^(?:on|by|again|late|early|briefly|earlier|yesterday|today|privately|separately|at|this|last|directly|also)\b/.test(
      words,
    );
  const start = isByPhone || isTimed ? (withIn(unit, from) ?? from) : from;
  const partners = partnersOf(scene, unit, { from: start, to });
  const own = namedOnly(subject);
  if (isByPhone) return { cue, participants: [...own, ...partners], hosts: [], ranges };
  const isLong =
    /^for (?:about |around |more than |over |nearly |almost |some )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|half|several|hours)\b/.test(
      words,
    );
  if (isLong && own.length > 1) return { cue, participants: own, hosts: [], ranges, isOpen: true };
  const isWith = /^(?:with|to)$/.test(unit.words[start]?.text ?? '');
  // "spoke to Tom Berg": to whoever writes, where he bears no office.
  const persons = partners.filter(
    ({ kind, name }) =>
      kind === 'person' &&
      (unit.words[start]?.text === 'with' || scene.offices.has(name) || scene.homes.has(name)),
  );
  const isByPaper = own.some(({ kind }) => kind === 'organisation');
  return isWith && !isByPaper && own.length > 0 && persons.length > 0 && use.kind === 'finite'
    ? { cue, participants: [...own, ...persons], hosts: [], ranges, isOpen: true }
    : null;
}

/** "discussed the programme with the minister, Oleh Marchenko". */
function partnersWith(scene: Scene, unit: Unit, { from, to }: Range): readonly Actor[] {
  const at = firstOf(unit.words, from, Math.min(to, from + 9), new Set(['with']));
  if (at === null) return [];
  return partnersOf(scene, unit, { from: at + 1, to: Math.max(to, at + 8) }).filter(
    ({ kind }) => kind === 'person',
  );
}

/** "Ambassadors are due to discuss sanctions tomorrow". */
function byDiscussing({
  scene,
  unit,
  use,
  cue,
  subject,
  subjectRange,
  ranges,
}: Told): Meeting | null {
  const own = sidesOf(subject);
  const partners = partnersWith(scene, unit, use.objects);
  if (partners.length > 0 && own.length > 0 && use.kind === 'finite' && !use.isPassive)
    return { cue, participants: [...own, ...partners], hosts: [], ranges };
  const last = subjectRange === null ? '' : (unit.words[subjectRange.to - 1]?.text ?? '');
  const isMany =
    own.length > 1 || isSides(last) || subject.some(({ noun }) => noun?.endsWith('s') === true);
  const isDated = itemsWithin(scene.understanding.dates, unit).length > 0;
  if (use.kind === 'gerund' || use.isPassive || own.length === 0 || !isMany || !isDated)
    return null;
  return { cue, participants: own, hosts: [], ranges };
}

/** "opened in Paris". */
function isPlacedIn(unit: Unit, { objects }: Use): boolean {
  return /^(?:in|at)$/.test(unit.words[objects.from]?.text ?? '');
}

/** "collapsed in Doha". */
function isPlacedBy(unit: Unit, { objects }: Use): boolean {
  return (
    unit.words[objects.from]?.text === 'in' && unit.words[objects.from + 1]?.isCapital === true
  );
}

/** "Talks between X and Y’s envoy, Z, in Geneva concluded": far before their verb. */
function openingNoun(unit: Unit, use: Use): number | null {
  const noun = nounIn(unit, { from: 0, to: 3 });
  const isFirst =
    noun !== null &&
    use.from - noun < 30 &&
    unit.uses.every(({ at, kind }) => at >= use.at || kind !== 'finite');
  return isFirst ? noun : null;
}

/** "The talks in Geneva ended on Friday". */
function byCourse({ scene, unit, use, cue, subjectRange, ranges }: Told): Meeting | null {
  const inSubject = subjectRange === null ? null : nounIn(unit, subjectRange);
  const noun = inSubject ?? openingNoun(unit, use);
  // "Talks took place in Oslo".
  if (use.lemma === 'take' && unit.words[use.objects.from]?.text !== 'place') return null;
  if (noun === null || (use.kind !== 'finite' && use.kind !== 'infinitive')) return null;
  const participants = partiesOfNoun(scene, unit, noun);
  const isDated = itemsWithin(scene.understanding.dates, unit).length > 0;
  const isPlaced = /^(?:in|at)$/.test(unit.words[noun + 1]?.text ?? '') || use.isPassive;
  const isCounted = countOf(scene, unit, ranges) !== null && isPlacedIn(unit, use);
  // "The summit in Vilnius opens at 10:00".
  const isTimed = /\bat (?:\d|noon|midday)/.test(
    wordsIn(unit.words, use.objects.from, use.objects.from + 4),
  );
  return participants.length > 0 ||
    ((isDated || isTimed) && (isPlaced || isPlacedBy(unit, use))) ||
    isCounted
    ? { cue, participants, hosts: [], ranges }
    : null;
}

function readerOf({ lemma, isPassive }: Use): readonly ((told: Told) => Meeting | null)[] {
  if (lemma === 'meet') return isPassive ? [] : [byMeeting];
  if (lemma === 'see') return [bySeeing];
  if (lemma === 'discuss') return [byDiscussing];
  if (/^(?:telephone|phone|call|dial|ring)$/.test(lemma)) return [byCalling];
  if (lemma === 'have') return isPassive ? [] : [byHaving];
  if (/^(?:revert|return)$/.test(lemma)) return isPassive ? [] : [byReverting];
  if (lemma === 'sit') return [bySitting];
  if (/^(?:tell|thank|brief|ask)$/.test(lemma)) return [byTelling];
  if (/^(?:receive|welcome|greet)$/.test(lemma)) return [byReceiving];
  if (/^(?:gather|assemble|convene|reconvene)$/.test(lemma) && !isPassive)
    return [byHosting, byGathering, byCourse];
  if (lemma === 'host' && !isPassive) return [byReceiving, byHosting];
  if (/^(?:speak|talk)$/.test(lemma)) return [bySpeaking];
  if (lemma === 'take') return isPassive ? [] : [byComing, byCourse];
  if (/^(?:attend|join)$/.test(lemma)) return isPassive ? [] : [byComing];
  const readers: ((told: Told) => Meeting | null)[] = [];
  if (hostingVerbs.has(lemma) && !isPassive) readers.push(byHosting);
  if (courseVerbs.has(lemma)) readers.push(byCourse);
  return readers;
}

/** "The minister, Ana Ruiz, and her guest, Tom Berg, met": those before "and" in appositions. */
function joinedBefore(scene: Scene, unit: Unit, range: Range | null): readonly Actor[] {
  const and = (range?.from ?? 0) - 1;
  if (unit.words[and]?.text !== 'and' || unit.words[and - 1]?.text !== ',') return [];
  const first = openAppositions(unit.words, and - 1);
  return actorsIn(scene, unit, first).filter(({ kind }) => kind === 'person');
}

function posterOf(scene: Scene, unit: Unit): readonly Actor[] {
  const { speaker } = unit;
  if (speaker === null) return [];
  const span = { start: speaker.start, end: speaker.end };
  const printed = scene.text.slice(span.start, span.end);
  const kind = scene.kinds.get(speaker.name) ?? 'person';
  const country = scene.homes.get(speaker.name) ?? null;
  return [
    { name: speaker.name, printed, span, kind, country, isNear: false, noun: null, members: [] },
  ];
}

/** "She and Overbeck": the one whom the pronoun means beside a name. */
function pronounBefore(scene: Scene, unit: Unit, { from, to }: Range): readonly Actor[] {
  const isPair =
    to - from > 2 &&
    /^(?:he|she)$/.test(unit.words[from]?.text ?? '') &&
    unit.words[from + 1]?.text === 'and';
  return isPair ? actorsIn(scene, unit, { from, to: from + 1 }) : [];
}

/** "On the margins Ana Ruiz met": where they met is no part of the subject. */
function withoutMargins(unit: Unit, { from, to }: Range): Range {
  const match = /^on the (?:margins|sidelines)(?: of (?:the |a )?\S+)?/.exec(
    wordsIn(unit.words, from, to),
  );
  const skipped = match === null ? 0 : match[0].split(' ').length;
  return skipped === 0 || from + skipped >= to ? { from, to } : { from: from + skipped, to };
}

/** The meeting that a verb of a unit tells of, or null. */
export function meetingOfUse(scene: Scene, unit: Unit, use: Use): Meeting | null {
  const cue = unit.words[use.at];
  const readers = readerOf(use);
  if (cue === undefined || use.isNegated || readers.length === 0) return null;
  const subjectRange = use.subject ?? use.patient;
  // "Spoke with the minister this morning.": who writes a post leaves himself out.
  const isElided = subjectRange === null && use.at === 0;
  const plain = subjectRange === null ? null : withoutMargins(unit, subjectRange);
  const own = isElided ? posterOf(scene, unit) : actorsIn(scene, unit, plain);
  const paired = plain === null ? [] : pronounBefore(scene, unit, plain);
  const subject = [...joinedBefore(scene, unit, subjectRange), ...paired, ...own].map((actor) =>
    holderOf(scene, actor),
  );
  const ranges = subjectRange === null ? [use.objects] : [subjectRange, use.objects];
  const told = { scene, unit, use, cue, subject, subjectRange, ranges };
  for (const reader of readers) {
    const meeting = reader(told);
    if (meeting !== null) return { ...meeting, scope: { from: use.from, to: use.objects.to } };
  }
  return null;
}
