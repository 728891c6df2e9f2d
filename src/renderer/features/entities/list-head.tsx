import { HTMLSelect } from '@blueprintjs/core';
import { useCallback, type KeyboardEvent, type RefObject } from 'react';
import { entityKinds, type EntityKind } from '../../../shared/domain/codebook.ts';
import type { EntityOrder } from '../../../shared/domain/entity.ts';
import { attempt } from '../../actions/notify.ts';
import { reorder, useBrowser } from './browser.ts';

/** A kind as a select's value gives it. */
export function kindOf(value: string): EntityKind | null {
  return entityKinds.find((kind) => kind === value) ?? null;
}

function SortButton({
  sort,
  label,
}: {
  readonly sort: EntityOrder['sort'];
  readonly label: string;
}) {
  const { order } = useBrowser();
  const isSorted = order.sort === sort;
  // Many facts are looked for first, and names from A on.
  const descending = isSorted ? !order.descending : sort === 'facts';
  const direction = order.descending ? '↓' : '↑';
  return (
    <button
      type="button"
      className={`entity-sort entity-sort-${sort}`}
      aria-pressed={isSorted}
      aria-label={`Sort by ${label.toLowerCase()}${isSorted ? (order.descending ? ', descending now' : ', ascending now') : ''}`}
      onClick={() => attempt(() => reorder({ sort, descending }))}
    >
      {label}
      <span aria-hidden>{isSorted ? ` ${direction}` : ''}</span>
    </button>
  );
}

interface Props {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onDown: () => void;
}

/** Which entities are listed, in which order. */
export function ListHead({ search, onDown }: Props): React.JSX.Element {
  const { order, total } = useBrowser();
  // The dialog puts the field into the page later than itself: the keyboard comes with it.
  const takeKeyboard = useCallback(
    (field: HTMLInputElement | null) => {
      search.current = field;
      field?.focus();
    },
    [search],
  );
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && order.search !== '') {
      event.stopPropagation();
      attempt(() => reorder({ search: '' }));
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <>
      <div className="entity-search">
        <input
          ref={takeKeyboard}
          className="bp6-input"
          type="text"
          aria-label="Search entities"
          placeholder="Search names and other names"
          maxLength={500}
          spellCheck={false}
          value={order.search}
          onChange={(event) => {
            const { value } = event.target;
            attempt(() => reorder({ search: value }));
          }}
          onKeyDown={key}
        />
        <HTMLSelect
          aria-label="Kind of the entities shown"
          value={order.kind ?? ''}
          options={[{ value: '', label: 'All kinds' }, ...entityKinds]}
          onChange={(event) => {
            const kind = kindOf(event.currentTarget.value);
            attempt(() => reorder({ kind }));
          }}
        />
        <span className="entity-count small muted tabular" aria-live="polite">
          {total === null ? '' : total.toLocaleString('en')}
        </span>
      </div>
      <div className="entity-sorts" role="group" aria-label="Order">
        <SortButton sort="name" label="Name" />
        <SortButton sort="kind" label="Kind" />
        <SortButton sort="facts" label="Facts" />
      </div>
    </>
  );
}
