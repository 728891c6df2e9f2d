import type { JSX } from 'react';
import type { MarkNote } from './mark-notes.ts';

/** Tells, at the pane's foot, which facts the character at the caret is evidence for. */
export function MarkLine({ notes }: { readonly notes: readonly MarkNote[] }): JSX.Element {
  return (
    <div className="source-foot" role="status" aria-live="polite" aria-label="Facts at the caret">
      {notes.map((note) => (
        <span key={note.factId} className="source-foot-fact">
          <span className="source-letter" data-fact-color={note.color} aria-hidden="true">
            {note.letter}
          </span>
          <span>{note.fact}</span>
          <span className="source-foot-detail">{[note.type, ...note.fields].join(', ')}</span>
        </span>
      ))}
    </div>
  );
}
