import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly wide?: boolean;
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** A text field of the options, with what is wrong with it below it. */
export function OptionField(props: Props): React.JSX.Element {
  const { label, value, error, placeholder, wide = false, children, onChange } = props;
  const id = useId();
  return (
    <div className="option-field" data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="bp6-input"
        type="text"
        value={value}
        placeholder={placeholder}
        maxLength={500}
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="option-error small" role="alert">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
