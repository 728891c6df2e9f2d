import type { Span } from '../../../shared/domain/span.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { wordsIn } from '../grammar/look.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** What somebody says in a few words that are no clause: "said no", "answered yes". */
export interface BriefWord {
  readonly speakers: readonly Actor[];
  readonly stance: string;
  readonly span: Span;
}

const answer = /^(?:said|says|answered|replied) (?:no|yes)(?: [.,;]|$)/;

/** Where the clause at `at` ends: with its sentence, or before what goes on about something else. */
function endOf(unit: Unit, at: number): number {
  let to = at + 1;
  while (to < unit.words.length) {
    const text = unit.words[to]?.text ?? '';
    if (text === ';' || text === '.') break;
    if (
      text === ',' &&
      /^(?:but|while|saying|adding|and|after|as)$/.test(unit.words[to + 1]?.text ?? '')
    )
      break;
    to += 1;
  }
  return to;
}

/** The brief words of a unit, in order. */
export function briefWordsIn(scene: Scene, unit: Unit): readonly BriefWord[] {
  if (unit.setting !== 'prose' || unit.speaker !== null) return [];
  return unit.words.flatMap(({ text }, at): readonly BriefWord[] => {
    if (!/^(?:said|says|answered|replied)$/.test(text)) return [];
    const words = wordsIn(unit.words, at, at + 14).toLowerCase();
    if (!answer.test(words)) return [];
    const subject = subjectOf(unit.words, at, 'finite', null);
    const speakers = actorsIn(scene, unit, subject).filter(({ kind }) => kind !== 'item');
    const span = spanOf(unit, { from: at, to: endOf(unit, at) });
    const isNo = / no\b/.test(words.slice(0, 14));
    return speakers.length === 0 || span === null
      ? []
      : [{ speakers, stance: isNo ? 'refuses' : 'informs', span }];
  });
}
