import { useMemo } from 'react';
import { compareSpans } from '../../../shared/domain/span.ts';
import { useSession } from '../../state/session.ts';
import { shownSuggestions, useSuggestions } from '../../state/suggestions.ts';
import type { Ghost } from '../source-pane/ghosts/ghost-layer.ts';

const none: readonly Ghost[] = [];

/** The words of the suggestions that are shown for this article, as its text draws them. */
export function useGhosts(articleId: string): readonly Ghost[] {
  const isHere = useSuggestions((state) => state.articleId === articleId);
  const shown = useSuggestions(shownSuggestions);
  const current = useSuggestions((state) => state.current);
  const factTypes = useSession((session) => session.codebook?.factTypes);
  return useMemo(() => {
    if (!isHere || shown.length === 0) return none;
    const colors = new Map(factTypes?.map(({ key, color }) => [key, color]));
    return shown
      .map(({ key, factType, anchor }): Ghost => {
        const { start, end } = anchor;
        return {
          start,
          end,
          key,
          color: colors.get(factType) ?? 'grey',
          isCurrent: key === current,
        };
      })
      .toSorted(compareSpans);
  }, [isHere, shown, current, factTypes]);
}
