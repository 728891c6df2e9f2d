import { Button } from '@blueprintjs/core';
import { useEffect, useRef, useState } from 'react';
import type { Span } from '../../../shared/domain/span.ts';
import { Keys } from '../../components/keys.tsx';

interface AttachPanelProps {
  readonly text: string;
  /** Where the words might be, in UTF-16 code units. */
  readonly near: number;
  readonly quote: string;
  readonly language: string | null;
  readonly onAttach: (span: Span) => void;
  readonly onLeave: () => void;
}

/** The selection of a text field as a span without white space at its ends; null if it is empty. */
function selectedIn(field: HTMLTextAreaElement | null): Span | null {
  if (field === null) return null;
  const words = field.value.slice(field.selectionStart, field.selectionEnd);
  const start = field.selectionStart + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? { start, end } : null;
}

/** The text that is read now, in which the coder selects the words to attach evidence to. */
export function AttachPanel(props: AttachPanelProps): React.JSX.Element {
  const { text, near, quote, language, onAttach, onLeave } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.focus();
    area.setSelectionRange(near, near);
    // A text field shows where its caret is only when it has been left and entered.
    area.blur();
    area.focus();
  }, [near]);
  const find = (): void => {
    const area = field.current;
    if (area === null || search === '') return;
    const lower = area.value.toLowerCase();
    const from = lower.indexOf(search.toLowerCase(), area.selectionEnd);
    const at = from === -1 ? lower.indexOf(search.toLowerCase()) : from;
    if (at === -1) return;
    area.blur();
    area.setSelectionRange(at, at + search.length);
    area.focus();
    setSelected(selectedIn(area));
  };
  const attach = (): void => {
    const span = selectedIn(field.current);
    if (span !== null) onAttach(span);
  };
  return (
    <section
      className="carry-attach"
      aria-label="Attach to other words"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <p className="small muted cut">
        Select the words for “{quote}”, by mouse or with Shift and the arrows, and press Enter.
      </p>
      <div className="carry-find">
        <input
          className="bp6-input"
          type="search"
          aria-label="Find in the text"
          placeholder="Find in the text"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find();
          }}
        />
        <Button text="Find" onClick={find} />
      </div>
      <textarea
        ref={field}
        className="carry-text"
        aria-label="The text that is read now"
        readOnly
        dir="auto"
        lang={language ?? undefined}
        value={text}
        spellCheck={false}
        onSelect={() => setSelected(selectedIn(field.current))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          attach();
        }}
      />
      <div className="carry-attach-foot">
        <span className="cut" role="status">
          {selected === null ? (
            <span className="muted">Nothing is selected</span>
          ) : (
            <>“{text.slice(selected.start, selected.end)}”</>
          )}
        </span>
        <Button text="Back" endIcon={<Keys keys="Escape" />} onClick={onLeave} />
        <Button
          intent="primary"
          text="Attach"
          endIcon={<Keys keys="Enter" />}
          disabled={selected === null}
          onClick={attach}
        />
      </div>
    </section>
  );
}
