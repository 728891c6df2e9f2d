import { codesOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import type { ViewColumn } from './columns.ts';
import { codeSql } from './field-columns.ts';

/** Only in `facts`, where the types are mixed. */
export const typePart: readonly ViewColumn[] = [
  {
    name: 'fact_type',
    type: 'string',
    description: 'Key of the fact type in the codebook',
    sql: 'f.fact_type',
  },
];

export const headPart: readonly ViewColumn[] = [
  {
    name: 'fact_id',
    type: 'string',
    description: 'Identifies the fact for ever (UUIDv7)',
    sql: 'f.id',
  },
  {
    name: 'event_id',
    type: 'string',
    description: 'The event that the fact reports; reports of one event share it',
    sql: 'h.id',
  },
  {
    name: 'part_of',
    type: 'string',
    description: 'fact_id of the fact whose amount contains this one: do not add both',
    sql: 'w.id',
  },
];

/** The fact's own evidence: its first span in text order, so that text[start:end] is the quote. */
export const evidencePart: readonly ViewColumn[] = [
  {
    name: 'quote',
    type: 'string',
    description: "The first span of the fact's own evidence, exactly as in the text",
    sql: 'q.quote',
  },
  {
    name: 'quote_start',
    type: 'integer',
    description: 'Where the quote begins in the text of the article',
    unit: 'Unicode code points from 0',
    sql: 'q.start_cp',
  },
  {
    name: 'quote_end',
    type: 'integer',
    description: 'Where the quote ends in the text of the article, exclusive',
    unit: 'Unicode code points from 0',
    sql: 'q.end_cp',
  },
  {
    name: 'quote_version',
    type: 'integer',
    description:
      "The version of the article's text that the quote stands in; the article table says which is read now",
    sql: '(SELECT number FROM article_version WHERE n = q.version)',
  },
  {
    name: 'quote_spans',
    type: 'integer',
    description:
      'How many spans the evidence of the fact has; all of them are in the evidence table',
    sql: '(SELECT count(*) FROM evidence AS v WHERE v.fact = f.n AND v.field IS NULL)',
  },
];

export const articlePart: readonly ViewColumn[] = [
  { name: 'article_id', type: 'string', description: 'Identifies the article', sql: 'a.id' },
  { name: 'article_title', type: 'string', description: 'Title of the article', sql: 'a.title' },
  { name: 'outlet', type: 'string', description: 'Who published the article', sql: 'a.outlet' },
  {
    name: 'published',
    type: 'string',
    description:
      'When the article was published, as far as known: ISO 8601 year, month, day or date-time',
    sql: 'a.published',
  },
  { name: 'url', type: 'string', description: 'Address of the article', sql: 'a.url' },
  {
    name: 'section_label',
    type: 'string',
    description:
      'Label of the innermost update, original entry, item or post that the first evidence stands in',
    sql: 's.label',
  },
  {
    name: 'section_time',
    type: 'string',
    description: 'Printed time of that section: ISO 8601 with zone',
    sql: 's.time',
  },
];

/** What was typed into cells and is no value of their fields. */
const invalidSql = `CASE WHEN instr(f.data, '"error":') THEN
  (SELECT group_concat(cell.key || ': ' || json_extract(cell.value, '$.input'), ' | ')
    FROM json_each(f.data) AS cell WHERE json_type(cell.value, '$.error') IS NOT NULL) END`;

/** Who coded the fact, when, and in what state; `status` is the codebook's field, if it has one. */
export function tailPart(status: Field | undefined, book: Codebook): readonly ViewColumn[] {
  const keys = status === undefined ? [] : codesOf(book, status).map((code) => code.key);
  return [
    { name: 'coder', type: 'string', description: 'Who coded the fact last', sql: 'f.coder' },
    {
      name: 'coded_at',
      type: 'datetime',
      description: 'When the fact was last coded: ISO 8601, UTC',
      sql: 'f.updated_at',
    },
    {
      name: 'review_status',
      type: 'string',
      description: `State of review${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`,
      sql: status?.type === 'code' ? codeSql(status) : 'NULL',
    },
    {
      name: 'invalid',
      type: 'string',
      description: 'Cells that hold no value of their type: field and text as typed',
      sql: invalidSql,
    },
  ];
}
