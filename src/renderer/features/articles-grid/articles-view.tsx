import { useCallback } from 'react';
import type { Settings } from '../../../shared/domain/settings.ts';
import { articlesSource, openFromTable } from '../../actions/article-table.ts';
import { attempt, report, say } from '../../actions/notify.ts';
import { changeSettings } from '../../actions/settings.ts';
import { runKey } from '../../commands/registry.ts';
import { useArticleTable } from '../../state/article-table.ts';
import { articlesGrid } from '../../state/panes.ts';
import { useSettings } from '../../state/settings.ts';
import { ArticlesGrid } from './articles-grid.tsx';
import { ArticlesBar } from './bar/articles-bar.tsx';

/** Settings' name for this table's columns; no fact type has a lower-case key. */
const tableName = 'articles';

/** All articles of the project as a table, in the place of the reading. */
export function ArticlesView(): React.JSX.Element {
  const search = useArticleTable((table) => table.search);
  const statuses = useArticleTable((table) => table.statuses);
  const tags = useArticleTable((table) => table.tags);
  const columns = useSettings((settings) => settings.columns[tableName] ?? null);
  const sort = useSettings((settings) => settings.articleSort);
  const keepColumns = useCallback(
    (next: readonly Settings['columns'][string][number][]) =>
      changeSettings({
        columns: { ...useSettings.getState().columns, [tableName]: [...next] },
      }),
    [],
  );
  return (
    <main className="articles-view" aria-label="All articles" data-region="All articles">
      <ArticlesBar />
      <ArticlesGrid
        ref={articlesGrid}
        scope={{
          search,
          statuses: statuses === null ? null : [...statuses],
          tags: tags === null ? null : [...tags],
        }}
        columns={columns}
        sort={sort}
        source={articlesSource}
        onColumns={keepColumns}
        onSort={(next) => changeSettings({ articleSort: next })}
        onOpen={(row) => attempt(() => openFromTable(row))}
        onSelection={(selected) => useArticleTable.setState({ selected })}
        onTotal={(total) => useArticleTable.setState({ total })}
        onKey={(event) => runKey(event, ['articles', 'everywhere'])}
        onNotice={say}
        onFailure={report}
      />
    </main>
  );
}
