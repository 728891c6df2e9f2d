import { Button } from '@blueprintjs/core';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { fieldsOf, type Codebook } from '../../../shared/domain/codebook.ts';
import { fillTarget } from '../../actions/evidence.ts';
import { attempt } from '../../actions/notify.ts';
import { runById } from '../../commands/registry.ts';
import { Keys } from '../../components/keys.tsx';
import { LetterBadge } from '../../components/letter-badge.tsx';
import { useSize } from '../../components/use-size.ts';
import { useCoding } from '../../state/coding.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';

/** A click must not take the selection, and the keyboard, away from the text. */
function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

/** What the cell to be filled, and the gaps, need of the bar, in px. */
const targetWidth = 200;

/** Shows the types' labels where the bar has room for all of them beside the cell to be filled. */
function useLabelsThatFit(
  letters: RefObject<HTMLDivElement | null>,
  room: number,
  codebook: Codebook | null,
): void {
  useLayoutEffect(() => {
    const { current } = letters;
    if (current === null) return;
    current.dataset['labels'] = 'shown';
    if (codebook === null || current.scrollWidth + targetWidth > room)
      current.dataset['labels'] = 'hidden';
  }, [letters, room, codebook]);
}

function Letters({ room }: { readonly room: number }) {
  const codebook = useSession((session) => session.codebook);
  const letters = useRef<HTMLDivElement>(null);
  useLabelsThatFit(letters, room, codebook);
  return (
    <div
      ref={letters}
      className="coding-letters"
      role="toolbar"
      aria-label="New fact from the selection"
    >
      {codebook?.factTypes.map(({ key, label, letter, color, definition }) => (
        <Button
          key={key}
          size="small"
          variant="minimal"
          icon={<LetterBadge letter={letter} color={color} />}
          text={<span className="coding-label">{label}</span>}
          aria-label={`New fact: ${label}`}
          aria-keyshortcuts={letter}
          title={`${label} (${letter.toUpperCase()})${definition === '' ? '' : `: ${definition}`}`}
          onMouseDown={keepFocus}
          onClick={() => runById(`fact.create.${key}`)}
        />
      ))}
    </div>
  );
}

function Target() {
  const codebook = useSession((session) => session.codebook);
  const { fact, target } = useCoding();
  const selection = useReading((reading) => reading.selection);
  const articleId = useReading((reading) => reading.article?.id);
  if (fact === null || target === null || codebook === null || fact.articleId !== articleId)
    return <span className="coding-target muted">Select words, then press a letter</span>;
  const field = fieldsOf(codebook, fact.factType).find(({ key }) => key === target.field);
  const type = codebook.factTypes.find(({ key }) => key === fact.factType);
  if (field === undefined)
    return <span className="coding-target muted">Fact {fact.n}: choose a cell to fill</span>;
  return (
    <Button
      size="small"
      variant="minimal"
      className="coding-target"
      icon={type && <LetterBadge letter={type.letter} color={type.color} />}
      text={
        <>
          Fact {fact.n} <strong>{field.label}</strong>
        </>
      }
      endIcon={<Keys keys="Enter" />}
      title={`Fill “${field.label}” of fact ${fact.n} with the selected words. Tab goes to the next cell.`}
      disabled={selection === null}
      onMouseDown={keepFocus}
      onClick={() => attempt(() => (selection === null ? undefined : fillTarget(selection)))}
    />
  );
}

/** Below the text: the fact types that a selection can become, and the cell that Enter fills. */
export function CodingBar() {
  const bar = useRef<HTMLDivElement>(null);
  const { width } = useSize(bar);
  return (
    <div ref={bar} className="coding-bar">
      <Letters room={width} />
      <Target />
    </div>
  );
}
