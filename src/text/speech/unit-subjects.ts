import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { firstStartingFrom } from '../document/find.ts';
import { isFinite } from '../modality/grammar/finite.ts';
import { canSpeak, sortOfHead } from './referents.ts';
import { speakerSpan } from './speaker-span.ts';
import type { UnitContext } from './unit-voices.ts';
import type { Unit } from './units.ts';
import { mainSubject } from './voices.ts';

/** Who spoke last, for quotes that go on without a verb. */
export interface Last {
  readonly speaker: Speaker | null;
  readonly verb: Span | null;
  readonly unit: Unit;
}

/** How many words into its sentence a name may stand to be what it is about. */
const opening = 8;

function firstName(unit: Unit, names: readonly FoundName[]): FoundName | null {
  const first = names[firstStartingFrom(names, unit.start)];
  if (first === undefined || first.start >= unit.end) return null;
  return unit.words.some((word) => word.quote !== null && word.start <= first.start) ? null : first;
}

/** The person who is the subject of what stands before a colon or semicolon within the unit. */
export function personAtColon({ words }: Unit, names: readonly FoundName[]): FoundName | null {
  const mark = words.findIndex(({ text }) => text === ':' || text === ';');
  if (mark < 1 || mark > 40) return null;
  const before = words.slice(0, mark);
  const subject = mainSubject(before);
  const span = subject === null ? null : speakerSpan(before, subject, names);
  return span?.names.find(({ kind }) => kind === 'person') ?? null;
}

/** Notes whom or what a sentence tells of, for the pronouns behind it. */
export function noteSubject(unit: Unit, { names, memory }: UnitContext): void {
  const first = firstName(unit, names);
  const place = first === null ? 0 : firstStartingFrom(unit.words, first.start);
  const subject = mainSubject(unit.words);
  // A line that is a name alone is an author's.
  if (subject === null && unit.words.length <= 4) return;
  const span = subject === null ? null : speakerSpan(unit.words, subject, names);
  const person = span?.names.find(({ kind }) => kind === 'person') ?? null;
  const own = span?.names.at(-1) ?? null;
  if (span !== null && span.names.length > 1) {
    memory.notePair(span);
    return;
  }
  if (span !== null && span.names.length === 0) {
    memory.noteHead(span);
    // "The military blamed Ada Holt": it is the subject.
    if (canSpeak(span.head)) return;
  }
  // "Norvalia's Defence Minister Maren Skaldby has …": she is the subject, not the country.
  if (person !== null) memory.noteSubject(person);
  else if (own !== null && place <= opening) memory.noteSubject(own);
  else if (first !== null && place <= opening) memory.noteSubject(first);
}

/** "She laughs.": the one who spoke before, or whom the pronoun means in another paragraph. */
export function sameSubject(unit: Unit, { memory }: UnitContext, last: Last | null): Last | null {
  // "When I called, he laughed.": the pronoun of the main clause.
  const main = unit.words.findIndex(
    ({ text }, at) =>
      /^(?:he|she)$/.test(text) &&
      (at === 0 || (unit.words[at - 1]?.text === ',' && isFinite(unit.words, at + 1))),
  );
  const first = unit.words[main];
  if (first === undefined || main > 40) return null;
  if (last !== null && last.speaker !== null && last.unit.line === unit.line)
    return { ...last, verb: null };
  const name = memory.whom(first.text, first.start);
  const { start, end } = first;
  return name === null ? null : { speaker: { start, end, name }, verb: null, unit };
}

/** "The soldier shrugged.": somebody without a name, for the quote right behind. */
function describedSubject(unit: Unit, { names, memory }: UnitContext): Last | null {
  if (unit.words.some(({ kind }) => kind === 'quote')) return null;
  const subject = mainSubject(unit.words);
  const span = subject === null ? null : speakerSpan(unit.words, subject, names);
  if (span === null || span.names.length > 0 || !canSpeak(span.head)) return null;
  if (sortOfHead(span.head) !== 'person') return null;
  return { speaker: memory.speakerOf(span), verb: null, unit };
}

/** The person whom a sentence without words of anybody tells of, for a quote right behind it. */
export function subjectOf(unit: Unit, context: UnitContext): Last | null {
  const first = firstName(unit, context.names);
  if (first?.kind !== 'person') return describedSubject(unit, context);
  const speaker = { start: first.start, end: first.end, name: first.name };
  return { speaker, verb: null, unit };
}
