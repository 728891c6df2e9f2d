import { Button, Checkbox, DialogBody, HTMLSelect, InputGroup, TagInput } from '@blueprintjs/core';
import { useEffect, useId, useState } from 'react';
import { articleStatuses } from '../../../../shared/domain/article.ts';
import { articlesSource, patchArticles } from '../../../actions/article-table.ts';
import { attempt } from '../../../actions/notify.ts';
import { closeDialog } from '../../../state/dialogs.ts';
import type { KnownValue } from '../contract.ts';
import { useKnown } from '../editor/use-known.ts';
import { bulkFields, bulkPatch, nothingTyped, type BulkField } from './bulk-patch.ts';

interface Props {
  readonly ids: readonly string[];
  /** "3 articles". */
  readonly what: string;
}

const labels: Readonly<Record<BulkField, string>> = {
  outlet: 'Outlet',
  published: 'Published',
  author: 'Author',
  language: 'Language',
};
const hints: Readonly<Record<BulkField, string>> = {
  outlet: 'blank empties it',
  published: '2025-04-11, 2025-04 or 2025; blank empties it',
  author: 'blank empties it',
  language: 'en, uk, pt-BR; blank empties it',
};

function Known({ id, values }: { readonly id: string; readonly values: readonly KnownValue[] }) {
  return (
    <datalist id={id}>
      {values.slice(0, 200).map(({ value }) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

/** One value that is set in all articles once its box is ticked; typing ticks it. */
function ValueField(props: {
  readonly field: BulkField;
  readonly typed: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (typed: string | undefined) => void;
}): React.JSX.Element {
  const { field, typed, error, onChange } = props;
  const id = useId();
  const known = useKnown(articlesSource, field);
  return (
    <>
      <Checkbox
        label={labels[field]}
        checked={typed !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? '' : undefined)}
      />
      <div>
        <InputGroup
          value={typed ?? ''}
          list={`${id}-known`}
          placeholder={typed === undefined ? 'stays as it is' : hints[field]}
          aria-label={`New ${labels[field].toLowerCase()}`}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => onChange(event.target.value)}
        />
        <Known id={`${id}-known`} values={known} />
      </div>
      <div id={`${id}-error`} className="bulk-error small" role="status">
        {error}
      </div>
    </>
  );
}

/** Sets the same values in all selected articles, as one step. */
export function ValuesForm({ ids, what }: Props): React.JSX.Element {
  const [typed, setTyped] = useState(nothingTyped);
  const [isBusy, setBusy] = useState(false);
  const tags = useKnown(articlesSource, 'tags');
  const id = useId();
  const { patch, errors, isEmpty } = bulkPatch(typed);
  const isWrong = Object.keys(errors).length > 0;
  useEffect(() => setBusy(false), [ids]);
  const apply = (): void => {
    if (isEmpty || isWrong || isBusy) return;
    setBusy(true);
    attempt(async () => {
      try {
        await patchArticles({ ids: [...ids] }, patch);
        closeDialog();
      } finally {
        setBusy(false);
      }
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <DialogBody>
        <div className="bulk-grid">
          {bulkFields.map((field) => (
            <ValueField
              key={field}
              field={field}
              typed={typed.values[field]}
              error={errors[field]}
              onChange={(value) => {
                const { [field]: _, ...others } = typed.values;
                setTyped({
                  ...typed,
                  values: value === undefined ? others : { ...others, [field]: value },
                });
              }}
            />
          ))}
          <label htmlFor={`${id}-add`}>Add tags</label>
          <InputGroup
            id={`${id}-add`}
            value={typed.addTags}
            list={`${id}-tags`}
            placeholder="none; several with | or , between them"
            onChange={(event) => setTyped({ ...typed, addTags: event.target.value })}
          />
          <Known id={`${id}-tags`} values={tags} />
          <div className="bulk-error small" role="status">
            {errors.tags}
          </div>
          <label htmlFor={`${id}-remove`}>Take tags away</label>
          <TagInput
            inputProps={{ id: `${id}-remove`, list: `${id}-tags` }}
            values={[...typed.removeTags]}
            addOnBlur
            placeholder="none"
            onChange={(values) =>
              setTyped({
                ...typed,
                removeTags: values.filter((value) => typeof value === 'string'),
              })
            }
          />
          <label htmlFor={`${id}-status`}>Status</label>
          <HTMLSelect
            id={`${id}-status`}
            value={typed.status}
            options={[
              { value: '', label: 'stays as it is' },
              ...articleStatuses.map((status) => ({ value: status, label: status })),
            ]}
            onChange={(event) => setTyped({ ...typed, status: event.currentTarget.value })}
          />
        </div>
      </DialogBody>
      <div className="dialog-footer">
        <span className="muted small">One step: undo takes all of it back.</span>
        <Button text="Cancel" onClick={closeDialog} />
        <Button
          type="submit"
          intent="primary"
          text={`Change ${what}`}
          loading={isBusy}
          disabled={isEmpty || isWrong}
        />
      </div>
    </form>
  );
}
