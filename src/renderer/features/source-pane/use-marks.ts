import type { EditorView } from '@codemirror/view';
import { useLayoutEffect, useMemo, type RefObject } from 'react';
import { buildMarkIndex, type MarkIndex } from './marks/mark-index.ts';
import { setMarkLayer } from './marks/mark-layer.ts';
import type { TypeLook } from './marks/segment-look.ts';
import type { PaneArticle, SourcePaneProps } from './pane-context.ts';

/** Draws the marks of the article; answers them indexed. Must come after `useArticle`. */
export function useMarks(
  view: RefObject<EditorView | null>,
  article: PaneArticle,
  props: Pick<SourcePaneProps, 'marks' | 'activeFactId'>,
  types: ReadonlyMap<string, TypeLook>,
): MarkIndex {
  const { marks, activeFactId } = props;
  const index = useMemo(() => buildMarkIndex(marks, article.text.length), [marks, article]);
  useLayoutEffect(() => {
    view.current?.dispatch({
      effects: setMarkLayer.of({ index, looks: { types, activeFactId } }),
    });
  }, [view, article, index, types, activeFactId]);
  return index;
}
