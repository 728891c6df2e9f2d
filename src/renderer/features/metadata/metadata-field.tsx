import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Checked } from './published.ts';

interface MetadataFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** What the store holds; blank for nothing. */
  readonly saved: string;
  readonly check: (typed: string) => Checked;
  readonly onSave: (value: string | null) => void;
  /** Buttons beside the field. */
  readonly children: ReactNode;
}

/**
 * One field, saved on Enter and on leaving it, put back on Escape. What is not valid stays as it
 * was typed, with the reason below.
 */
export function MetadataField(props: MetadataFieldProps) {
  const { name, label, hint, saved, check, onSave, children } = props;
  const id = useId();
  const [typed, setTyped] = useState(saved);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setTyped(saved);
    setError(null);
  }, [saved]);

  const save = (): void => {
    const checked = check(typed);
    if ('error' in checked) {
      setError(checked.error);
      return;
    }
    setError(null);
    setTyped(checked.value ?? '');
    if ((checked.value ?? '') !== saved) onSave(checked.value);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') save();
    if (event.key !== 'Escape' || (typed === saved && error === null)) return;
    event.stopPropagation();
    setTyped(saved);
    setError(null);
  };
  return (
    <div className="metadata-field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="bp6-input"
        type="text"
        value={typed}
        placeholder={hint}
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={key}
      />
      {children}
      {error !== null && (
        <p id={`${id}-error`} className="metadata-error small" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
