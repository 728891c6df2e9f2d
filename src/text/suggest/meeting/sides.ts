import { isFinite } from '../../modality/grammar/finite.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** "The ministers of Japan and Peru, Ken Ito and Ana Ruiz": the persons, where each is named. */
export function withoutStates(actors: readonly Actor[]): readonly Actor[] {
  const persons = actors.filter(({ kind }) => kind === 'person');
  const states = actors.filter(({ kind }) => kind === 'place');
  return persons.length > 1 && persons.length === states.length ? persons : actors;
}

/** "Foreign ministers Ken Ito of Japan and Ana Ruiz of Peru": all whom a plural office names. */
export function allPersons(
  scene: Scene,
  unit: Unit,
  { subject }: Use,
  told: readonly Actor[],
): readonly Actor[] {
  const span = subject === null ? null : spanOf(unit, subject);
  if (span === null || subject === null || told.length !== 1 || told[0]?.kind !== 'person')
    return told;
  if (
    !/^(?:the )?(?:\S+ )?(?:ministers|presidents|leaders|premiers|chancellors|envoys|chiefs)\b/.test(
      wordsIn(unit.words, subject.from, subject.from + 4),
    )
  )
    return told;
  const persons = namesIn(scene, span).filter(({ kind }) => kind === 'person');
  return persons.length > 1 ? persons.map((name) => actorOfName(scene, name)) : told;
}

export const sitting =
  /^(?:commission|committee|council|panel|group|plenary|assembly|quartet|troika|format|congress|senate|parliament)$/;

/** "The commission of Chad and Mali", "the plenary of the Parliament": those whom a body is of. */
export function bodySides(scene: Scene, unit: Unit, subject: readonly Actor[]): readonly Actor[] {
  const body = subject.find(({ noun }) => sitting.test(noun ?? ''));
  if (body === undefined) return [];
  const names = namesIn(scene, { start: body.span.start, end: body.span.end + 80 }).filter(
    ({ kind, end }) => (kind === 'place' || kind === 'organisation') && end <= bodyEnd(unit, body),
  );
  return names.length > 0 ? names.map((name) => actorOfName(scene, name)) : [body];
}

/** Where the phrase of a body ends: before the verb. */
function bodyEnd(unit: Unit, { span }: Actor): number {
  const verb = unit.words.find(({ start }, at) => start > span.start && isFinite(unit.words, at));
  return verb?.start ?? span.end;
}
