import { useEffect, useRef } from 'react';
import type { TableOption } from './option.ts';

interface Props<Option extends TableOption> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly highlighted: number;
  readonly onTake: (option: Option) => void;
}

/** The list of the editor's combobox; the keyboard stays in the input. */
export function EditorOptions<Option extends TableOption>(props: Props<Option>): React.JSX.Element {
  const { id, label, options, highlighted, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [highlighted, options]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="fg-options">
      {options.map((option, index) => (
        // The input has the keyboard and answers Enter; this serves the mouse.
        <div
          key={option.key}
          id={`${id}-${option.key}`}
          role="option"
          aria-selected={index === highlighted}
          className={`fg-option fg-option-${option.kind}`}
          onClick={() => onTake(option)}
        >
          <span className="fg-option-label">{option.label}</span>
          <span className="fg-option-detail">{option.detail}</span>
        </div>
      ))}
    </div>
  );
}
