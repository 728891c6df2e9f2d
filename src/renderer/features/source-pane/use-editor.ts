import { EditorView } from '@codemirror/view';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { emptyState, openArticle, type EditorHooks } from './editor.ts';
import type { MarkLayer } from './marks/mark-layer.ts';
import type { PaneArticle, SourcePaneProps } from './pane-context.ts';
import { measureFace, readingStyle } from './reading/reading-style.ts';
import { firstVisible } from './reading/viewport.ts';

export interface EditorRefs {
  /** The element that the editor is put into, and that carries the reading style. */
  readonly host: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<EditorView | null>;
}

/** Scrolling has come to rest when it has paused for this long. */
const restTime = 150;

/** Makes the editor with the component and drops it with it. */
export function useEditor(): EditorRefs {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const made = new EditorView({ state: emptyState(), parent: host.current });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  return { host, view };
}

/** Sets the text in the reading face, at the coder's size and width. */
export function useReadingStyle({ host, view }: EditorRefs, size: number, width: number): void {
  useLayoutEffect(() => {
    if (host.current === null || view.current === null) return;
    const { fontFamily } = getComputedStyle(view.current.contentDOM);
    const style = readingStyle(size, width, measureFace(`${size}px ${fontFamily}`));
    for (const [name, value] of Object.entries(style)) host.current.style.setProperty(name, value);
    view.current.requestMeasure();
  }, [host, view, size, width]);
}

/** Puts an article into the editor, at its remembered place. Focus stays where it is. */
export function useArticle(
  { view }: EditorRefs,
  article: PaneArticle,
  hooks: EditorHooks,
  layer: RefObject<MarkLayer>,
  latest: RefObject<SourcePaneProps>,
): void {
  useLayoutEffect(() => {
    if (view.current === null) return;
    openArticle(view.current, article, layer.current, latest.current.scrollTo ?? 0, hooks);
    hooks.onSelect(view.current.state);
  }, [view, article, hooks, layer, latest]);
}

/** Tells where the reader is, once scrolling has come to rest. */
export function useScrollPlace(
  { view }: EditorRefs,
  article: PaneArticle,
  latest: RefObject<SourcePaneProps>,
): void {
  useLayoutEffect(() => {
    const { current } = view;
    if (current === null) return undefined;
    let timer = 0;
    const tell = (): void => latest.current.onScroll(firstVisible(current));
    const wait = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, restTime);
    };
    current.scrollDOM.addEventListener('scroll', wait);
    return () => {
      current.scrollDOM.removeEventListener('scroll', wait);
      window.clearTimeout(timer);
    };
  }, [view, article, latest]);
}
