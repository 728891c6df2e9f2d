import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { GutterMarker, gutter, type BlockInfo, type EditorView } from '@codemirror/view';

/** A short note in the margin, beside the line that holds its place (UTF-16). */
export interface MarginNote {
  readonly at: number;
  /** How it is drawn: a section's kind, or `repeated`. */
  readonly kind: string;
  readonly text: string;
  /** The whole of it, for the pointer; the outline says the same. */
  readonly title: string;
}

/** Replaces the notes; they are in text order. */
export const setMarginNotes = StateEffect.define<readonly MarginNote[]>();

const noteField = StateField.define<readonly MarginNote[]>({
  create: () => [],
  update: (notes, transaction) =>
    transaction.effects.find((effect) => effect.is(setMarginNotes))?.value ?? notes,
});

class NotesMarker extends GutterMarker {
  readonly #notes: readonly MarginNote[];

  constructor(notes: readonly MarginNote[]) {
    super();
    this.#notes = notes;
  }

  override eq(other: NotesMarker): boolean {
    return (
      other.#notes.length === this.#notes.length &&
      other.#notes.every((note, index) => note === this.#notes[index])
    );
  }

  override toDOM(): HTMLElement {
    const box = document.createElement('div');
    for (const { kind, text, title, at } of this.#notes) {
      const element = document.createElement('div');
      element.className = 'source-note';
      element.dataset['kind'] = kind;
      element.dataset['at'] = String(at);
      element.textContent = text;
      element.title = title;
      box.append(element);
    }
    return box;
  }
}

/** Index of the first note at the offset or behind it. */
function firstFrom(notes: readonly MarginNote[], offset: number): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((notes[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many notes one line shows below each other. */
const most = 2;

function notesAt(state: EditorState, line: BlockInfo): readonly MarginNote[] {
  const notes = state.field(noteField);
  const first = firstFrom(notes, line.from);
  return notes.slice(first, first + most).filter(({ at }) => at <= line.to);
}

/** The strip on the text's left with the sections' times and kinds; a click tells the note's place. */
export function marginNotes(onNote: (at: number) => void): Extension {
  return [
    noteField,
    gutter({
      class: 'source-notes',
      lineMarker: (view: EditorView, line: BlockInfo) => {
        const notes = notesAt(view.state, line);
        return notes.length === 0 ? null : new NotesMarker(notes);
      },
      lineMarkerChange: (update) =>
        update.startState.field(noteField) !== update.state.field(noteField),
      domEventHandlers: {
        click: (_view, _line, event) => {
          const note = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined;
          if (note === undefined) return false;
          onNote(Number(note));
          return true;
        },
      },
    }),
  ];
}
