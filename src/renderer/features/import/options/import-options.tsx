import { Checkbox, HTMLSelect } from '@blueprintjs/core';
import { useId } from 'react';
import { charsets } from './charsets.ts';
import type { Draft, Errors } from './draft.ts';
import { NamePattern } from './name-pattern.tsx';
import { OptionField } from './option-field.tsx';

interface Props {
  readonly draft: Draft;
  readonly errors: Errors;
  readonly names: readonly string[];
  readonly onChange: (change: Partial<Draft>) => void;
}

const defaults = [
  { key: 'outlet', label: 'Outlet' },
  { key: 'published', label: 'Published', placeholder: '2025-04-11, 2025-04, 2025' },
  { key: 'author', label: 'Author' },
  { key: 'language', label: 'Language', placeholder: 'en' },
] as const;

/** All that can be said of files before they are read. */
export function ImportOptions({ draft, errors, names, onChange }: Props): React.JSX.Element {
  const id = useId();
  return (
    <div className="import-options">
      <NamePattern
        value={draft.pattern}
        error={errors.pattern}
        names={names}
        onChange={(pattern) => onChange({ pattern })}
      />
      <fieldset>
        <legend>Where a file does not say it</legend>
        {defaults.map(({ key, label, ...rest }) => (
          <OptionField
            key={key}
            label={label}
            value={draft[key]}
            error={errors[key]}
            onChange={(value) => onChange({ [key]: value })}
            {...rest}
          />
        ))}
        <OptionField
          label="Tags"
          value={draft.tags}
          error={errors.tags}
          placeholder="Put on every article, separated by commas"
          wide
          onChange={(tags) => onChange({ tags })}
        />
      </fieldset>
      <fieldset>
        <legend>Reading</legend>
        <div className="option-field">
          <label htmlFor={id}>Encoding</label>
          <HTMLSelect
            id={id}
            fill
            value={draft.charset}
            options={[{ value: '', label: 'Found out, or asked' }, ...charsets]}
            onChange={(event) => onChange({ charset: event.currentTarget.value })}
          />
        </div>
        <Checkbox
          checked={draft.wholePage}
          label="Whole web pages, not only the article found in them"
          onChange={(event) => onChange({ wholePage: event.currentTarget.checked })}
        />
        <Checkbox
          checked={draft.keepOriginals}
          label="Keep the files themselves in the project, to save them back byte for byte"
          onChange={(event) => onChange({ keepOriginals: event.currentTarget.checked })}
        />
      </fieldset>
    </div>
  );
}
