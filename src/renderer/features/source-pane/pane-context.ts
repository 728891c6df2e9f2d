import type { Mark } from '../../../shared/domain/fact.ts';
import type { Span } from '../../../shared/domain/span.ts';
import type { GhostNote } from './ghosts/ghost-card.ts';
import type { Ghost } from './ghosts/ghost-layer.ts';
import type { MarginNote } from './reading/margin-notes.ts';
import type { TypeLook } from './marks/segment-look.ts';

/** An article as the pane reads it; the text is canonical, offsets are UTF-16 code units. */
export interface PaneArticle {
  readonly id: string;
  readonly versionId: string;
  readonly text: string;
  readonly language: string | null;
}

export interface SourcePaneProps {
  readonly article: PaneArticle;
  readonly marks: readonly Mark[];
  /** What is suggested, in text order. */
  readonly ghosts: readonly Ghost[];
  /** What stands in the margin, in text order. */
  readonly notes: readonly MarginNote[];
  readonly types: readonly TypeLook[];
  /** How a fact is called in the hover card and at the pane's foot. */
  readonly factLabel: (factId: string) => string;
  /** How a field is called there; its key as words if left out. */
  readonly fieldLabel?: (factType: string, field: string) => string;
  /** The fact whose marks are shown stronger. */
  readonly activeFactId: string | null;
  /** Of the text, in px. */
  readonly size: number;
  /** Characters a line. */
  readonly width: number;
  /** The offset to show at the top when the article opens. */
  readonly scrollTo: number | null;
  /** Told the selection, on whole characters, whenever it changes; null when nothing is selected. */
  readonly onSelection: (span: Span | null) => void;
  /** A click on a highlight, or Enter in one: its facts, and the innermost mark's field. */
  readonly onMark: (factIds: readonly string[], field: string | null) => void;
  /** A click on a suggestion's words, by its key. */
  readonly onGhost: (key: string) => void;
  /** What a suggestion's card says; null for none. */
  readonly ghostNote: (key: string) => GhostNote | null;
  /** A click on a note in the margin, by its place. */
  readonly onNote: (at: number) => void;
  /** Asked before the pane's own keys; true if the key is done with. */
  readonly onKey: (event: KeyboardEvent, span: Span | null) => boolean;
  /** Told the first visible offset once scrolling has come to rest. */
  readonly onScroll: (firstVisible: number) => void;
}

/** What others may ask of the pane. */
export interface SourcePaneHandle {
  readonly focus: () => void;
  /** Shows the spans strongly for a moment, and scrolls the first into sight. */
  readonly flash: (spans: readonly Span[]) => void;
  readonly selection: () => Span | null;
  /** Where the caret stands; of a selection, the end that moves. */
  readonly caret: () => number | null;
  /** Selects, and scrolls there if need be; the focus stays where it is. */
  readonly select: (span: Span) => void;
  /** Puts the caret at the span's start and shows the span for a moment. */
  readonly goTo: (span: Span) => void;
  /** Opens the find bar, with the selected words in it. */
  readonly find: () => void;
  /** Puts the caret at the start of the next highlight. */
  readonly nextMark: () => void;
  readonly previousMark: () => void;
}
