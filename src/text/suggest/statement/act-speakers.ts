import { lastStartingBy } from '../../document/find.ts';
import { bodyMeant } from '../../speech/bodies-meant.ts';
import { holderOf } from '../../speech/offices.ts';
import type { Range } from '../../speech/phrases.ts';
import { bodies, type Referent } from '../../speech/referents.ts';
import { speakerSpan } from '../../speech/speaker-span.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** How many of the subjects before are looked at. */
const most = 6;

/** The bodies that the sentences before began with, the last first. */
function toldBefore({ referents }: Scene, at: number): readonly Referent[] {
  const last = lastStartingBy(referents.subjects, at - 1);
  return referents.subjects
    .slice(Math.max(0, last - most), last + 1)
    .toReversed()
    .flatMap(({ kind, name, start }): readonly Referent[] =>
      kind === 'organisation' ? [{ at: start, name, sort: 'thing', gender: null }] : [],
    );
}

/** "the minister", "the group": the name that the phrase means; null where it has one or means none. */
function meantBy(scene: Scene, { printed, noun, span }: Actor): Actor | null {
  const { text, understanding } = scene;
  if (printed === null || noun === null) return null;
  const holder = holderOf(text, understanding.names, printed, span.start, []);
  if (holder !== null) return actorOfName(scene, holder, span);
  const told = toldBefore(scene, span.start);
  const body = bodyMeant(text, understanding.names, noun, span.start, told);
  return body === null ? null : actorOfName(scene, body, span);
}

/** "The UN mission": a phrase of which the name is a part alone. */
function wholePhrase(scene: Scene, unit: Unit, subject: Range | null): Actor | null {
  const span =
    subject === null ? null : speakerSpan(unit.words, subject, scene.understanding.names);
  if (span === null || span.names.length > 0 || !bodies.has(span.head)) return null;
  const { start, end, head } = span;
  const printed = scene.text.slice(start, end);
  if (!/^\p{Lu}[\p{L}.]* \p{Ll}[\p{L} ]*$/u.test(printed)) return null;
  return {
    name: printed,
    printed,
    span: { start, end },
    kind: 'organisation',
    country: null,
    isNear: false,
    noun: head,
    members: [],
  };
}

/** Those who speak, with the names that phrases without one stand for. */
export function resolved(
  scene: Scene,
  unit: Unit,
  subject: Range | null,
  speakers: readonly Actor[],
): readonly Actor[] {
  const [first, second] = speakers;
  if (first === undefined || second !== undefined) return speakers;
  if (first.kind === null) return [meantBy(scene, first) ?? first];
  return first.kind === 'organisation' ? [wholePhrase(scene, unit, subject) ?? first] : speakers;
}
