import { Button } from '@blueprintjs/core';
import { CrossIcon, EditIcon, TickIcon } from '@blueprintjs/icons';
import { useEffect, useRef } from 'react';
import type { Codebook } from '../../../shared/domain/codebook.ts';
import type { Suggestion } from '../../../shared/domain/suggestion.ts';
import { attempt } from '../../actions/notify.ts';
import { acceptSuggestions, rejectSuggestions, showSuggestion } from '../../actions/suggestions.ts';
import { LetterBadge } from '../../components/letter-badge.tsx';
import { sourcePane } from '../../state/panes.ts';
import { cellTexts, type CellText } from './cell-texts.ts';

interface SuggestionRowProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly codebook: Codebook;
  /** The suggestion's own words. */
  readonly quote: string;
  readonly isCurrent: boolean;
  /** From 1, among all that are shown. */
  readonly position: number;
}

/** A proposed cell; the pointer on it shows in the text where it comes from. */
function Cell({ cell }: { readonly cell: CellText }) {
  const { label, text, reason, evidence } = cell;
  return (
    <span
      className="suggestion-cell"
      title={[`${label}: ${text}`, reason].filter((part) => part !== '').join('\n')}
      onClick={() => {
        if (evidence.length > 0) sourcePane.current?.flash(evidence);
      }}
    >
      <span className="suggestion-label">{label}</span> {text}
    </span>
  );
}

function Decide({ suggestion }: { readonly suggestion: Suggestion }) {
  return (
    <span className="suggestion-decide" role="gridcell">
      <Button
        size="small"
        variant="minimal"
        intent="success"
        icon={<TickIcon size={14} />}
        aria-label="Accept"
        title="Accept (Enter)"
        tabIndex={-1}
        onClick={() => attempt(() => acceptSuggestions([suggestion], false))}
      />
      <Button
        size="small"
        variant="minimal"
        icon={<EditIcon size={14} />}
        aria-label="Accept and edit"
        title="Accept and edit (F2)"
        tabIndex={-1}
        onClick={() => attempt(() => acceptSuggestions([suggestion], true))}
      />
      <Button
        size="small"
        variant="minimal"
        icon={<CrossIcon size={14} />}
        aria-label="Reject"
        title="Reject (Delete)"
        tabIndex={-1}
        onClick={() => attempt(() => rejectSuggestions([suggestion]))}
      />
    </span>
  );
}

/** A ghost row: a fact that is proposed and not yet one. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { id, suggestion, codebook, quote, isCurrent, position } = props;
  const row = useRef<HTMLDivElement>(null);
  const type = codebook.factTypes.find(({ key }) => key === suggestion.factType);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const cells = cellTexts(codebook, suggestion);
  return (
    <div
      ref={row}
      id={id}
      className="suggestion"
      role="row"
      aria-selected={isCurrent}
      aria-rowindex={position}
      data-fact-color={type?.color ?? 'grey'}
      onClick={() => showSuggestion(suggestion)}
    >
      <LetterBadge letter={type?.letter ?? '?'} color={type?.color ?? 'grey'} />
      <div className="suggestion-body" role="gridcell">
        <div className="suggestion-cells">
          {suggestion.partOf !== null && <span className="suggestion-part">part of a sum</span>}
          {suggestion.repeats.length > 0 && <span className="suggestion-part">repeated</span>}
          {cells.map((cell) => (
            <Cell key={cell.field} cell={cell} />
          ))}
        </div>
        <span className="suggestion-quote cut">{quote}</span>
      </div>
      <Decide suggestion={suggestion} />
    </div>
  );
}
