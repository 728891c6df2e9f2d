import { namesFacts } from '../../shared/domain/section-at.ts';
import type { Section } from '../../shared/domain/understanding.ts';
import { codePointMapper } from '../../text/offsets.ts';
import { readSections } from '../../text/sections/read-sections.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { all, first, run, scalar, sql } from '../sqlite/sql.ts';

/** A row of the table `section`. */
export interface SectionRow {
  readonly article: number;
  readonly ordinal: number;
  readonly kind: string;
  readonly label: string | null;
  readonly level: number;
  readonly time: string | null;
  readonly clock: string | null;
  readonly day: string | null;
  readonly names_facts: number;
  readonly start_utf16: number;
  readonly body_utf16: number;
  readonly end_utf16: number;
  readonly start_cp: number;
  readonly body_cp: number;
  readonly end_cp: number;
}

/** The rows that an article should have, read in its text and date; none if it is gone. */
export function readSectionRows(db: ReadableDb, article: number): readonly SectionRow[] {
  const found = first<{ body: string; published: string | null }>(
    db,
    sql`SELECT t.body, a.published FROM article AS a JOIN article_version AS v ON v.n = a.version
      JOIN text AS t ON t.n = v.text WHERE a.n = ${article}`,
  );
  if (found === undefined) return [];
  return rowsOf(article, found.body, readSections(found.body, found.published));
}

function rowsOf(
  article: number,
  body: string,
  sections: readonly Section[],
): readonly SectionRow[] {
  const codePoint = codePointMapper(body);
  return sections.map((section, index) => {
    const { kind, label, level, time, clock, day, start, bodyStart, end } = section;
    return {
      article,
      ordinal: index + 1,
      kind,
      label,
      level,
      time,
      clock,
      day,
      names_facts: Number(namesFacts(section)),
      start_utf16: start,
      body_utf16: bodyStart,
      end_utf16: end,
      start_cp: codePoint(start),
      body_cp: codePoint(bodyStart),
      end_cp: codePoint(end),
    };
  });
}

/** The rows that the article has. */
export function storedSectionRows(db: ReadableDb, article: number): readonly SectionRow[] {
  return all<SectionRow>(
    db,
    sql`SELECT * FROM section WHERE article = ${article} ORDER BY ordinal`,
  );
}

function insertRows(db: WritableDb, rows: readonly SectionRow[]): void {
  for (const row of rows) {
    run(
      db,
      sql`INSERT INTO section (article, ordinal, kind, label, level, time, clock, day, names_facts,
          start_utf16, body_utf16, end_utf16, start_cp, body_cp, end_cp)
        VALUES (${row.article}, ${row.ordinal}, ${row.kind}, ${row.label}, ${row.level},
          ${row.time}, ${row.clock}, ${row.day}, ${row.names_facts}, ${row.start_utf16},
          ${row.body_utf16}, ${row.end_utf16}, ${row.start_cp}, ${row.body_cp}, ${row.end_cp})`,
    );
  }
}

/** Reads the article's sections anew and puts them in the place of those that it had. */
export function putSections(db: WritableDb, article: number): void {
  run(db, sql`DELETE FROM section WHERE article = ${article}`);
  insertRows(db, readSectionRows(db, article));
}

/** Puts in the sections of a new article, as they were read in its text and date. */
export function putReadSections(
  db: WritableDb,
  article: number,
  body: string,
  sections: readonly Section[],
): void {
  insertRows(db, rowsOf(article, body, sections));
}

/** The sections that the article has, in text order; offsets are UTF-16 code units. */
export function sectionsOf(db: ReadableDb, article: number): Section[] {
  return all<Section>(
    db,
    sql`SELECT start_utf16 AS start, end_utf16 AS "end", kind, label, body_utf16 AS bodyStart,
      level, time, clock, day FROM section WHERE article = ${article} ORDER BY ordinal`,
  );
}

/** `dayAt` of the article's sections, without reading them all. */
export function storedDayAt(db: ReadableDb, article: number, offset: number): string | null {
  return (
    scalar<string>(
      db,
      sql`SELECT day FROM section WHERE article = ${article} AND day IS NOT NULL
        AND start_utf16 <= ${offset} AND end_utf16 > ${offset} ORDER BY ordinal DESC LIMIT 1`,
    ) ?? null
  );
}
