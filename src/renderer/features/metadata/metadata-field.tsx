import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ReadPublished } from '../../../shared/domain/published.ts';

interface MetadataFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** What the store holds; blank for nothing. */
  readonly saved: string;
  /** What was typed here before and could not be saved. */
  readonly draft: string | undefined;
  readonly check: (typed: string) => ReadPublished;
  readonly onSave: (value: string | null) => void;
  /** Told what cannot be saved, and null once nothing of the kind is left. */
  readonly onDraft: (typed: string | null) => void;
  /** Buttons beside the field. */
  readonly children: ReactNode;
}

function reasonAgainst(check: (typed: string) => ReadPublished, typed: string): string | null {
  const checked = check(typed);
  return 'error' in checked ? checked.error : null;
}

/**
 * One field, saved on Enter and on leaving it, put back on Escape. What is not valid stays as it
 * was typed, with the reason below, also after other articles were read.
 */
export function MetadataField(props: MetadataFieldProps) {
  const { name, label, hint, saved, draft, check, onSave, onDraft, children } = props;
  const id = useId();
  const [typed, setTyped] = useState(draft ?? saved);
  const [error, setError] = useState(draft === undefined ? null : reasonAgainst(check, draft));
  const shown = useRef(saved);
  useEffect(() => {
    if (shown.current === saved) return;
    shown.current = saved;
    setTyped(saved);
    setError(null);
  }, [saved]);

  const save = (): void => {
    const checked = check(typed);
    if ('error' in checked) {
      setError(checked.error);
      onDraft(typed);
      return;
    }
    setError(null);
    onDraft(null);
    setTyped(checked.value ?? '');
    if ((checked.value ?? '') !== saved) onSave(checked.value);
  };
  const leave = useRef(save);
  useEffect(() => {
    leave.current = save;
  });
  // A key can open another article while the field has the focus, and no blur is told then.
  useEffect(() => () => leave.current(), []);
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') save();
    if (event.key !== 'Escape' || (typed === saved && error === null)) return;
    event.stopPropagation();
    setTyped(saved);
    setError(null);
    onDraft(null);
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
