import { Button, InputGroup } from '@blueprintjs/core';
import { CrossIcon, SearchIcon } from '@blueprintjs/icons';
import { useEffect, useState } from 'react';
import { filterArticles } from '../../actions/articles.ts';
import { useArticles } from '../../state/articles.ts';
import { articleSearch } from '../../state/panes.ts';

/** How long the search waits for the next letter, in ms. */
const pause = 150;

/** Full-text search over titles and texts; the list shows what it finds. */
export function ArticleSearch() {
  const search = useArticles((articles) => articles.search);
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === useArticles.getState().search) return undefined;
    const timer = setTimeout(() => filterArticles({ search: typed }), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const clear = (): void => {
    setTyped('');
    articleSearch.current?.focus();
  };
  return (
    <search>
      <InputGroup
        inputRef={articleSearch}
        type="text"
        value={typed}
        leftIcon={<SearchIcon className="bp6-icon" />}
        placeholder="Search titles and texts"
        aria-label="Search articles"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            clear();
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.article-list')?.focus();
          }
        }}
        {...(typed === ''
          ? {}
          : {
              rightElement: (
                <Button
                  variant="minimal"
                  size="small"
                  icon={<CrossIcon />}
                  aria-label="Clear the search"
                  onClick={clear}
                />
              ),
            })}
      />
    </search>
  );
}
