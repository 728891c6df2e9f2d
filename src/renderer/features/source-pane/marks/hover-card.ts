import type { Transaction } from '@codemirror/state';
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import { marksAt } from './mark-index.ts';
import { markLayer, setMarkLayer } from './mark-layer.ts';
import { noteMarks, type MarkNames, type MarkNote } from './mark-notes.ts';

const hoverTime = 350;

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function noteElement(note: MarkNote): HTMLElement {
  const row = document.createElement('li');
  const letter = element('span', 'source-letter', note.letter);
  letter.dataset['factColor'] = note.color;
  const detail = note.fields.length === 0 ? note.type : `${note.type} · ${note.fields.join(', ')}`;
  row.append(
    letter,
    element('span', 'source-card-fact', note.fact),
    element('span', 'source-card-detail', detail),
  );
  return row;
}

/** Built without a framework: the editor makes and drops it with the pointer. */
function card(notes: readonly MarkNote[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'source-card';
  list.append(...notes.map(noteElement));
  return list;
}

/** Whether the facts that a card tells of may be others now. */
function isOutOfDate(transaction: Transaction, { pos, end }: Tooltip): boolean {
  const layer = transaction.effects.find((effect) => effect.is(setMarkLayer))?.value;
  return (
    layer !== undefined &&
    !marksAt(layer.index, pos).some((mark) => mark.start === pos && mark.end === end)
  );
}

/** Shows which facts a place is evidence for. The pane's foot tells the same at the caret. */
export function hoverCard(names: () => MarkNames): ReturnType<typeof hoverTooltip> {
  return hoverTooltip(
    (view, position, side) => {
      const at = side < 0 ? position - 1 : position;
      const found = marksAt(view.state.field(markLayer).index, at);
      const [innermost] = found;
      if (innermost === undefined) return null;
      return {
        pos: innermost.start,
        end: innermost.end,
        above: true,
        create: () => ({ dom: card(noteMarks(found, names())) }),
      };
    },
    { hoverTime, hideOnChange: true, hideOn: isOutOfDate },
  );
}
