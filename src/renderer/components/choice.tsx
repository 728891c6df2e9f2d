import { Radio, RadioGroup } from '@blueprintjs/core';
import { useId } from 'react';
import './choice.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, each with what it means. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <RadioGroup
      className="choice"
      label={label}
      name={name}
      selectedValue={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.label}
          {option.hint !== undefined && (
            <span className="choice-hint small muted">{option.hint}</span>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}
