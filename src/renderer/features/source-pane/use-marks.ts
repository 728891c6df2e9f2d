import type { EditorView } from '@codemirror/view';
import { useLayoutEffect, useMemo, type RefObject } from 'react';
import { setGhosts, type Ghost } from './ghosts/ghost-layer.ts';
import { buildMarkIndex } from './marks/mark-index.ts';
import { setMarkLayer, type MarkLayer } from './marks/mark-layer.ts';
import type { TypeLook } from './marks/segment-look.ts';
import type { PaneArticle, SourcePaneProps } from './pane-context.ts';
import { setMarginNotes, type MarginNote } from './reading/margin-notes.ts';

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

/** Draws the suggestions anew when they change, and with each article. */
export function useGhosts(
  view: RefObject<EditorView | null>,
  article: PaneArticle,
  ghosts: readonly Ghost[],
): void {
  useLayoutEffect(() => {
    view.current?.dispatch({ effects: setGhosts.of(ghosts) });
  }, [view, article, ghosts]);
}

/** Fills the margin anew when its notes change, and with each article. */
export function useNotes(
  view: RefObject<EditorView | null>,
  article: PaneArticle,
  notes: readonly MarginNote[],
): void {
  useLayoutEffect(() => {
    view.current?.dispatch({ effects: setMarginNotes.of(notes) });
  }, [view, article, notes]);
}
