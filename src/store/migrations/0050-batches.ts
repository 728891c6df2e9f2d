import type { WritableDb } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';

const batch = `
-- Imports of any number of files, and what became of each. Outside the history, like the log: a
-- report stays when its articles are undone.
CREATE TABLE import_batch (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  coder TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  state TEXT NOT NULL
    CHECK (state IN ('running', 'paused', 'interrupted', 'cancelled', 'done')),
  options TEXT NOT NULL CHECK (json_valid(options)),
  run INTEGER NOT NULL DEFAULT 1, -- rises whenever the batch goes on
  step INTEGER REFERENCES step (n) DEFERRABLE INITIALLY DEFERRED, -- what it appends to; null: a new one
  files INTEGER NOT NULL, -- given; of these read:
  files_done INTEGER NOT NULL DEFAULT 0,
  imported INTEGER NOT NULL DEFAULT 0, -- items by outcome
  duplicates INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  asked INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_batch_running ON import_batch (n) WHERE state = 'running';

-- The steps of the history that a batch's articles are in: one, unless it went on after an undo.
CREATE TABLE import_step (
  step INTEGER PRIMARY KEY REFERENCES step (n) DEFERRABLE INITIALLY DEFERRED,
  batch INTEGER NOT NULL REFERENCES import_batch (n),
  imported INTEGER NOT NULL -- articles
) STRICT;
CREATE INDEX import_step_by_batch ON import_step (batch);

-- One row per file, which takes the first thing found in it, and one per further thing in it.
CREATE TABLE import_item (
  n INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES import_batch (n),
  file INTEGER NOT NULL, -- the row of the file that it was found in; of the file's row its own
  source TEXT, -- the path that was given; of the file's row only
  place TEXT, -- where it lies, if that is not the source itself
  open INTEGER NOT NULL CHECK (open IN (0, 1)), -- a file that is not read, or not to its end
  run INTEGER NOT NULL DEFAULT 0, -- the run of the batch that found it, or found it again
  outcome TEXT NOT NULL
    CHECK (outcome IN ('pending', 'imported', 'duplicate', 'failed', 'asked')),
  article_id TEXT, -- not a reference: articles come and go
  kind TEXT, -- of the failure or the question
  message TEXT,
  hint TEXT,
  notes TEXT CHECK (json_valid(notes)),
  at INTEGER, -- milliseconds since 1970; null: not read
  CHECK ((source IS NULL) = (file <> n))
) STRICT;
CREATE INDEX import_item_in_order ON import_item (batch, file, n);
-- Of the outcomes that somebody looks for in a long report; the others are most of it.
CREATE INDEX import_item_by_outcome ON import_item (batch, outcome, file, n)
  WHERE outcome IN ('duplicate', 'failed', 'asked');
CREATE INDEX import_item_open ON import_item (batch, n) WHERE open = 1;
-- Places in files that hold several, so that a file read anew is not doubled.
CREATE INDEX import_item_by_place ON import_item (file, place) WHERE source IS NULL;

-- What a person said once of tables with these columns.
CREATE TABLE column_map (
  columns TEXT PRIMARY KEY CHECK (json_valid(columns)), -- their names, sorted, as a JSON array
  map TEXT NOT NULL CHECK (json_valid(map)),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

const original = `
-- How the bytes are kept: as they are, deflated (zlib), not at all because they are just the UTF-8
-- of the text, or not at all because the person wanted none.
ALTER TABLE original ADD COLUMN form TEXT NOT NULL DEFAULT 'bytes'
  CHECK (form IN ('bytes', 'deflate', 'text', 'absent'));
ALTER TABLE original ADD COLUMN size INTEGER; -- of the file; null: the length of the bytes
ALTER TABLE original ADD COLUMN text INTEGER REFERENCES text (n) CHECK ((form = 'text') = (text IS NOT NULL));
DROP TRIGGER original_is_final;
-- Only what was left out may come in later, under the same SHA-256.
CREATE TRIGGER original_is_final BEFORE UPDATE ON original
  WHEN old.form <> 'absent' OR new.n <> old.n OR new.sha256 <> old.sha256
  BEGIN SELECT RAISE(ABORT, 'an original never changes'); END;
`;

const order = `
-- A version comes before its article; when it does, SQLite looks for articles that wait for it, which
-- without an index were all of the project.
CREATE INDEX article_by_version ON article (version);
`;

/** Import batches with their reports, remembered columns, and originals that take less room. */
export function batches(db: WritableDb): void {
  script(db, batch);
  script(db, original);
  script(db, order);
}
