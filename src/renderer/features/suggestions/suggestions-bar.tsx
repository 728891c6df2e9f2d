import { Button, ProgressBar } from '@blueprintjs/core';
import { ChevronDownIcon, ChevronUpIcon } from '@blueprintjs/icons';
import type { Codebook } from '../../../shared/domain/codebook.ts';
import { attempt } from '../../actions/notify.ts';
import { acceptSuggestions, toggleKind } from '../../actions/suggestions.ts';
import { readSuggestions } from '../../actions/understanding.ts';
import { LetterBadge } from '../../components/letter-badge.tsx';
import { useReading } from '../../state/reading.ts';
import { openSuggestions, shownSuggestions, useSuggestions } from '../../state/suggestions.ts';
import { useLate } from '../shell/use-late.ts';

/** One button per fact type that has suggestions: pressed, it shows them. */
function Kinds({ codebook }: { readonly codebook: Codebook }) {
  const open = useSuggestions(openSuggestions);
  const hidden = useSuggestions((state) => state.hidden);
  const counts = new Map<string, number>();
  for (const { factType } of open) counts.set(factType, (counts.get(factType) ?? 0) + 1);
  return (
    <div className="suggestion-kinds" role="group" aria-label="Kinds that are shown">
      {codebook.factTypes.map(({ key, label, letter, color }) => {
        const count = counts.get(key);
        return (
          count !== undefined && (
            <Button
              key={key}
              size="small"
              variant="minimal"
              icon={<LetterBadge letter={letter} color={color} />}
              text={<span className="tabular">{count.toLocaleString('en')}</span>}
              active={!hidden.has(key)}
              aria-pressed={!hidden.has(key)}
              aria-label={`${label}, ${count.toLocaleString('en')}`}
              title={`${hidden.has(key) ? 'Show' : 'Hide'} ${label}`}
              onClick={() => toggleKind(key)}
            />
          )
        );
      })}
    </div>
  );
}

function Progress() {
  const { part, what } = useSuggestions();
  const late = useLate(true, 400);
  return late ? (
    <span className="suggestion-progress">
      <span className="muted cut">Reading {what}…</span>
      <ProgressBar value={part} animate={false} stripes={false} aria-label="Reading the article" />
    </span>
  ) : null;
}

function Failed({ failure }: { readonly failure: string }) {
  const article = useReading((reading) => reading.article);
  return (
    <span className="suggestion-progress" role="alert" title={failure}>
      <span className="cut">The article could not be read: {failure}</span>
      {article !== null && (
        <Button
          size="small"
          variant="minimal"
          text="Try again"
          onClick={() => attempt(() => readSuggestions(article))}
        />
      )}
    </span>
  );
}

/** The head of the suggestions: how many, of which kinds, and all of them at once. */
export function SuggestionsBar(props: {
  readonly codebook: Codebook;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { codebook, isOpen, onToggle } = props;
  const open = useSuggestions(openSuggestions);
  const shown = useSuggestions(shownSuggestions);
  const phase = useSuggestions((state) => state.phase);
  const failure = useSuggestions((state) => state.failure);
  return (
    <div className="region-bar suggestions-bar">
      <h3 className="region-title">
        Suggestions <span className="tabular muted">{open.length.toLocaleString('en')}</span>
      </h3>
      <Kinds codebook={codebook} />
      {phase === 'reading' && <Progress />}
      {phase === 'failed' && failure !== null && <Failed failure={failure} />}
      {shown.length > 1 && (
        <Button
          size="small"
          variant="minimal"
          text={`Accept all ${shown.length.toLocaleString('en')}`}
          title="Accept all that are shown here, as one step"
          onClick={() => attempt(() => acceptSuggestions(shown, false))}
        />
      )}
      <Button
        size="small"
        variant="minimal"
        icon={isOpen ? <ChevronDownIcon /> : <ChevronUpIcon />}
        aria-label={isOpen ? 'Fold the suggestions' : 'Unfold the suggestions'}
        title={isOpen ? 'Fold the suggestions' : 'Unfold the suggestions'}
        aria-expanded={isOpen}
        onClick={onToggle}
      />
    </div>
  );
}
