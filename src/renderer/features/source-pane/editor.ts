import { standardKeymap } from '@codemirror/commands';
import { EditorSelection, EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, keymap, tooltips } from '@codemirror/view';
import type { Span } from '../../../shared/domain/span.ts';
import { sacredText } from './article-text.ts';
import { matchLayer } from './find/match-layer.ts';
import { ghostCard, type GhostNote } from './ghosts/ghost-card.ts';
import { ghostLayer } from './ghosts/ghost-layer.ts';
import { flashing } from './marks/flash.ts';
import { hoverCard } from './marks/hover-card.ts';
import { markClick, type OnMark } from './marks/mark-click.ts';
import { marks, type MarkLayer } from './marks/mark-layer.ts';
import type { MarkNames } from './marks/mark-notes.ts';
import type { PaneArticle } from './pane-context.ts';
import { marginNotes } from './reading/margin-notes.ts';
import { showSpecialCharacters } from './reading/special-characters.ts';
import { textDirection } from './reading/text-direction.ts';
import { restingPointer } from './resting-pointer.ts';
import { keepSelection } from './selection/keep-selection.ts';
import { mouseSelection } from './selection/mouse-selection.ts';
import { nudging } from './selection/nudge.ts';
import { snapSelection } from './selection/snap-selection.ts';

/** What the editor tells the pane, and asks of it. */
export interface EditorHooks {
  readonly onSelect: (state: EditorState) => void;
  readonly onMark: OnMark;
  /** A click on a suggestion's words. */
  readonly onGhost: (key: string) => void;
  readonly ghostNote: (key: string) => GhostNote | null;
  /** A click on a note in the margin. */
  readonly onNote: (at: number) => void;
  readonly onKey: (event: KeyboardEvent, span: Span | null) => boolean;
  readonly onFind: (direction: 1 | -1 | null) => void;
  readonly names: () => MarkNames;
}

/** The selection as a span, or null if it is only a caret. */
export function selectedSpan(state: EditorState): Span | null {
  const { from, to, empty } = state.selection.main;
  return empty ? null : { start: from, end: to };
}

const bareModifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** The pane's user comes first: a letter codes a fact before the editor may move the caret. */
function foreignKeys(onKey: EditorHooks['onKey']): Extension {
  return Prec.highest(
    EditorView.domEventHandlers({
      keydown: (event, view) =>
        !bareModifiers.has(event.key) && onKey(event, selectedSpan(view.state)),
    }),
  );
}

function clearSelection(view: EditorView): boolean {
  const { main } = view.state.selection;
  if (main.empty) return false;
  view.dispatch({ selection: EditorSelection.cursor(main.head) });
  return true;
}

function ownKeys({ onFind }: EditorHooks): Extension {
  const find = (direction: 1 | -1 | null) => () => {
    onFind(direction);
    return true;
  };
  return keymap.of([
    { key: 'Escape', run: clearSelection },
    { key: 'Mod-f', run: find(null) },
    { key: 'F3', run: find(1), shift: find(-1) },
    ...standardKeymap,
  ]);
}

function accessibility(article: PaneArticle): Extension {
  return [
    // Not editable, so that no input method starts; focusable, so that the caret shows.
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({
      'aria-label': 'Article text',
      'aria-readonly': 'true',
      'aria-multiline': 'true',
      role: 'textbox',
      spellcheck: 'false',
      tabindex: '0',
      ...(article.language === null ? {} : { lang: article.language }),
    }),
  ];
}

/** The style nonce that the main process has put into the page (DESIGN section 12). */
function styleNonce(): Extension {
  const meta = document.querySelector('meta[name="style-nonce"]');
  return EditorView.cspNonce.of(meta?.getAttribute('content') ?? '');
}

/** The editor before its first article. It writes its styles at once, so it needs the nonce too. */
export function emptyState(): EditorState {
  return EditorState.create({ extensions: styleNonce() });
}

function stateFor(
  view: EditorView,
  article: PaneArticle,
  layer: MarkLayer,
  hooks: EditorHooks,
): EditorState {
  const cards = [ghostCard(hooks.ghostNote), hoverCard(hooks.names)];
  return EditorState.create({
    extensions: [
      styleNonce(),
      sacredText(article.text),
      accessibility(article),
      foreignKeys(hooks.onKey),
      nudging(),
      markClick(hooks.onMark),
      ownKeys(hooks),
      snapSelection(),
      keepSelection(() => view.root.activeElement === view.contentDOM),
      mouseSelection(article.language),
      drawSelection(),
      EditorView.lineWrapping,
      textDirection(),
      showSpecialCharacters(),
      // What comes later is drawn around what comes before, in one piece.
      marks(layer),
      ghostLayer(hooks.onGhost),
      matchLayer(),
      flashing(),
      cards,
      restingPointer(cards),
      tooltips({ position: 'fixed' }),
      marginNotes(hooks.onNote),
      EditorView.updateListener.of((update) => {
        if (update.selectionSet) hooks.onSelect(update.state);
      }),
    ],
  });
}

/**
 * Puts an article with its marks into the editor and scrolls to an offset of it. The text is inserted into an
 * empty state: of a state that begins with it, CodeMirror draws very long lines as if they were not
 * wrapped, and then lays out a megabyte at once.
 */
export function openArticle(
  view: EditorView,
  article: PaneArticle,
  layer: MarkLayer,
  offset: number,
  hooks: EditorHooks,
): void {
  view.setState(stateFor(view, article, layer, hooks));
  view.dispatch({
    changes: { from: 0, insert: view.state.toText(article.text) },
    // The one change there ever is; the filters are for all others.
    filter: false,
  });
  const place = Math.min(offset, article.text.length);
  // In a step of its own, for the view clips the place by the text that it already has. The margin
  // brings the padding above the first line along; elsewhere it would show part of a line.
  view.dispatch({
    effects: EditorView.scrollIntoView(place, { y: 'start', yMargin: place === 0 ? 100 : 0 }),
  });
}
