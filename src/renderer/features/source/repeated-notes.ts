import type { RepeatedPassage } from '../../../shared/domain/article.ts';
import type { Repetition } from '../../../shared/domain/understanding.ts';
import type { MarginNote } from '../source-pane/reading/margin-notes.ts';

function inThisText({ spans, verbatim }: Repetition): readonly MarginNote[] {
  const how = verbatim ? '' : ' nearly';
  return spans.map(({ start }, index) => ({
    at: start,
    kind: 'repeated',
    text: `${String(index + 1)} of ${String(spans.length)}`,
    title: `This passage stands here ${String(spans.length)} times,${how} the same: one fact may be enough`,
  }));
}

function elsewhere({ start, others, total }: RepeatedPassage): MarginNote {
  const named = others.map(({ title, facts }) => {
    const coded = facts === 1 ? '1 fact' : `${String(facts)} facts`;
    return `${title ?? 'Untitled'} (${coded})`;
  });
  return {
    at: start,
    kind: 'repeated',
    text: `also in ${String(total)}`,
    title: `This passage also stands in: ${named.join('; ')}`,
  };
}

/** The margin's notes of passages that stand twice, here or in other articles. */
export function repeatedNotes(
  repetitions: readonly Repetition[],
  repeated: readonly RepeatedPassage[],
): readonly MarginNote[] {
  return [...repetitions.flatMap(inThisText), ...repeated.map(elsewhere)];
}
