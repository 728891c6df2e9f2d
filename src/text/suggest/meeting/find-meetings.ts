import type { Span } from '../../../shared/domain/span.ts';
import { itemsWithin } from '../../document/find.ts';
import type { FoundDate } from '../../../shared/domain/understanding.ts';
import type { Actor } from '../actors/actor.ts';
import { placesOf } from '../attack/places.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { cellOf, draftOf, type Draft } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { meetingDue } from './due.ts';
import { levelOf } from './level.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { namesFrom } from '../aid/recipients.ts';
import { countOf, namedOnly } from './parties.ts';
import { meetingByCall } from './by-call.ts';
import { meetingBeside } from './meetings-beside.ts';
import { meetingPosted } from './posted.ts';
import { outcomeOf } from './outcome.ts';
import { seatIn } from './seats.ts';
import { seriesOf } from './series.ts';
import { meetingOfUse } from './told-meetings.ts';
import type { Meeting } from './told.ts';

const online =
  /\b(?:by (?:video|telephone|phone)|video (?:link|conference|call)|phone calls?|telephone calls?|telephoned|phoned|phone conversations?|calls? (?:between|with)|online|virtual(?:ly)?)\b/;
/** "The call between …": what the sentence begins with is the meeting itself. */
const callFirst = /^(?:the |a |an )?(?:\S+ ){0,2}calls? (?:between|with)\b/;
const setVerbs = /^(?:planned|scheduled|expected|set|due|slated)$/;
const leads = new Set(['in', 'at', 'near', 'on']);

/** The words behind "to discuss", "talks on" or "for talks". */
function subjectSpan(unit: Unit): Span | null {
  const { words } = unit;
  for (let at = 0; at < words.length - 1; at += 1) {
    const two = wordsIn(words, at, at + 2);
    if (!/^(?:to discuss|for talks|talks on|talks about|discuss|discussed)\b/.test(two)) continue;
    const from = at + (two.startsWith('discuss') ? 1 : two === 'for talks' ? 3 : 2);
    let to = from;
    while (to < words.length && !/^(?:[.;:]|,|said|when|as)$/.test(words[to]?.text ?? '')) to += 1;
    return spanOf(unit, { from, to });
  }
  return null;
}

function isIn(one: Span, span: Span): boolean {
  return one.start >= span.start && one.end <= span.end;
}

/** The day in the clause of the verb, else in its sentence. */
function dateOf(scene: Scene, unit: Unit, { scope }: Meeting): FoundDate | null {
  // "for the first time since 2025": no day of the meeting.
  const dates = itemsWithin(scene.understanding.dates, unit).filter(
    ({ value }) => !value.edtf.endsWith('/..'),
  );
  const clause = scope === undefined ? null : spanOf(unit, scope);
  return (
    (clause === null ? undefined : dates.find((date) => isIn(date, clause))) ??
    dates.find(({ value }) => !value.edtf.startsWith('../')) ??
    dates[0] ??
    null
  );
}

/** The words of the verb’s clause in lower case; of the sentence where only a noun tells it. */
function clauseWords(unit: Unit, { scope }: Meeting): string {
  return wordsIn(unit.words, scope?.from ?? 0, scope?.to ?? unit.words.length);
}

function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

function addSeat(scene: Scene, unit: Unit, cells: Cells): void {
  const seat = seatIn(scene, unit);
  if (seat === null) return;
  const printed = scene.text.slice(seat.start, seat.end);
  const name = { name: printed, printed, isNear: false, kind: 'place' as const };
  cells.names('place', [name], [seat], 'Where it takes place');
}

const atClock =
  /\bat (?:\d{1,2}[.:]?\d{0,2}(?: ?(?:am|pm|a\.m|p\.m|gmt|local|cet|cest|bst|utc))?|noon|midday|midnight)\b/;

/** "opens at 10:00", "just off the phone": the day of the post or update. */
function addToday(unit: Unit, cells: Cells, { cue, scope, isNow }: Meeting): void {
  const day = unit.section?.day ?? unit.section?.time?.slice(0, 10) ?? null;
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
  const words = wordsIn(unit.words, scope?.from ?? 0, scope?.to ?? unit.words.length);
  // An item of a digest that is labelled with its day.
  const isItem = unit.section?.kind === 'item' && /\d/.test(unit.section.label ?? '');
  if (isNow !== true && !isItem && !atClock.test(words)) return;
  const value = {
    edtf: day,
    earliest: day,
    latest: day,
    precision: 'day' as const,
    basis: 'inferred' as const,
  };
  cells.date('held_on', { start: cue.start, end: cue.end, value }, 'The day that it is told on');
}

/** "foreign ministers of 12 countries": their number is told by itself. */
function withoutCount(actor: Actor): Actor {
  if (actor.kind !== null) return actor;
  const [plain = ''] = actor.name.split(
    / (?:of|from) (?:the |some |about |more |at )?(?=\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|least\b|than\b)/,
  );
  return plain === '' ? actor : { ...actor, name: plain };
}

/** "which was co-hosted by Germany and Norway", "chaired by": who hosts what another verb tells. */
function hostsIn(scene: Scene, unit: Unit): readonly Actor[] {
  const use = unit.uses.find(
    ({ lemma, isPassive, subject }) =>
      isPassive && subject !== null && /^(?:host|co-host|chair|co-chair|convene)$/.test(lemma),
  );
  const first = use?.subject ?? null;
  if (first === null) return [];
  const listed = namesFrom(scene, unit, first.from);
  return listed.length > 1 ? listed : namedOnly(actorsIn(scene, unit, first));
}

function describe(scene: Scene, unit: Unit, meeting: Meeting): Draft | null {
  const isSet = setVerbs.test(scene.text.slice(meeting.cue.start, meeting.cue.end));
  const read = modalityOf(scene, meeting.cue);
  const told =
    isSet && read.modality === 'done' ? { modality: 'planned' as const, cue: meeting.cue } : read;
  if (told.modality === 'denied' && unit.words[0]?.text === 'no') return null;
  if (told.modality === 'hypothetical' && meeting.participants.length < 2) return null;
  const draft = draftOf('MEETING', unit, meeting.cue);
  const cells = new Cells(scene.text, draft.cells);
  const participants = distinct(meeting.participants).map(withoutCount);
  cells.actors('participants', participants, 'Takes part');
  const count = countOf(scene, unit, meeting.ranges);
  if (count !== null) cells.quantity('attendance', count, 'How many take part');
  const hosts = meeting.hosts.length > 0 ? meeting.hosts : hostsIn(scene, unit);
  cells.actors('host', hosts, 'Hosts it');
  const taken = participants.map(({ span }) => span);
  const places = placesOf(scene, unit, taken, leads);
  const clause = meeting.scope === undefined ? null : spanOf(unit, meeting.scope);
  const own = clause === null ? [] : places.filter((place) => isIn(place, clause));
  const where = (own.length > 0 ? own : places).slice(0, 2);
  if (where.length > 0) cells.found('place', where, 'Where it takes place');
  else addSeat(scene, unit, cells);
  cells.date('held_on', dateOf(scene, unit, meeting), 'When it takes place');
  addToday(unit, cells, meeting);
  const words = wordsIn(unit.words, 0, unit.words.length);
  const isOnline =
    meeting.isOnline === true || callFirst.test(words) || online.test(clauseWords(unit, meeting));
  const how = isOnline ? 'By video or telephone' : 'No other form is told';
  if (isOnline || meeting.isOpen !== true)
    cells.codes('meeting_format', [isOnline ? 'online' : 'in_person'], [meeting.cue], how);
  const level = levelOf(words);
  if (level !== null) cells.codes('meeting_level', [level], [meeting.cue], 'By the offices named');
  const subject = subjectSpan(unit);
  if (subject !== null) cells.longWords('subject', [subject], 'What it is about');
  const series = seriesOf(scene, unit, participants);
  if (series !== null) cells.found('series', [series], 'The group or talks that it is one of');
  const outcome = told.modality === 'done' ? outcomeOf(scene, unit) : null;
  if (outcome !== null) cells.longWords('outcome', [outcome], 'What came out of it');
  addModality(scene, draft, told);
  addSources(scene, draft, meeting.cue, new Set(participants.map(({ name }) => name)));
  return draft;
}

function meetingsIn(scene: Scene, unit: Unit): readonly Draft[] {
  const drafts: Draft[] = [];
  const posted = meetingPosted(scene, unit);
  const first = posted === null ? null : describe(scene, unit, posted);
  if (first !== null) return [first];
  for (const use of unit.uses) {
    const meeting = meetingOfUse(scene, unit, use);
    const isOthers = unit.speaker !== null && unit.section?.kind !== 'post' && !isOwn(unit, use);
    // In answers: what is told of others as plainly as in a report.
    if (isOthers && (meeting === null || !isReported(scene, unit, use, meeting))) continue;
    const draft = meeting === null ? null : describe(scene, unit, meeting);
    if (draft !== null && drafts.every((other) => isOther(other, draft))) drafts.push(draft);
  }
  if (drafts.length > 0 || (unit.speaker !== null && unit.section?.kind !== 'post')) return drafts;
  const beside =
    meetingBeside(scene, unit) ?? meetingDue(scene, unit) ?? meetingByCall(scene, unit);
  const draft = beside === null ? null : describe(scene, unit, beside);
  return draft === null ? [] : [draft];
}

/** "The Secretary met the minister in Honolulu on Tuesday": named sides, and a day or a place. */
function isReported(scene: Scene, unit: Unit, { kind }: Use, meeting: Meeting): boolean {
  const named = meeting.participants.filter((one) => one.kind !== null);
  const isDated = dateOf(scene, unit, meeting) !== null;
  return named.length > 1 && (kind === 'finite' || kind === 'infinitive') && isDated;
}

/** "The ministers will meet again on 3 May": those who met before, by name. */
function addKnown(scene: Scene, draft: Draft, last: Draft | null): void {
  if (last === null || draft.unit.index - last.unit.index > 8) return;
  const own = cellOf(draft, 'participants');
  const told = cellOf(last, 'participants');
  if (own === null || told === null || !('names' in own.content) || !('names' in told.content))
    return;
  const isNameless = own.content.names.every(({ name }) => bothSides.test(name));
  const isNamed = told.content.names.filter(({ kind }) => kind === 'person').length > 1;
  if (!isNameless || !isNamed || cellOf(draft, 'attendance') !== null) return;
  draft.cells.splice(draft.cells.indexOf(own), 1);
  new Cells(scene.text, draft.cells).names(
    'participants',
    told.content.names,
    told.evidence,
    'Told of before',
  );
}

/** "On the margins, they met the director": on the day of the meeting told of before. */
function addDayOf(draft: Draft, last: Draft | null): void {
  if (last === null || cellOf(draft, 'held_on') !== null) return;
  const words = wordsIn(draft.unit.words, 0, draft.unit.words.length);
  if (!/\bon the (?:margins|sidelines)\b/.test(words)) return;
  const day = cellOf(last, 'held_on');
  if (day !== null) draft.cells.push({ ...day, reason: 'The day of the meeting told of before' });
}

/** "I discussed it with my colleague": what speakers say of themselves. */
function isOwn(unit: Unit, { subject, kind }: Use): boolean {
  return (
    kind === 'finite' &&
    subject !== null &&
    /^(?:i|we)$/.test(unit.words[subject.to - 1]?.text ?? '')
  );
}

/** "spoke on Wednesday and will host her on 2 July": told apart by their days. */
function isOther(before: Draft, draft: Draft): boolean {
  const [one, two] = [before, draft].map((each) => shownDate(each));
  return one !== null && two !== null && one !== two;
}

function shownDate(draft: Draft): string | null {
  const content = cellOf(draft, 'held_on')?.content;
  if (content === undefined || !('value' in content)) return null;
  const { value } = content;
  return typeof value === 'object' && 'edtf' in value ? value.edtf : null;
}

/** How many sentences on a meeting is gone on with. */
const reach = 5;

/** "A second round is planned for Saturday": of those who met before. */
function addSides(scene: Scene, draft: Draft, last: Draft | null): void {
  const isKnown = ['participants', 'attendance', 'host'].some(
    (field) => cellOf(draft, field) !== null,
  );
  if (isKnown || last === null || draft.unit.index - last.unit.index > reach) return;
  if (!following.test(wordsIn(draft.unit.words, 0, 8))) return;
  const sides = cellOf(last, 'participants');
  if (sides !== null && 'names' in sides.content)
    new Cells(scene.text, draft.cells).names(
      'participants',
      sides.content.names,
      sides.evidence,
      'Told of before',
    );
}

const following =
  /^(?:the |an? )?(?:next|second|third|fourth|further|new|another|final|last|previous) (?:round|session|meeting|talks|summit|call)\b|^(?:the )?(?:talks|negotiations|two|both|sides)\b/;

/** "are convening the group there": at the place that was told last. */
function addThere(draft: Draft, last: Draft | null): void {
  const isThere = /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|can|could)\b)/.test(
    wordsIn(draft.unit.words, 0, draft.unit.words.length),
  );
  if (!isThere || last === null || cellOf(draft, 'place') !== null) return;
  const place = draft.unit.index - last.unit.index > 2 ? null : cellOf(last, 'place');
  if (place !== null) draft.cells.push({ ...place, reason: 'Told just before' });
}

const bothSides =
  /^(?:(?:the )?(?:two|both) )?(?:ministers|leaders|sides|parties|presidents|premiers|delegations|negotiators|foreign ministers|men|pair)$/i;

function namesOf(draft: Draft): string {
  const content = cellOf(draft, 'participants')?.content;
  return content !== undefined && 'names' in content
    ? content.names
        .map(({ name }) => name)
        .toSorted()
        .join('|')
    : '';
}

/** "The two Ministers held extensive talks on trade": the meeting just told of again. */
function isSame(draft: Draft, last: Draft | null): boolean {
  if (last === null || cellOf(draft, 'held_on') !== null) return false;
  const away = draft.unit.index - last.unit.index;
  const isPosted = draft.unit.section?.kind === 'post' && away < 9;
  if (isPosted && namesOf(draft) === namesOf(last)) return true;
  if (away > 3 || draft.unit.section !== last.unit.section) return false;
  const sides = cellOf(draft, 'participants');
  const isNameless =
    sides !== null &&
    'names' in sides.content &&
    sides.content.names.every(({ name }) => bothSides.test(name));
  if (
    !isNameless ||
    !/\b(?:held|had|discussed|spoke|talked)\b/.test(wordsIn(draft.unit.words, 0, 9))
  )
    return false;
  last.spans.push(...draft.spans);
  return true;
}

/** "Poland and Denmark are hosting the gathering": who hosts the one just told of. */
function isHostOf(scene: Scene, draft: Draft, last: Draft | null): boolean {
  if (last === null || draft.unit.index - last.unit.index > 3) return false;
  if (draft.unit.section !== last.unit.section) return false;
  const host = cellOf(draft, 'host');
  const isOnly = ['participants', 'attendance', 'held_on'].every(
    (field) => cellOf(draft, field) === null,
  );
  if (host === null || !isOnly || !('names' in host.content)) return false;
  if (
    !/\b(?:the|this) (?:\S+ )?(?:meeting|talks|summit|conference|gathering|forum|session)\b/.test(
      wordsIn(draft.unit.words, 0, draft.unit.words.length),
    )
  )
    return false;
  new Cells(scene.text, last.cells).names('host', host.content.names, host.evidence, host.reason);
  last.spans.push(...draft.spans);
  return true;
}

/** The meetings that a text tells of, in order. */
export function findMeetings(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const unit of scene.units) {
    if (unit.setting !== 'prose') continue;
    for (const draft of meetingsIn(scene, unit)) {
      const last = drafts.at(-1) ?? null;
      if (isHostOf(scene, draft, last) || isSame(draft, last)) continue;
      addSides(scene, draft, last);
      addDayOf(draft, last);
      addKnown(scene, draft, last);
      addThere(draft, last);
      drafts.push(draft);
    }
  }
  return drafts;
}
