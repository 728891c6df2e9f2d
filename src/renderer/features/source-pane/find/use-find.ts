import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Span } from '../../../../shared/domain/span.ts';
import type { PaneArticle } from '../pane-context.ts';
import { reveal } from '../reading/viewport.ts';
import { findMatches, firstMatchFrom, matchBeside } from './find-matches.ts';
import { setMatches } from './match-layer.ts';

export interface Find {
  readonly isOpen: boolean;
  readonly query: string;
  readonly matchCase: boolean;
  readonly matches: readonly Span[];
  readonly input: RefObject<HTMLInputElement | null>;
  /** Opens the bar, or takes the focus there; the selected words become the query. */
  readonly open: () => void;
  readonly close: () => void;
  /** Goes to the next or previous match; opens the bar if nothing is looked for. */
  readonly step: (direction: 1 | -1) => void;
  readonly setQuery: (query: string) => void;
  readonly setMatchCase: (matchCase: boolean) => void;
}

/** Longer selections are passages to code, not words to look for. */
const longestPrefill = 100;

function prefill(view: EditorView): string | null {
  const { from, to } = view.state.selection.main;
  if (from === to || to - from > longestPrefill) return null;
  const words = view.state.sliceDoc(from, to);
  return words.includes('\n') ? null : words;
}

function show(view: EditorView, match: Span | null | undefined): void {
  if (match === null || match === undefined) return;
  view.dispatch({
    selection: EditorSelection.single(match.start, match.end),
    effects: reveal(view, match),
  });
}

const none: readonly Span[] = [];

/** Finding words in the text of the editor. */
export function useFind(view: RefObject<EditorView | null>, text: string): Find {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [query, setQuery] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const matches = useMemo(
    () => (isOpen ? findMatches(text, query, matchCase) : none),
    [isOpen, text, query, matchCase],
  );

  useLayoutEffect(() => {
    if (asked > 0) input.current?.select();
  }, [asked]);

  function look(nextQuery: string, nextMatchCase: boolean): void {
    setQuery(nextQuery);
    setMatchCase(nextMatchCase);
    if (view.current === null) return;
    const found = findMatches(text, nextQuery, nextMatchCase);
    const { from } = view.current.state.selection.main;
    show(view.current, found[firstMatchFrom(found, from)] ?? found[0]);
  }

  function open(): void {
    const words = view.current === null ? null : prefill(view.current);
    if (words !== null) setQuery(words);
    // The words of the last time are looked for from here, as if they were typed again.
    else if (!isOpen && query.trim() !== '') look(query, matchCase);
    setOpen(true);
    setAsked((count) => count + 1);
  }

  return {
    isOpen,
    query,
    matchCase,
    matches,
    input,
    open,
    close: () => {
      setOpen(false);
      view.current?.focus();
    },
    step: (direction) => {
      if (!isOpen || query.trim() === '') open();
      else if (view.current !== null) {
        const { from, to } = view.current.state.selection.main;
        show(view.current, matchBeside(matches, { start: from, end: to }, direction));
      }
    },
    setQuery: (next) => look(next, matchCase),
    setMatchCase: (next) => look(query, next),
  };
}

/** Draws the matches. Must come after the effect that puts the article into the editor. */
export function useMatches(
  view: RefObject<EditorView | null>,
  article: PaneArticle,
  matches: readonly Span[],
): void {
  useLayoutEffect(() => {
    view.current?.dispatch({ effects: setMatches.of(matches) });
  }, [view, article, matches]);
}
