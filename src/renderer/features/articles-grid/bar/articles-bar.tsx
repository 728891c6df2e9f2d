import { Button, SegmentedControl } from '@blueprintjs/core';
import { ArrowLeftIcon, EditIcon, TrashIcon } from '@blueprintjs/icons';
import { articleStatuses } from '../../../../shared/domain/article.ts';
import { deleteSelected, editSelected } from '../../../actions/article-table.ts';
import { CommandButton } from '../../../components/command-button.tsx';
import { useArticleTable } from '../../../state/article-table.ts';
import { statusMarks } from '../model/article-defs.ts';
import { TableSearch } from './table-search.tsx';
import { TagFilter } from './tag-filter.tsx';

function Heading(): React.JSX.Element {
  const { total, search, statuses, tags } = useArticleTable();
  const isPart = search !== '' || statuses !== null || tags !== null;
  return (
    <h2>
      All articles{' '}
      <span className="muted tabular" aria-live="polite">
        {total === null ? '' : `${total.toLocaleString('en')}${isPart ? ' found' : ''}`}
      </span>
    </h2>
  );
}

function StatusFilter(): React.JSX.Element {
  const statuses = useArticleTable((table) => table.statuses);
  return (
    <SegmentedControl
      size="small"
      aria-label="Status"
      value={statuses?.[0] ?? 'all'}
      options={[
        { value: 'all', label: 'All' },
        ...articleStatuses.map((status) => ({
          value: status,
          label: `${statusMarks[status]} ${status}`,
        })),
      ]}
      onValueChange={(value) => {
        const status = articleStatuses.find((candidate) => candidate === value);
        useArticleTable.setState({ statuses: status === undefined ? null : [status] });
      }}
    />
  );
}

/** Above the table: what it shows, and what can be done with the selected articles. */
export function ArticlesBar(): React.JSX.Element {
  const count = useArticleTable((table) => table.selected?.count ?? 0);
  const some = count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
  return (
    <div className="articles-view-bar">
      <CommandButton
        command="articleTable"
        label="Back to reading"
        text="Reading"
        icon={<ArrowLeftIcon />}
      />
      <Heading />
      <TableSearch />
      <StatusFilter />
      <TagFilter />
      <div className="articles-view-rest">
        <Button
          size="small"
          variant="minimal"
          icon={<EditIcon size={14} />}
          text={count === 0 ? 'Edit…' : `Edit ${some}…`}
          disabled={count === 0}
          title="Set metadata, tags or status of the selected articles (Ctrl+Shift+Enter)"
          onClick={editSelected}
        />
        <Button
          size="small"
          variant="minimal"
          icon={<TrashIcon size={14} />}
          aria-label={`Delete ${some}`}
          title={`Delete ${some} (Shift+Delete)`}
          disabled={count === 0}
          onClick={deleteSelected}
        />
      </div>
    </div>
  );
}
