import { assertNever } from '../../shared/assert.ts';
import { fieldsOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import type { FactQuery } from '../../shared/domain/fact.ts';
import { GlossError } from '../../shared/result.ts';
import { fold } from '../sqlite/fold.ts';
import { joinFirstEvidence, joinSection } from '../sections/section-sql.ts';
import { joinSql, sql, verbatimSql, type Query } from '../sqlite/sql.ts';

/** A column of the grid in SQL: as it is shown, and as it is sorted (by value where it has one). */
interface GridColumn {
  readonly shown: Query;
  readonly sorted: Query;
}

const quote = sql`(SELECT group_concat(quote, ' … ') FROM (SELECT v.quote FROM evidence AS v
  WHERE v.fact = f.n AND v.field IS NULL ORDER BY v.start_utf16, v.n))`;

function textColumn(text: Query): GridColumn {
  return { shown: text, sorted: sql`gloss_sort_key(${text})` };
}

function plainColumn(value: Query): GridColumn {
  return { shown: sql`CAST(${value} AS TEXT)`, sorted: value };
}

/** A column of the section that the fact's first evidence stands in. */
function ofSection(name: 'label' | 'time'): Query {
  return sql`(SELECT ${verbatimSql(`s.${name}`)} FROM (SELECT 1) AS one
    ${verbatimSql(joinFirstEvidence)} ${verbatimSql(joinSection)})`;
}

/** The columns that are no fields of the codebook (`factColumns`). */
const virtualColumns: Readonly<Record<string, GridColumn>> = {
  n: plainColumn(sql`f.n`),
  fact_type: {
    shown: sql`coalesce((SELECT label FROM codebook_type WHERE key = f.fact_type), f.fact_type)`,
    sorted: sql`(SELECT position FROM codebook_type WHERE key = f.fact_type)`,
  },
  article: textColumn(sql`a.title`),
  published: plainColumn(sql`a.published`),
  section_label: textColumn(ofSection('label')),
  section_time: plainColumn(ofSection('time')),
  quote: textColumn(quote),
  event: textColumn(sql`(SELECT label FROM event WHERE n = f.event)`),
  part_of: plainColumn(sql`f.part_of`),
  coder: textColumn(sql`f.coder`),
  created_at: plainColumn(sql`f.created_at`),
  updated_at: plainColumn(sql`f.updated_at`),
};

/** The text that a column shows which is no field of the codebook; null for fields. */
export function shownVirtualColumn(key: string): Query | null {
  return virtualColumns[key]?.shown ?? null;
}

/** What a field's cells are sorted by; invalid and empty cells have none. */
function sortedField(field: Field, shown: Query): Query {
  const part = (path: string): Query => sql`json_extract(f.data, ${`$.${field.key}.value${path}`})`;
  switch (field.type) {
    case 'text':
    case 'longtext':
    case 'url':
      return sql`gloss_sort_key(${part('')})`;
    case 'boolean':
    case 'integer':
    case 'number':
      return part('');
    case 'code':
      // Lists are in an order that means something: announced before delivered, low before high.
      return sql`(SELECT position FROM codebook_code
        WHERE list = ${field.list} AND key = ${part('[0]')})`;
    case 'entity':
      return sql`CASE WHEN ${part('')} IS NOT NULL THEN gloss_sort_key(${shown}) END`;
    case 'quantity':
      return sql`coalesce(${part('.best')}, ${part('.low')}, ${part('.high')})`;
    case 'money':
      return sql`CAST(coalesce(${part('.amount')}, ${part('.low')}, ${part('.high')}) AS REAL)`;
    case 'date':
      return sql`coalesce(${part('.earliest')}, ${part('.latest')})`;
    default:
      return assertNever(field.type, 'value type');
  }
}

function fieldColumn(book: Codebook, factType: string | null, key: string): GridColumn {
  const types = factType === null ? book.factTypes.map((type) => type.key) : [factType];
  const field = types
    .flatMap((type) => fieldsOf(book, type))
    .find((candidate) => candidate.key === key);
  if (field === undefined)
    throw new GlossError('invalid-arguments', `There is no column ${key} to sort or filter by.`);
  const shown = sql`gloss_shown(f.fact_type, ${key}, f.data -> ${`$.${key}`})`;
  return { shown, sorted: sortedField(field, shown) };
}

function gridColumn(book: Codebook, factType: string | null, key: string): GridColumn {
  return virtualColumns[key] ?? fieldColumn(book, factType, key);
}

/** Whether the query shows facts by number and leaves none out by content. */
export function isPlain(query: FactQuery): boolean {
  const [first] = query.sort;
  return (
    query.filters.length === 0 &&
    (first === undefined || (first.column === 'n' && !first.descending))
  );
}

/**
 * The numbers of the facts that a query shows, in its order; `only` limits it to some facts, which
 * tells where they stand among each other. Empty cells come last in either direction.
 */
export function numbersQuery(
  book: Codebook,
  query: FactQuery,
  only: readonly number[] | null,
): Query<number> {
  const { articleId, factType, sort, filters } = query;
  const where: Query[] = [];
  if (articleId !== null)
    where.push(sql`f.article = (SELECT n FROM article WHERE id = ${articleId})`);
  if (factType !== null) where.push(sql`f.fact_type = ${factType}`);
  if (only !== null) where.push(sql`f.n IN (SELECT value FROM json_each(${JSON.stringify(only)}))`);
  for (const { column, contains } of filters) {
    if (contains !== '') {
      const { shown } = gridColumn(book, factType, column);
      where.push(sql`instr(gloss_fold(${shown}), ${fold(contains)}) > 0`);
    }
  }
  const condition = where.length === 0 ? sql`` : sql`WHERE ${joinSql(where, ' AND ')}`;
  if (isPlain(query)) {
    // Every one of these is answered from an index, without reading the facts.
    const index =
      articleId !== null || factType !== null || only !== null ? '' : 'INDEXED BY fact_in_order';
    return sql`SELECT f.n FROM fact AS f ${verbatimSql(index)} ${condition} ORDER BY f.n`;
  }
  const order = sort.map(({ column, descending }) => {
    const { sorted } = gridColumn(book, factType, column);
    return descending ? sql`${sorted} DESC NULLS LAST` : sql`${sorted} ASC NULLS LAST`;
  });
  return sql`SELECT f.n FROM fact AS f JOIN article AS a ON a.n = f.article ${condition}
    ORDER BY ${joinSql([...order, sql`f.n`], ', ')}`;
}
