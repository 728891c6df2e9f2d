import { useMemo } from 'react';
import { useReading } from '../../state/reading.ts';
import { useSuggestions } from '../../state/suggestions.ts';
import type { MarginNote } from '../source-pane/reading/margin-notes.ts';
import { repeatedNotes } from './repeated-notes.ts';
import { sectionNote } from './section-note.ts';

/** What stands in the margin of this article: sections with their times, and passages met twice. */
export function useMarginNotes(articleId: string): readonly MarginNote[] {
  const sections = useReading((reading) => reading.sections);
  const repeated = useReading((reading) => reading.repeated);
  const repetitions = useSuggestions((state) =>
    state.articleId === articleId ? state.read?.repetitions : undefined,
  );
  return useMemo(
    () =>
      [
        ...sections.flatMap((section) => sectionNote(section) ?? []),
        ...repeatedNotes(repetitions ?? [], repeated),
      ].toSorted((a, b) => a.at - b.at),
    [sections, repeated, repetitions],
  );
}
