import { Checkbox } from '@blueprintjs/core';

interface Props {
  /** How many other files the answer would answer too. */
  readonly alike: number;
  readonly isForAll: boolean;
  readonly what: string;
  readonly onChange: (all: boolean) => void;
}

/** Whether the answer is for the other files like this one too. */
export function ForAll({ alike, isForAll, what, onChange }: Props): React.JSX.Element | null {
  if (alike === 0) return null;
  const others = alike === 1 ? 'the other file' : `the ${alike.toLocaleString('en')} other files`;
  return (
    <Checkbox
      className="question-choice"
      checked={isForAll}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={`The same for ${others} ${what}`}
    />
  );
}
