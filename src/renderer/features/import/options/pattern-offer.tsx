import { Button } from '@blueprintjs/core';
import { useMemo } from 'react';
import { guessNamePatterns } from '../../../../shared/domain/name-pattern/guess.ts';

interface Props {
  readonly names: readonly string[];
  readonly onTake: (pattern: string) => void;
}

/** Says that names tell something, if they do, where the options do not show. */
export function PatternOffer({ names, onTake }: Props): React.JSX.Element | null {
  const [guess] = useMemo(() => guessNamePatterns(names), [names]);
  // Of one or two files a name may look like anything.
  if (guess === undefined || names.length < 3) return null;
  return (
    <p className="pattern-offer small">
      <span className="muted">
        The names look like <code>{guess.pattern}</code>
      </span>
      <Button size="small" text="Read the names so" onClick={() => onTake(guess.pattern)} />
    </p>
  );
}
