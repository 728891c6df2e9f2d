import { Button } from '@blueprintjs/core';
import type { Codebook } from '../../../../shared/domain/codebook.ts';

interface Props {
  readonly book: Codebook;
  readonly tab: string | null;
  readonly articleId: string | null;
  readonly filtered: boolean;
  /** Whether the row of filters shows, which must stay within reach. */
  readonly filterRow: boolean;
  readonly onClear: () => void;
}

/** What to do where there is no row. */
export function EmptyTable(props: Props): React.JSX.Element {
  const { book, tab, articleId, filtered, filterRow, onClear } = props;
  const className = filterRow ? 'fg-empty fg-empty-below-filters' : 'fg-empty';
  if (filtered)
    return (
      <div className={className}>
        <p>No fact fits this filter.</p>
        <Button onClick={onClear}>Clear filter</Button>
      </div>
    );
  const types = tab === null ? book.factTypes : book.factTypes.filter((type) => type.key === tab);
  const kind = tab === null ? '' : ` of type ${types[0]?.label ?? tab}`;
  return (
    <div className={className}>
      <p>
        No facts{kind} in this {articleId === null ? 'project' : 'article'} yet.
      </p>
      <p className="fg-muted">Select the words in the source, then press a letter:</p>
      <ul>
        {types.map((type) => (
          <li key={type.key} data-fact-color={type.color}>
            <kbd>{type.letter}</kbd> {type.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
