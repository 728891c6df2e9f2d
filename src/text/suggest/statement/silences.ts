import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { wordsIn } from '../grammar/look.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import { resolved } from './act-speakers.ts';
import type { Unit } from '../scene/unit.ts';
import type { Span } from '../../../shared/domain/span.ts';

/** Somebody who does not answer: "would not comment", "did not respond to a request". */
export interface Silence {
  readonly at: number;
  readonly speakers: readonly Actor[];
  readonly span: Span;
}

const silent =
  /^(?:(?:would|will) not |(?:would|wo)n't |would neither )(?:immediately |yet |directly |publicly |further |confirm or deny |immediately )*(?:comment|commented|respond|responded|reply|replied|confirm|confirmed|elaborate|say (?:who|what|when|where|why|how|whether|which)|give (?:\S+ )?(?:details|further|a reason|any|a date|a figure|numbers|figures)|answer|answered|be reached|be drawn|disclose|identify|specify|discuss|name|reveal|provide|speculate|take questions|go into)\b/;
/**
 * Who was asked and will not answer, as the words say. Of "has not commented" nobody says so, and "has
 * not replied to a request" is no statement by convention (docs/evaluation.md).
 */
const unanswered =
  /^(?:(?:did|could) not |(?:did|could)n't )(?:immediately |yet |directly )*(?:(?:respond|reply) to |answer\b|be reached\b)/;
const none = /^(?:had|has|have) no (?:immediate )?comment\b/;

const auxiliaries = new Set(
  "would did could has have had will wouldn't won't didn't couldn't hasn't haven't hadn't".split(
    ' ',
  ),
);

/** Those of a unit who are asked and do not answer. */
export function silencesIn(scene: Scene, unit: Unit): readonly Silence[] {
  if (unit.setting !== 'prose' || unit.speaker !== null) return [];
  return unit.words.flatMap(({ text }, at): readonly Silence[] => {
    if (!auxiliaries.has(text)) return [];
    const words = wordsIn(unit.words, at, at + 7);
    if (![silent, unanswered, none].some((pattern) => pattern.test(words))) return [];
    const subject = subjectOf(unit.words, at, 'finite', null);
    const asked = actorsIn(scene, unit, subject).filter(
      ({ kind, noun }) => (kind !== null && kind !== 'item') || noun !== null,
    );
    const speakers = resolved(scene, unit, subject, asked);
    let to = at + 1;
    while (to < unit.words.length && !/^(?:[.;:,]|but|while|and)$/.test(unit.words[to]?.text ?? ''))
      to += 1;
    const span = spanOf(unit, { from: at, to });
    return speakers.length === 0 || span === null ? [] : [{ at, speakers, span }];
  });
}
