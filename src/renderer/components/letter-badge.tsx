import type { FactColor } from '../../shared/domain/codebook.ts';
import './letter-badge.css';

/** A fact type's letter on its colour; always beside the type's name, so it is not read out. */
export function LetterBadge({
  letter,
  color,
}: {
  readonly letter: string;
  readonly color: FactColor;
}) {
  return (
    <span
      className="letter-badge"
      data-fact-color={color}
      data-letter={letter.toUpperCase()}
      aria-hidden
    />
  );
}
