import type { Span } from '../../../shared/domain/span.ts';
import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { itemsWithin } from '../../document/find.ts';
import { phraseAfter, type Range } from '../../speech/phrases.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { namesFrom } from '../aid/recipients.ts';
import { placesOf } from '../attack/places.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { draftOf, type Draft } from '../cells/draft.ts';
import { firstOf, holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { quantitiesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { levelOf } from './level.ts';
import { courseVerbs, hostingVerbs, meetingNouns, notMet } from './words.ts';

/** A meeting as a unit tells it. */
interface Meeting {
  readonly cue: Span;
  readonly participants: readonly Actor[];
  readonly hosts: readonly Actor[];
  /** Where those who take part are counted. */
  readonly ranges: readonly Range[];
}

/** Members instead of "envoys of", and no phrase that names nobody. */
function namedOnly(actors: readonly Actor[]): readonly Actor[] {
  return actors.flatMap((actor) =>
    actor.members.length > 0 ? actor.members : actor.kind === null ? [] : [actor],
  );
}

/** Those whom somebody meets: behind the verb or "with", up to where or when. */
function partnersOf(scene: Scene, unit: Unit, { from, to }: Range): readonly Actor[] {
  const start = unit.words[from]?.text === 'with' ? from + 1 : from;
  let end = start;
  while (
    end < to &&
    unit.words[end]?.text !== ',' &&
    !/^(?:in|at|on|to|for|before|after|during|by|about|over|as|ahead|this|last|next|late|early|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      unit.words[end]?.text ?? '',
    )
  )
    end += 1;
  const found = end > start ? namedOnly(actorsIn(scene, unit, { from: start, to: end })) : [];
  // "Taiwan’s defense minister, Lin Mei-hua": the name stands behind the office.
  const hasPerson = found.some(({ kind }) => kind === 'person');
  if (hasPerson || unit.words[end]?.text !== ',') return found;
  const apposed = namesFrom(scene, unit, end + 1).filter(({ kind }) => kind === 'person');
  return apposed.length > 0 ? apposed : found;
}

function nounIn(unit: Unit, { from, to }: Range): number | null {
  return firstOf(unit.words, from, Math.min(to, from + 12), meetingNouns);
}

/** "a meeting", "talks": not "all of its sessions". */
function isOne(unit: Unit, from: number, noun: number): boolean {
  const text = unit.words[noun]?.text ?? '';
  const before = wordsIn(unit.words, from, noun);
  return (
    /^(?:an?|the|its|their|another|this)\b/.test(before) ||
    /^(?:talks|negotiations|consultations|discussions)$/.test(text)
  );
}

/** "talks between A and B", "a meeting with B", "a meeting of the group". */
function ofNoun(scene: Scene, unit: Unit, noun: number): readonly Actor[] {
  for (let at = noun + 1; at < Math.min(unit.words.length, noun + 5); at += 1) {
    const text = unit.words[at]?.text ?? '';
    if (!/^(?:between|with|of|among)$/.test(text)) continue;
    const phrase = betweenPhrase(unit, at + 1);
    const actors = phrase === null ? [] : namedOnly(actorsIn(scene, unit, phrase));
    return actors.length > 0 ? actors : namesFrom(scene, unit, at + 1);
  }
  return [];
}

/** "Vladimir Putin and Donald Trump’s envoy, Steve Witkoff": both, up to where or a verb. */
function betweenPhrase(unit: Unit, from: number): Range | null {
  const phrase = phraseAfter(unit.words, from);
  if (phrase === null) return null;
  let { to } = phrase;
  while (to < Math.min(unit.words.length, from + 20)) {
    const next = unit.words[to];
    if (next?.text !== ',' && next?.text !== 'and') break;
    const more = phraseAfter(unit.words, to + 1);
    if (more === null) break;
    to = more.to;
  }
  return { from, to };
}

function ofUse(scene: Scene, unit: Unit, use: Use): Meeting | null {
  const { lemma, objects } = use;
  const cue = unit.words[use.at];
  if (cue === undefined || use.isNegated) return null;
  const subject = actorsIn(scene, unit, use.subject ?? use.patient);
  const subjectRange = use.subject ?? use.patient;
  const ranges = subjectRange === null ? [objects] : [subjectRange, objects];
  if (lemma === 'meet' && !use.isPassive) {
    if (holdsAny(unit.words, objects.from, objects.from + 5, notMet)) return null;
    const partners = partnersOf(scene, unit, objects);
    const own = namedOnly(subject);
    if (own.length + partners.length === 0 && !countIn(scene, unit, ranges)) return null;
    const hasSides =
      partners.length > 0 ||
      own.length > 1 ||
      subject.some(({ noun, members }) => noun?.endsWith('s') === true || members.length > 0) ||
      own.every(({ kind }) => kind === 'organisation');
    return hasSides ||
      /\b(?:mayors?|leaders?|ambassadors?|counterparts?|ministers?|president|officials|envoys?|delegation)\b/.test(
        wordsIn(unit.words, objects.from, objects.from + 8),
      )
      ? { cue, participants: [...own, ...partners], hosts: [], ranges }
      : null;
  }
  if (lemma === 'see' && use.kind === 'infinitive') {
    const partners = partnersOf(scene, unit, objects).filter(({ kind }) => kind === 'person');
    return partners.length > 0
      ? { cue, participants: [...namedOnly(subject), ...partners], hosts: [], ranges }
      : null;
  }
  if (hostingVerbs.has(lemma) && !use.isPassive) {
    const noun = nounIn(unit, objects);
    if (noun === null || noun - objects.from > 8 || !isOne(unit, objects.from, noun)) return null;
    const partners = ofNoun(scene, unit, noun);
    const own = namedOnly(subject);
    const isHeld = !/^(?:host|convene|chair|co-chair|co-host)$/.test(lemma);
    if (own.length + partners.length === 0) return null;
    return {
      cue,
      participants: isHeld ? [...own, ...partners] : partners,
      hosts: isHeld ? [] : own,
      ranges,
    };
  }
  if (
    /^(?:attend|join)$/.test(lemma) &&
    !use.isPassive &&
    nounIn(unit, { from: objects.from, to: objects.from + 6 }) !== null
  ) {
    const own = namedOnly(subject);
    const isCounted = countIn(scene, unit, ranges);
    return own.length > 1 || isCounted ? { cue, participants: own, hosts: [], ranges } : null;
  }
  if (
    /^(?:speak|talk)$/.test(lemma) &&
    /\bby (?:phone|telephone|video)|on the phone\b/.test(
      wordsIn(unit.words, objects.from, objects.to),
    )
  ) {
    const partners = partnersOf(scene, unit, objects);
    return { cue, participants: [...namedOnly(subject), ...partners], hosts: [], ranges };
  }
  const noun = subjectRange === null ? null : nounIn(unit, subjectRange);
  if (
    noun !== null &&
    courseVerbs.has(lemma) &&
    (use.kind === 'finite' || use.kind === 'infinitive')
  ) {
    const parties = ofNoun(scene, unit, noun);
    return parties.length > 0 ? { cue, participants: parties, hosts: [], ranges } : null;
  }
  return null;
}

const countedSides =
  /\b(?:countries|nations|states|governments|leaders|ministers|delegations|delegates|chiefs|governors|presidents|sides|mayors|chancellors|rivals|envoys|heads|members|allies|officials|capitals)$/;

function countOf(scene: Scene, unit: Unit, ranges: readonly Range[]): FoundQuantity | null {
  for (const range of ranges) {
    const span = spanOf(unit, range);
    const count =
      span === null
        ? undefined
        : quantitiesIn(scene, span).find(({ value }) =>
            countedSides.test(value.unit?.toLowerCase() ?? ''),
          );
    if (count !== undefined) return count;
  }
  return null;
}

function countIn(scene: Scene, unit: Unit, ranges: readonly Range[]): boolean {
  return countOf(scene, unit, ranges) !== null;
}

/** The words behind "to discuss", "on" or "about". */
function subjectSpan(unit: Unit): Span | null {
  const { words } = unit;
  for (let at = 0; at < words.length - 1; at += 1) {
    const two = wordsIn(words, at, at + 2);
    if (!/^(?:to discuss|for talks|talks on|talks about|discuss|discussed)\b/.test(two)) continue;
    const from = at + (/^(?:discussed|discuss)\b/.test(two) ? 1 : two === 'for talks' ? 3 : 2);
    let to = from;
    while (to < words.length && !/^(?:[.;:]|,|said|when|as)$/.test(words[to]?.text ?? '')) to += 1;
    return spanOf(unit, { from, to });
  }
  return null;
}

const meetingLeads = new Set(['in', 'at', 'near', 'on']);

function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

function describe(scene: Scene, unit: Unit, meeting: Meeting): Draft | null {
  const told = modalityOf(scene, meeting.cue);
  if (told.modality === 'hypothetical' && meeting.participants.length < 2) return null;
  const draft = draftOf('MEETING', unit, meeting.cue);
  const cells = new Cells(scene.text, draft.cells);
  const participants = distinct(meeting.participants);
  cells.actors('participants', participants, 'Takes part');
  const count = countOf(scene, unit, meeting.ranges);
  if (count !== null) cells.quantity('attendance', count, 'How many take part');
  cells.actors('host', meeting.hosts, 'Hosts it');
  const taken = participants.map(({ span }) => span);
  cells.found(
    'place',
    placesOf(scene, unit, taken, meetingLeads).slice(0, 2),
    'Where it takes place',
  );
  const cueDates = itemsWithin(scene.understanding.dates, unit);
  cells.date('held_on', cueDates[0] ?? null, 'When it takes place');
  const words = wordsIn(unit.words, 0, unit.words.length);
  const isOnline =
    /\b(?:by (?:video|telephone|phone)|video (?:link|conference|call)|phone call|telephone call|online|virtual(?:ly)?)\b/.test(
      words,
    );
  cells.codes(
    'meeting_format',
    [isOnline ? 'online' : 'in_person'],
    [meeting.cue],
    isOnline ? 'By video or telephone' : 'No other form is told',
  );
  const level = levelOf(words);
  if (level !== null) cells.codes('meeting_level', [level], [meeting.cue], 'By the offices named');
  cells.longWords(
    'subject',
    [subjectSpan(unit)].filter((span) => span !== null),
    'What it is about',
  );
  addModality(scene, draft, told);
  addSources(scene, draft, meeting.cue, new Set(participants.map(({ name }) => name)));
  return draft;
}

/** "unveiled the plan during a meeting with Umerov": told beside something else. */
function ofPhrase(scene: Scene, unit: Unit): Meeting | null {
  for (const [at, cue] of unit.words.entries()) {
    if (!/^(?:meeting|talks|call|summit|dinner)$/.test(cue.text)) continue;
    if (!/^(?:with|between)$/.test(unit.words[at + 1]?.text ?? '')) continue;
    if (
      !/\b(?:during|after|in|at|following|on|had|has) (?:an? |the |his |her |their |\w+ ){0,3}$/.test(
        `${wordsIn(unit.words, at - 4, at)} `,
      )
    )
      continue;
    const partners = ofNoun(scene, unit, at);
    const main = unit.uses.find(({ kind }) => kind === 'finite');
    const own = main === undefined ? [] : namedOnly(actorsIn(scene, unit, main.subject));
    if (partners.length > 0 && partners.length + own.length > 1)
      return { cue, participants: [...own, ...partners], hosts: [], ranges: [] };
  }
  return null;
}

/** The meetings that a text tells of, one for each sentence at most, in order. */
export function findMeetings(scene: Scene): readonly Draft[] {
  return scene.units
    .filter(({ setting, speaker }) => setting === 'prose' && speaker === null)
    .flatMap((unit) => {
      for (const use of unit.uses) {
        const meeting = ofUse(scene, unit, use);
        const draft = meeting === null ? null : describe(scene, unit, meeting);
        if (draft !== null) return [draft];
      }
      const beside = ofPhrase(scene, unit);
      const draft = beside === null ? null : describe(scene, unit, beside);
      return draft === null ? [] : [draft];
    });
}
