import type { ViewColumn } from './columns.ts';

const text = (name: string, sql: string, description: string): ViewColumn => ({
  name,
  type: 'string',
  description,
  sql,
});
const count = (name: string, sql: string, description: string, unit?: string): ViewColumn => ({
  name,
  type: 'integer',
  description,
  ...(unit === undefined ? {} : { unit }),
  sql,
});

const codePoints = 'Unicode code points from 0';
const codeUnits = 'UTF-16 code units from 0';

/** The view `evidence_rows`: one row per span. */
export const evidenceColumns: readonly ViewColumn[] = [
  text('evidence_id', 'v.id', 'Identifies the evidence (UUIDv7)'),
  text('fact_id', 'f.id', 'The fact that it proves'),
  text('fact_type', 'f.fact_type', 'Key of the fact type in the codebook'),
  text('field', 'v.field', 'Key of the field that it proves; empty for the fact as a whole'),
  text('article_id', 'a.id', 'The article'),
  text('version_id', 'r.id', "The version of the article's text that the offsets count in"),
  count('version', 'r.number', 'The number of that version, from 1'),
  {
    name: 'current',
    type: 'boolean',
    description:
      'Whether it is the one that is read now; false: the evidence was left in an older one',
    sql: "iif(r.n = a.version, 'true', 'false')",
  },
  count('start', 'v.start_cp', 'Where the span begins', codePoints),
  count('end', 'v.end_cp', 'Where the span ends, exclusive', codePoints),
  count('start_utf16', 'v.start_utf16', 'Where the span begins', codeUnits),
  count('end_utf16', 'v.end_utf16', 'Where the span ends, exclusive', codeUnits),
  text('quote', 'v.quote', 'The text of the span, exactly'),
  text('prefix', 'v.prefix', 'Up to 32 characters before it'),
  text('suffix', 'v.suffix', 'Up to 32 characters after it'),
];

/** The view `articles`. */
export const articleColumns: readonly ViewColumn[] = [
  text('article_id', 'a.id', 'Identifies the article (UUIDv7)'),
  text('title', 'a.title', 'Title'),
  text('outlet', 'a.outlet', 'Who published it'),
  text('author', 'a.author', 'Author'),
  text('url', 'a.url', 'Address'),
  text(
    'published',
    'a.published',
    'When it was published, as far as known: ISO 8601 year, month, day or date-time',
  ),
  text(
    'published_precision',
    `CASE length(a.published) WHEN 4 THEN 'year' WHEN 7 THEN 'month' WHEN 10 THEN 'day'
      ELSE iif(a.published IS NULL, NULL, 'time') END`,
    'year, month, day or time: how much of that is known',
  ),
  text('language', 'a.language', 'Language, BCP 47'),
  text(
    'tags',
    `(SELECT group_concat(value, ' | ') FROM json_each(a.tags))`,
    'Tags, joined by " | "',
  ),
  text('status', 'a.status', 'unread, in work or done'),
  count('version', 'r.number', 'Which version of its text is read now, from 1'),
  text('source_name', 'r.source_name', 'The file that it was imported from'),
  text('media_type', 'r.media_type', 'Media type of that file'),
  text('original_sha256', 'o.sha256', 'SHA-256 of that file'),
  text('text_sha256', 't.sha256', 'SHA-256 of the text as UTF-8'),
  count('text_length', 't.length', 'Length of the text', 'UTF-16 code units'),
  count(
    'facts',
    '(SELECT count(*) FROM fact AS f WHERE f.article = a.n)',
    'How many facts were coded from it',
  ),
  text('imported_by', 'a.coder', 'Who imported it'),
  {
    name: 'imported_at',
    type: 'datetime',
    description: 'When it was imported: ISO 8601, UTC',
    sql: 'a.imported_at',
  },
];

/** The view `entities`. */
export const entityColumns: readonly ViewColumn[] = [
  text('entity_id', 'e.id', 'Identifies the entity (UUIDv7)'),
  text('name', 'e.name', 'Canonical name'),
  text('kind', 'e.kind', 'person, organisation, place, item or other'),
  text(
    'aliases',
    `(SELECT group_concat(name, ' | ') FROM
      (SELECT l.name FROM alias AS l WHERE l.entity = e.n ORDER BY l.n))`,
    'Other names, joined by " | "',
  ),
  count(
    'facts',
    '(SELECT count(*) FROM mention AS m WHERE m.entity = e.n)',
    'How many facts mention it',
  ),
];
