import { useImperativeHandle, useMemo, useRef, useState, type JSX, type Ref } from 'react';
import type { Span } from '../../../shared/domain/span.ts';
import { selectedSpan, type EditorHooks } from './editor.ts';
import { FindBar } from './find/find-bar.tsx';
import { matchIndex } from './find/find-matches.ts';
import { useFind, useMatches } from './find/use-find.ts';
import './ghosts/ghosts.css';
import './marks/marks.css';
import { marksAt } from './marks/mark-index.ts';
import { MarkLine } from './marks/mark-line.tsx';
import { fieldKeyAsWords, noteMarks, type MarkNames } from './marks/mark-notes.ts';
import type { SourcePaneHandle, SourcePaneProps } from './pane-context.ts';
import { paneHandle } from './pane-handle.ts';
import './source-pane.css';
import { useArticle, useEditor, useReadingStyle, useScrollPlace } from './use-editor.ts';
import { useLatest } from './use-latest.ts';
import { useGhosts, useMarkLayer, useMarks, useNotes } from './use-marks.ts';

export type { SourcePaneHandle, SourcePaneProps } from './pane-context.ts';

interface Caret {
  readonly head: number;
  readonly span: Span | null;
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** The article's text with its highlights: to read, to select in, to look up facts from. */
export function SourcePane(
  props: SourcePaneProps & { readonly ref?: Ref<SourcePaneHandle> },
): JSX.Element {
  const { id, versionId, text, language } = props.article;
  const article = useMemo(
    () => ({ id, versionId, text, language }),
    [id, versionId, text, language],
  );
  const types = useMemo(() => new Map(props.types.map((type) => [type.key, type])), [props.types]);
  const names: MarkNames = {
    types,
    factLabel: props.factLabel,
    fieldLabel: props.fieldLabel ?? ((_type, field) => fieldKeyAsWords(field)),
  };
  const [caret, setCaret] = useState<Caret>({ head: 0, span: null });

  const layer = useMarkLayer(article, props, types);
  const editor = useEditor();
  const find = useFind(editor.view, article.text);
  const latest = useLatest(props);
  const latestFind = useLatest(find);
  const latestLayer = useLatest(layer);
  const latestNames = useLatest(names);
  const told = useRef<Span | null>(null);

  const hooks = useMemo<EditorHooks>(
    () => ({
      onSelect: (state) => {
        const span = selectedSpan(state);
        const isNews = !sameSpan(span, told.current);
        told.current = span;
        setCaret({ head: state.selection.main.head, span });
        if (isNews) latest.current.onSelection(span);
      },
      onMark: (factIds, field) => latest.current.onMark(factIds, field),
      onGhost: (key) => latest.current.onGhost(key),
      ghostNote: (key) => latest.current.ghostNote(key),
      onNote: (at) => latest.current.onNote(at),
      onKey: (event, span) => latest.current.onKey(event, span),
      onFind: (direction) =>
        direction === null ? latestFind.current.open() : latestFind.current.step(direction),
      names: () => latestNames.current,
    }),
    [latest, latestFind, latestNames],
  );

  useReadingStyle(editor, props.size, props.width);
  useArticle(editor, article, hooks, latestLayer, latest);
  useMarks(editor.view, layer);
  useGhosts(editor.view, article, props.ghosts);
  useNotes(editor.view, article, props.notes);
  useMatches(editor.view, article, find.matches);
  useScrollPlace(editor, article, latest);
  useImperativeHandle(props.ref, () => paneHandle(editor.view, () => latestFind.current.open()), [
    editor.view,
    latestFind,
  ]);

  const current = caret.span === null ? null : matchIndex(find.matches, caret.span);
  return (
    <div className="source-pane" data-notes={props.notes.length > 0}>
      <div className="source-editor" ref={editor.host} />
      {find.isOpen && (
        <FindBar
          query={find.query}
          matchCase={find.matchCase}
          total={find.matches.length}
          current={current === null ? null : current + 1}
          input={find.input}
          onQuery={find.setQuery}
          onMatchCase={find.setMatchCase}
          onStep={find.step}
          onClose={find.close}
        />
      )}
      <MarkLine notes={noteMarks(marksAt(layer.index, caret.head), names)} />
    </div>
  );
}
