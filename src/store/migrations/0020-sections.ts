import { rebuildSections } from '../sections/rebuild.ts';
import type { Told } from '../reading-anew.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';

const section = `
-- The sections that are read in an article's text; derived from its text and date, outside the
-- history. The store writes them in the transaction that changed one of the two.
CREATE TABLE section (
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0), -- in text order, an enclosing section first
  kind TEXT NOT NULL,
  label TEXT,
  level INTEGER NOT NULL CHECK (level >= 0),
  time TEXT,
  clock TEXT,
  day TEXT,
  names_facts INTEGER NOT NULL CHECK (names_facts IN (0, 1)), -- facts in it have its label and time
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  body_utf16 INTEGER NOT NULL CHECK (body_utf16 BETWEEN start_utf16 AND end_utf16),
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  start_cp INTEGER NOT NULL,
  body_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX section_of_facts ON section (article, start_utf16, level, end_utf16)
  WHERE names_facts = 1;
CREATE TRIGGER section_of_deleted AFTER DELETE ON article BEGIN
  DELETE FROM section WHERE article = old.n;
END;
`;

/** Sections of articles, read in all that are there. */
export function sections(db: WritableDb, told: Told): void {
  script(db, section);
  rebuildSections(db, told);
}
