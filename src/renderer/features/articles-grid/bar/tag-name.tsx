import { Button, InputGroup } from '@blueprintjs/core';
import { TickIcon } from '@blueprintjs/icons';
import { useState, type KeyboardEvent } from 'react';
import { tagSchema } from '../../../../shared/domain/article-table.ts';

interface Props {
  readonly tag: string;
  readonly onName: (name: string) => void;
  readonly onLeave: () => void;
}

/** A field for a tag's new name: Enter takes it, Escape leaves the old one. */
export function TagName({ tag, onName, onLeave }: Props): React.JSX.Element {
  const [typed, setTyped] = useState(tag);
  const isRight = tagSchema.safeParse(typed).success;
  const take = (): void => {
    if (typed.trim() === tag) onLeave();
    else if (isRight) onName(typed.trim());
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') take();
    else onLeave();
  };
  return (
    <InputGroup
      className="tag-name"
      size="small"
      autoFocus
      value={typed}
      aria-label={`New name of the tag ${tag}`}
      aria-invalid={!isRight}
      title={isRight ? undefined : 'One line without | ; and ,'}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={key}
      rightElement={
        <Button
          size="small"
          variant="minimal"
          icon={<TickIcon size={14} />}
          aria-label="Rename the tag"
          disabled={!isRight}
          onClick={take}
        />
      }
    />
  );
}
