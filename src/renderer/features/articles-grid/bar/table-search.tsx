import { InputGroup } from '@blueprintjs/core';
import { SearchIcon } from '@blueprintjs/icons';
import { useEffect, useState } from 'react';
import { useArticleTable } from '../../../state/article-table.ts';
import { articlesGrid, articleTableSearch } from '../../../state/panes.ts';

/** How long the search waits for the next letter, in ms. */
const pause = 150;

/** Full-text search over titles and texts; the table shows what it finds. */
export function TableSearch(): React.JSX.Element {
  const search = useArticleTable((table) => table.search);
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === useArticleTable.getState().search) return undefined;
    const timer = setTimeout(() => useArticleTable.setState({ search: typed }), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search className="articles-view-search">
      <InputGroup
        inputRef={articleTableSearch}
        size="small"
        type="text"
        value={typed}
        leftIcon={<SearchIcon className="bp6-icon" size={14} />}
        placeholder="Search titles and texts"
        aria-label="Search the table of articles"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            setTyped('');
          } else if (['Escape', 'ArrowDown', 'Enter'].includes(event.key)) {
            event.preventDefault();
            articlesGrid.current?.focus();
          }
        }}
      />
    </search>
  );
}
