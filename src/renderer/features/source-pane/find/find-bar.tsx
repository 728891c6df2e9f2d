import type { JSX, KeyboardEvent, Ref } from 'react';

interface FindBarProps {
  readonly query: string;
  readonly matchCase: boolean;
  /** How many were found, and which of them is selected (from 1), or null. */
  readonly total: number;
  readonly current: number | null;
  readonly input: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  readonly onMatchCase: (matchCase: boolean) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}

function countText({ query, total, current }: FindBarProps): string {
  if (query.trim() === '') return '';
  if (total === 0) return 'Not found';
  return `${current ?? '–'} of ${total.toLocaleString('en')}`;
}

/** Finds words in the article. Stands below the text, which therefore does not move. */
export function FindBar(props: FindBarProps): JSX.Element {
  const { query, matchCase, onStep, onClose } = props;

  function handleKey(event: KeyboardEvent): void {
    const isStep =
      event.key === 'F3' || (event.key === 'Enter' && event.target instanceof HTMLInputElement);
    if (!isStep && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else onStep(event.shiftKey ? -1 : 1);
  }

  return (
    <div className="source-find" role="search" aria-label="Find in text" onKeyDown={handleKey}>
      <input
        ref={props.input}
        className="source-find-input"
        type="text"
        aria-label="Find"
        placeholder="Find in text"
        spellCheck={false}
        value={query}
        onChange={(event) => props.onQuery(event.target.value)}
      />
      <span className="source-find-count" role="status">
        {countText(props)}
      </span>
      <button
        type="button"
        className="source-find-button"
        aria-pressed={matchCase}
        aria-label="Match case"
        title="Match case"
        onClick={() => props.onMatchCase(!matchCase)}
      >
        Aa
      </button>
      <button
        type="button"
        className="source-find-button"
        aria-label="Previous match"
        title="Previous match (Shift+F3)"
        disabled={props.total === 0}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="source-find-button"
        aria-label="Next match"
        title="Next match (F3)"
        disabled={props.total === 0}
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="source-find-button"
        aria-label="Close find"
        title="Close (Escape)"
        onClick={onClose}
      >
        ✕
      </button>
    </div>
  );
}
