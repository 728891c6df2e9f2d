import type { ArticleColumn } from '../../../../shared/domain/article-table.ts';
import type { TableColumn } from '../../../grid/table-column.ts';

/** One column of the table of articles; `mark` is the table's own. */
export interface ArticleGridColumn extends TableColumn {
  readonly key: ArticleColumn | 'mark';
}

function column(
  key: ArticleGridColumn['key'],
  label: string,
  definition: string,
  width: number,
  more: Partial<ArticleGridColumn> = {},
): ArticleGridColumn {
  return {
    key,
    label,
    definition,
    width,
    required: false,
    numeric: false,
    editable: 'cell',
    shown: true,
    pinned: false,
    ...more,
  };
}

/** The columns of the table of articles in their default order. */
export const articleGridColumns: readonly ArticleGridColumn[] = [
  column('mark', '', 'How far the work is; opens the article', 30, {
    editable: null,
    pinned: true,
  }),
  column('title', 'Title', 'The article’s title; a double click opens the article', 290, {
    pinned: true,
  }),
  column('outlet', 'Outlet', 'Who published it', 120),
  column(
    'published',
    'Published',
    'When it was published, as far as is known: 2025, 2025-04, 2025-04-11, or with a time',
    164,
  ),
  column('status', 'Status', 'How far the work on it is: unread, in work or done', 82),
  column('tags', 'Tags', 'Any number of words of your own, with | between them', 150),
  column('author', 'Author', 'Who wrote it', 120),
  column('language', 'Language', 'As a tag: en, uk, pt-BR', 76),
  column('facts', 'Facts', 'How many facts were coded from it', 56, {
    editable: null,
    numeric: true,
  }),
  column('length', 'Length', 'Characters of its text', 70, { editable: null, numeric: true }),
  column('url', 'URL', 'Its address', 170),
  column('sourceName', 'Source', 'The file that it was imported from', 170, { editable: null }),
  column('importedAt', 'Imported', 'When it was imported', 124, { editable: null }),
];

/** Columns whose cells list values that are there already. */
export function isListed(key: ArticleGridColumn['key']): key is 'outlet' | 'author' | 'language' {
  return key === 'outlet' || key === 'author' || key === 'language';
}
