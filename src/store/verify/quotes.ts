import { anchorOf } from '../../text/anchor.ts';
import { articleTexts, type LoadedText } from '../articles/texts.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';
import type { Report } from './file.ts';

interface SpanRow {
  readonly fact: number;
  readonly article: number;
  readonly factArticle: number;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly startCp: number;
  readonly endCp: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

function faultOf(text: LoadedText, row: SpanRow): string | null {
  const { start, end } = row;
  if (row.article !== row.factArticle) return 'It quotes another article than its fact is from.';
  if (end > text.body.length) return 'It lies outside the text.';
  const { quote, prefix, suffix } = anchorOf(text.body, { start, end });
  if (quote !== row.quote) return `The text has “${quote}” there, not “${row.quote}”.`;
  if (prefix !== row.prefix || suffix !== row.suffix)
    return 'The text around the quote is another than when it was marked.';
  if (text.codePoint(start) !== row.startCp || text.codePoint(end) !== row.endCp)
    return 'Its offsets in code points and in UTF-16 code units do not agree.';
  return null;
}

/** Every quote against its text, in UTF-16 code units and in code points; answers how many. */
export function checkQuotes(db: ReadableDb, report: Report): number {
  const texts = articleTexts(db);
  let checked = 0;
  for (const version of column<number>(db, sql`SELECT DISTINCT version FROM evidence`)) {
    const text = texts.ofVersion(version);
    const rows = all<SpanRow>(
      db,
      sql`SELECT e.fact, r.article, f.article AS factArticle, e.field, e.start_utf16 AS start,
        e.end_utf16 AS "end", e.start_cp AS startCp, e.end_cp AS endCp, e.quote, e.prefix, e.suffix
        FROM evidence AS e JOIN article_version AS r ON r.n = e.version
        JOIN fact AS f ON f.n = e.fact WHERE e.version = ${version} ORDER BY e.n`,
    );
    for (const row of rows) {
      const message = faultOf(text, row);
      const where = `fact ${String(row.fact)}${row.field === null ? '' : `, ${row.field}`}`;
      if (message !== null) report({ kind: 'quote', where, message });
    }
    checked += rows.length;
  }
  return checked;
}
