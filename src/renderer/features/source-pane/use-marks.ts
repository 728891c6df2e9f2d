import type { EditorView } from '@codemirror/view';
import { useLayoutEffect, useMemo, type RefObject } from 'react';
import { buildMarkIndex } from './marks/mark-index.ts';
import { setMarkLayer, type MarkLayer } from './marks/mark-layer.ts';
import type { TypeLook } from './marks/segment-look.ts';
import type { PaneArticle, SourcePaneProps } from './pane-context.ts';

/** The article's marks, indexed, and how they look. */
export function useMarkLayer(
  article: PaneArticle,
  { marks, activeFactId }: Pick<SourcePaneProps, 'marks' | 'activeFactId'>,
  types: ReadonlyMap<string, TypeLook>,
): MarkLayer {
  const index = useMemo(() => buildMarkIndex(marks, article.text.length), [marks, article]);
  return useMemo(() => ({ index, looks: { types, activeFactId } }), [index, types, activeFactId]);
}

/** Draws the marks anew when they change; a new article has come with them already. */
export function useMarks(view: RefObject<EditorView | null>, layer: MarkLayer): void {
  useLayoutEffect(() => {
    view.current?.dispatch({ effects: setMarkLayer.of(layer) });
  }, [view, layer]);
}
