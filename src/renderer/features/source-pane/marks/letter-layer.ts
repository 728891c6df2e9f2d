import type { EditorState, Extension } from '@codemirror/state';
import { Direction, layer, type EditorView, type LayerMarker } from '@codemirror/view';
import type { MarkLayer } from './mark-layer.ts';
import { lettersIn, type Letters } from './letters.ts';

/** The letters of one place, at its pixels in the scrolled text. */
class LetterMarker implements LayerMarker {
  private readonly letters: Letters;
  private readonly left: number;
  private readonly top: number;

  constructor(letters: Letters, left: number, top: number) {
    this.letters = letters;
    this.left = left;
    this.top = top;
  }

  eq(other: LetterMarker): boolean {
    return (
      this.left === other.left &&
      this.top === other.top &&
      this.letters.text === other.letters.text &&
      this.letters.colors.join() === other.letters.colors.join()
    );
  }

  draw(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'source-letters';
    box.style.left = `${this.left}px`;
    box.style.top = `${this.top}px`;
    for (const [index, letter] of Array.from(this.letters.text).entries()) {
      const one = document.createElement('span');
      one.textContent = letter;
      one.style.backgroundColor = this.letters.colors[index] ?? '';
      box.append(one);
    }
    return box;
  }
}

/** Where the layer's own coordinates begin, in pixels of the window. */
function origin(view: EditorView): { left: number; top: number } {
  const { scrollDOM, textDirection } = view;
  const box = scrollDOM.getBoundingClientRect();
  const left = textDirection === Direction.LTR ? box.left : box.right - scrollDOM.clientWidth;
  return { left: left - scrollDOM.scrollLeft, top: box.top - scrollDOM.scrollTop };
}

/**
 * The letters of the fact types over the beginnings of their highlights. They lie in a layer of
 * their own and not in the text: anything that hangs on a character there, even out of its flow,
 * is left behind at a line's end or lets a word break in two.
 */
export function letterLayer(marksOf: (state: EditorState) => MarkLayer): Extension {
  return layer({
    above: true,
    class: 'source-letter-layer',
    update: ({ startState, state, viewportChanged, geometryChanged }) => {
      if (viewportChanged || geometryChanged) return true;
      const [before, now] = [marksOf(startState), marksOf(state)];
      // Which fact is active says nothing of the letters, and measuring them is dear.
      return before.index !== now.index || before.looks.types !== now.looks.types;
    },
    markers: (view) => {
      const { index, looks } = marksOf(view.state);
      const { left, top } = origin(view);
      const markers: LetterMarker[] = [];
      for (const { from, to } of view.visibleRanges) {
        for (const letters of lettersIn(index, looks, from, to)) {
          const place = view.coordsAtPos(letters.at, 1);
          if (place !== null)
            markers.push(new LetterMarker(letters, place.left - left, place.top - top));
        }
      }
      return markers;
    },
  });
}
