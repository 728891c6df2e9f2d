import type { Extension, StateField } from '@codemirror/state';
import {
  closeHoverTooltips,
  ViewPlugin,
  type EditorView,
  type Tooltip,
  type ViewUpdate,
} from '@codemirror/view';
import { setGhosts } from './ghosts/ghost-layer.ts';
import { setMarkLayer } from './marks/mark-layer.ts';
import { setMarginNotes } from './reading/margin-notes.ts';

/** Whether other words, or the same in other elements, may now lie under the pointer. */
function isDrawnAnew({ geometryChanged, transactions }: ViewUpdate): boolean {
  return (
    geometryChanged ||
    transactions.some(({ effects }) =>
      effects.some(
        (effect) => effect.is(setMarkLayer) || effect.is(setGhosts) || effect.is(setMarginNotes),
      ),
    )
  );
}

/** The cards of one kind that show now. */
type Cards = StateField<readonly Tooltip[]>;

/**
 * Tells the editor again where a pointer rests when the text beneath it was drawn anew. Its cards
 * look at the element that the pointer came to, and at no other place until it moves: a card that
 * was about to come would be lost when suggestions or facts arrive, and one that is there would stay
 * over words that have moved on. It rests until the coder does something else.
 */
class RestingPointer {
  #at: MouseEvent | null = null;
  #timer = 0;
  readonly #view: EditorView;
  readonly #cards: readonly Cards[];
  readonly #listening = new AbortController();

  constructor(view: EditorView, cards: readonly Cards[]) {
    this.#view = view;
    this.#cards = cards;
    const { signal } = this.#listening;
    const leave = (): void => {
      this.#at = null;
    };
    view.dom.addEventListener(
      'mousemove',
      (event) => {
        // What a script sends, as this one, is no movement.
        if (event.isTrusted) this.#move(event);
      },
      { signal },
    );
    for (const type of ['mouseleave', 'mousedown', 'wheel'] as const)
      view.dom.addEventListener(type, leave, { signal, passive: true });
    view.dom.ownerDocument.addEventListener('keydown', leave, { signal, capture: true });
  }

  update(update: ViewUpdate): void {
    if (this.#at === null || !isDrawnAnew(update)) return;
    window.clearTimeout(this.#timer);
    // Not within an update, which allows no other; by then the last of a burst has been drawn.
    this.#timer = window.setTimeout(() => this.#tell(), 0);
  }

  destroy(): void {
    window.clearTimeout(this.#timer);
    this.#listening.abort();
  }

  #move(event: MouseEvent): void {
    this.#at = event.buttons === 0 ? event : null;
    const { state } = this.#view;
    const shown = this.#cards.flatMap((cards) => state.field(cards, false) ?? []);
    if (shown.length === 0) return;
    const at = this.#view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
    // The editor keeps a card while the pointer is over it, which is for cards that hold links. These
    // let the pointer through to the words behind them.
    if (shown.some(({ pos, end = pos }) => at < pos || at > end))
      this.#view.dispatch({ effects: closeHoverTooltips });
  }

  #tell(): void {
    if (this.#at === null) return;
    const { clientX, clientY } = this.#at;
    const { dom } = this.#view;
    const under = dom.ownerDocument.elementFromPoint(clientX, clientY);
    if (under === null || !dom.contains(under)) return;
    under.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
  }
}

/** Keeps cards, such as those of highlights, true to what lies under the pointer, also at rest. */
export function restingPointer(cards: readonly { readonly active: Cards }[]): Extension {
  const fields = cards.map(({ active }) => active);
  return ViewPlugin.define((view) => new RestingPointer(view, fields));
}
