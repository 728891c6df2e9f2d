import { useId, type KeyboardEvent } from 'react';
import type { Suggestion } from '../../../shared/domain/suggestion.ts';
import { changeSettings } from '../../actions/settings.ts';
import { runKey } from '../../commands/registry.ts';
import { suggestionList } from '../../state/panes.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/settings.ts';
import { shownSuggestions, useSuggestions } from '../../state/suggestions.ts';
import { SuggestionRow } from './suggestion-row.tsx';
import { SuggestionsBar } from './suggestions-bar.tsx';
import { windowAround } from './window-around.ts';
import './suggestions.css';

/** Rows that are drawn at once, which takes a few frames; the rest is told as a number. */
const drawn = 40;

function More({ count, where }: { readonly count: number; readonly where: string }) {
  return count === 0 ? null : (
    <p className="suggestions-more muted small">
      {count.toLocaleString('en')} more {where}
    </p>
  );
}

function key(event: KeyboardEvent): void {
  if (runKey(event.nativeEvent, ['suggestions', 'page', 'everywhere'])) event.preventDefault();
}

/** How much of a suggestion's sentences its row takes. */
const taken = 300;

function wordsOf(text: string, { spans }: Suggestion): string {
  return spans.map(({ start, end }) => text.slice(start, Math.min(end, start + taken))).join(' … ');
}

function Rows() {
  const id = useId();
  const codebook = useSession((session) => session.codebook);
  const text = useReading((reading) => reading.article?.text ?? '');
  const shown = useSuggestions(shownSuggestions);
  const current = useSuggestions((state) => state.current);
  if (codebook === null) return null;
  const at = shown.findIndex((suggestion) => suggestion.key === current);
  const { first, last } = windowAround(Math.max(0, at), shown.length, drawn);
  return (
    <div className="suggestions-list">
      <More count={first} where="before" />
      <div
        ref={suggestionList}
        className="suggestions-rows"
        role="grid"
        aria-label="Suggestions"
        aria-rowcount={shown.length}
        aria-activedescendant={at === -1 ? undefined : `${id}-${at}`}
        tabIndex={0}
        onKeyDown={key}
      >
        {shown.slice(first, last).map((suggestion, step) => (
          <SuggestionRow
            key={suggestion.key}
            id={`${id}-${first + step}`}
            suggestion={suggestion}
            codebook={codebook}
            quote={wordsOf(text, suggestion)}
            isCurrent={suggestion.key === current}
            position={first + step + 1}
          />
        ))}
      </div>
      <More count={shown.length - last} where="behind" />
    </div>
  );
}

/** Below the facts: what Gloss proposes of this article, row by row, to accept or to reject. */
export function SuggestionsPanel() {
  const codebook = useSession((session) => session.codebook);
  const layout = useSettings((settings) => settings.layout);
  const shown = useSuggestions(shownSuggestions);
  const phase = useSuggestions((state) => state.phase);
  if (codebook === null || phase === 'none') return null;
  const isOpen = layout.suggestionsOpen;
  return (
    <div className="suggestions" data-open={isOpen && shown.length > 0}>
      <SuggestionsBar
        codebook={codebook}
        isOpen={isOpen}
        onToggle={() => changeSettings({ layout: { ...layout, suggestionsOpen: !isOpen } })}
      />
      {isOpen && shown.length > 0 && <Rows />}
    </div>
  );
}
