import { ImportIcon, ThIcon } from '@blueprintjs/icons';
import { CommandButton } from '../../components/command-button.tsx';
import { isFiltered, useArticles } from '../../state/articles.ts';
import { ArticleList } from './article-list.tsx';
import { ArticleSearch } from './article-search.tsx';
import { ListFilter } from './list-filter.tsx';
import { NearButton } from '../versions/pending-buttons.tsx';
import './articles.css';

function Heading() {
  const total = useArticles((articles) => articles.total);
  const isPart = useArticles(isFiltered);
  const count = total === null || isPart ? '' : total.toLocaleString('en');
  return (
    <h2 className="region-title">
      Articles <span className="muted tabular">{count}</span>
    </h2>
  );
}

/** The left pane: all articles of the project, search among them, and import. */
export function ArticlesRegion() {
  return (
    <section className="region articles" aria-label="Articles" data-region="Articles">
      <div className="region-bar">
        <Heading />
        <CommandButton command="articleTable" label="Table of all articles" icon={<ThIcon />} />
        <CommandButton
          command="import.files"
          label="Import files"
          text="Import"
          icon={<ImportIcon />}
        />
      </div>
      <NearButton />
      <div className="articles-search">
        <ArticleSearch />
        <ListFilter />
      </div>
      <ArticleList />
    </section>
  );
}
