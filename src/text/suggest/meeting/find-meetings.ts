import type { Span } from '../../../shared/domain/span.ts';
import { itemsWithin } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { placesOf } from '../attack/places.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { draftOf, type Draft } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { levelOf } from './level.ts';
import { countOf } from './parties.ts';
import { meetingBeside } from './meetings-beside.ts';
import { outcomeOf } from './outcome.ts';
import { seriesOf } from './series.ts';
import { meetingOfUse, type Meeting } from './told-meetings.ts';

const online =
  /\b(?:by (?:video|telephone|phone)|video (?:link|conference|call)|phone calls?|telephone calls?|phone conversations?|calls? (?:between|with)|online|virtual(?:ly)?)\b/;
const setVerbs = /^(?:planned|scheduled|expected|set)$/;
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

function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

function describe(scene: Scene, unit: Unit, meeting: Meeting): Draft | null {
  const isSet = setVerbs.test(scene.text.slice(meeting.cue.start, meeting.cue.end));
  const read = modalityOf(scene, meeting.cue);
  const told =
    isSet && read.modality === 'done' ? { modality: 'planned' as const, cue: meeting.cue } : read;
  if (told.modality === 'hypothetical' && meeting.participants.length < 2) return null;
  const draft = draftOf('MEETING', unit, meeting.cue);
  const cells = new Cells(scene.text, draft.cells);
  const participants = distinct(meeting.participants);
  cells.actors('participants', participants, 'Takes part');
  const count = countOf(scene, unit, meeting.ranges);
  if (count !== null) cells.quantity('attendance', count, 'How many take part');
  cells.actors('host', meeting.hosts, 'Hosts it');
  const taken = participants.map(({ span }) => span);
  cells.found('place', placesOf(scene, unit, taken, leads).slice(0, 2), 'Where it takes place');
  const dates = itemsWithin(scene.understanding.dates, unit);
  cells.date('held_on', dates[0] ?? null, 'When it takes place');
  const words = wordsIn(unit.words, 0, unit.words.length);
  const isOnline = online.test(words);
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

function meetingIn(scene: Scene, unit: Unit): Draft | null {
  for (const use of unit.uses) {
    const meeting = meetingOfUse(scene, unit, use);
    const draft = meeting === null ? null : describe(scene, unit, meeting);
    if (draft !== null) return draft;
  }
  const beside = meetingBeside(scene, unit);
  return beside === null ? null : describe(scene, unit, beside);
}

/** The meetings that a text tells of, one for each sentence at most, in order. */
export function findMeetings(scene: Scene): readonly Draft[] {
  return scene.units
    .filter(
      ({ setting, speaker, section }) =>
        setting === 'prose' && (speaker === null || section?.kind === 'post'),
    )
    .flatMap((unit) => meetingIn(scene, unit) ?? []);
}
