import { isFiltered, useArticles } from '../../state/articles.ts';

/** What the list shows when it has nothing to show. */
export function NoArticles() {
  const isPart = useArticles(isFiltered);
  const search = useArticles((articles) => articles.search);
  return (
    <p className="articles-none muted">
      {!isPart
        ? 'No articles yet.'
        : search === ''
          ? 'No article has this status or these tags.'
          : 'No article has these words.'}
    </p>
  );
}
