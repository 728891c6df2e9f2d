import { useArticles } from '../../state/articles.ts';

/** What the list shows when it has nothing to show. */
export function NoArticles() {
  const search = useArticles((articles) => articles.search);
  return (
    <p className="articles-none muted">
      {search === '' ? 'No articles yet.' : 'No article has these words.'}
    </p>
  );
}
