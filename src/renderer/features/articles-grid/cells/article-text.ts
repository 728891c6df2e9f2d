import type { ArticleRow } from '../../../../shared/domain/article.ts';
import type { ArticleGridColumn } from '../model/article-columns.ts';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A moment in the coder's own time, to the minute; anything else as it is. */
export function localTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What a cell shows, and what copying it gives. */
export function articleText(row: ArticleRow, { key }: ArticleGridColumn): string {
  switch (key) {
    case 'mark':
      return '';
    case 'tags':
      return row.tags.join(' | ');
    case 'published':
      return row.published?.replace('T', ' ') ?? '';
    case 'importedAt':
      return localTime(row.importedAt);
    case 'facts':
    case 'length':
      return String(row[key]);
    default:
      return row[key] ?? '';
  }
}
