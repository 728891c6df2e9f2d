import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { loadArticlePage, openArticleAt } from '../../actions/articles.ts';
import { attempt, report } from '../../actions/notify.ts';
import { useSize } from '../../components/use-size.ts';
import { articlePageSize, indexOf, rowAt, useArticles } from '../../state/articles.ts';
import { sourcePane } from '../../state/panes.ts';
import { useReading } from '../../state/reading.ts';
import { ArticleOption } from './article-option.tsx';
import { NoArticles } from './no-articles.tsx';
import { findByPrefix, useTypeAhead } from './type-ahead.ts';
import { moveCursor, pagesOf, scrollToShow, visibleRows } from './windowing.ts';

/** Height of one row in px; `articles.css` has the same. */
const rowHeight = 48;
/** How long the arrow keys rest before the article under them is opened, in ms. */
const rest = 120;

/** Fetches the pages that come into view, and all of those again after a change. */
function useVisiblePages(first: number, last: number): void {
  const generation = useArticles((articles) => articles.generation);
  const fetched = useRef({ generation: -1, pages: new Set<number>() });
  useEffect(() => {
    if (fetched.current.generation !== generation)
      fetched.current = { generation, pages: new Set() };
    const wanted = last > first ? pagesOf({ first, last }, articlePageSize) : [0];
    for (const page of wanted) {
      if (fetched.current.pages.has(page)) continue;
      fetched.current.pages.add(page);
      loadArticlePage(page).catch(report);
    }
  }, [first, last, generation]);
}

/** The list of articles, drawn only where it can be seen, so that it may be as long as it likes. */
export function ArticleList() {
  const box = useRef<HTMLDivElement>(null);
  const { height } = useSize(box);
  const [scrollTop, setScrollTop] = useState(0);
  const { total, pages, cursor } = useArticles();
  const open = useReading((reading) => reading.wanted);
  const id = useId();
  const timer = useRef(0);
  const typeAhead = useTypeAhead();

  const rows = total ?? 0;
  const { first, last } = visibleRows(scrollTop, height, rowHeight, rows);
  useVisiblePages(first, last);

  const at = open === null ? undefined : indexOf(pages, open);
  useEffect(() => {
    const { current } = box;
    if (at === undefined || current === null) return;
    useArticles.setState({ cursor: at });
    current.scrollTop = scrollToShow(at, current.scrollTop, current.clientHeight, rowHeight);
  }, [at, open]);

  const choose = (index: number, now: boolean): void => {
    useArticles.setState({ cursor: index });
    const { current } = box;
    if (current !== null)
      current.scrollTop = scrollToShow(index, current.scrollTop, current.clientHeight, rowHeight);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => attempt(() => openArticleAt(index)), now ? 0 : rest);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moveCursor(event.key, cursor, rows, Math.max(1, Math.floor(height / rowHeight) - 1));
    const typed = to === null ? typeAhead(event.key) : null;
    const found = typed === null ? null : findByPrefix(pages, rows, cursor, typed);
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(cursor, true);
      sourcePane.current?.focus();
    } else if (to !== null || found !== null) {
      event.preventDefault();
      choose(to ?? found ?? cursor, false);
    }
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  if (total === 0) return <NoArticles />;
  return (
    <div
      ref={box}
      className="article-list"
      role="listbox"
      aria-label="Article list"
      aria-activedescendant={cursor >= first && cursor < last ? `${id}-${cursor}` : undefined}
      tabIndex={0}
      onKeyDown={key}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div className="article-list-all" role="presentation" style={{ height: rows * rowHeight }}>
        {Array.from({ length: last - first }, (_, step) => first + step).map((index) => (
          <ArticleOption
            key={index}
            id={`${id}-${index}`}
            row={rowAt(pages, index)}
            index={index}
            total={rows}
            top={index * rowHeight}
            isOpen={rowAt(pages, index)?.id === open && open !== null}
            isCursor={index === cursor}
            onChoose={() => choose(index, true)}
          />
        ))}
      </div>
    </div>
  );
}
