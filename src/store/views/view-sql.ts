import type { Codebook } from '../../shared/domain/codebook.ts';
import { joinFirstEvidence, joinSection } from '../sections/section-sql.ts';
import { literal } from '../sqlite/sql.ts';
import { viewColumns, type ViewColumn } from './columns.ts';
import { articleColumns, entityColumns, evidenceColumns } from './listing-columns.ts';

/** A view's name and what it selects. */
export interface View {
  readonly name: string;
  readonly select: string;
}

const factTables = `fact AS f
  JOIN article AS a ON a.n = f.article
  LEFT JOIN event AS h ON h.n = f.event
  LEFT JOIN fact AS w ON w.n = f.part_of
  ${joinFirstEvidence}
  ${joinSection}`;

function select(columns: readonly ViewColumn[], from: string): string {
  const list = columns.map(({ name, sql }) => `${sql} AS "${name}"`).join(',\n  ');
  return `SELECT ${list}\nFROM ${from}`;
}

/** The name of the view of a fact type. */
export function viewOf(factType: string): string {
  return `fact_${factType.toLowerCase()}`;
}

/** All views that a codebook gives. They use built-in functions only, for any SQLite from 3.38. */
export function viewsOf(book: Codebook): readonly View[] {
  const byType = book.factTypes.map(({ key }) => ({
    name: viewOf(key),
    select: select(
      viewColumns(book, key),
      `${factTables}\nWHERE f.fact_type = ${literal(key)} ORDER BY f.n`,
    ),
  }));
  return [
    ...byType,
    { name: 'facts', select: select(viewColumns(book, null), `${factTables}\nORDER BY f.n`) },
    {
      name: 'evidence_rows',
      select: select(
        evidenceColumns,
        // CROSS JOIN keeps the order of the tables, in which the rows come sorted from the indexes;
        // otherwise SQLite may sort all evidence of a project in memory.
        `fact AS f CROSS JOIN evidence AS v ON v.fact = f.n
        CROSS JOIN article_version AS r ON r.n = v.version
        CROSS JOIN article AS a ON a.n = r.article
        ORDER BY f.n, v.field, v.start_utf16`,
      ),
    },
    {
      name: 'articles',
      select: select(
        articleColumns,
        `article AS a JOIN article_version AS r ON r.n = a.version
        JOIN text AS t ON t.n = r.text JOIN original AS o ON o.n = r.original ORDER BY a.n`,
      ),
    },
    { name: 'entities', select: select(entityColumns, 'entity AS e ORDER BY e.n') },
  ];
}
