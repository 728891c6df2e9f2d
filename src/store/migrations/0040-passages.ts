import { rebuildPassages } from '../passages/rows.ts';
import type { Told } from '../reading-anew.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';

const passage = `
-- The paragraphs of each text that may stand in another text too. Derived from the text, and
-- outside the history as it is: an undone import leaves both, unseen.
CREATE TABLE passage (
  n INTEGER PRIMARY KEY,
  text INTEGER NOT NULL REFERENCES text (n),
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  hash INTEGER NOT NULL -- the same for the same words, but for white space and case
) STRICT;
CREATE INDEX passage_by_text ON passage (text);
-- Finds passages by their bands, of which those that are much alike share one. FTS5 because it
-- appends: a tree over so many numbers in no order would be written anew by every import.
CREATE VIRTUAL TABLE passage_index USING fts5 (
  bands, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
`;

/** Passages of texts, read in all that are there. */
export function passages(db: WritableDb, told: Told): void {
  script(db, passage);
  rebuildPassages(db, told);
}
