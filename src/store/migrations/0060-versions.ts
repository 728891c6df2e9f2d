import { rebuildSketches } from '../versions/sketches.ts';
import type { Told } from '../reading-anew.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';

const near = `
-- What each text is found by among those that are nearly the same. Derived from the text, and
-- outside the history as it is.
CREATE TABLE text_sketch (
  text INTEGER PRIMARY KEY REFERENCES text (n),
  sketch BLOB NOT NULL CHECK (length(sketch) = 64)
) STRICT;
-- Articles that came in when the project held nearly the same text.
CREATE TABLE near_duplicate (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER REFERENCES article (n) DEFERRABLE INITIALLY DEFERRED, -- the newcomer; null: gone by the decision
  other INTEGER NOT NULL REFERENCES article (n) DEFERRABLE INITIALLY DEFERRED, -- the older one
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  decision TEXT CHECK (decision IN ('both', 'skipped', 'version')), -- null: nobody has decided
  created_at TEXT NOT NULL,
  CHECK ((article IS NULL) = (decision IS NOT NULL AND decision <> 'both'))
) STRICT;
CREATE INDEX near_duplicate_open ON near_duplicate (n) WHERE decision IS NULL;
CREATE INDEX near_duplicate_by_article ON near_duplicate (article);
CREATE INDEX near_duplicate_by_other ON near_duplicate (other);
`;

const carry = `
-- Evidence that was not simply where it had been when its article got another text, until a coder
-- has decided; and for good what a coder has left in the older text.
CREATE TABLE evidence_carry (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  evidence INTEGER NOT NULL UNIQUE REFERENCES evidence (n) DEFERRABLE INITIALLY DEFERRED,
  article INTEGER NOT NULL REFERENCES article (n) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL CHECK (outcome IN ('moved', 'changed', 'orphaned')),
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  from_version INTEGER NOT NULL REFERENCES article_version (n) DEFERRABLE INITIALLY DEFERRED,
  from_start INTEGER NOT NULL CHECK (from_start >= 0), -- where it stood; UTF-16 code units
  from_end INTEGER NOT NULL CHECK (from_end > from_start),
  to_version INTEGER NOT NULL REFERENCES article_version (n) DEFERRABLE INITIALLY DEFERRED,
  to_start INTEGER CHECK (to_start >= 0), -- where it stands (moved) or may stand (changed)
  to_end INTEGER CHECK (to_end > to_start),
  CHECK ((to_start IS NULL) = (outcome = 'orphaned') AND (to_end IS NULL) = (to_start IS NULL))
) STRICT;
CREATE INDEX evidence_carry_by_article ON evidence_carry (article, kept);
-- SQLite looks for what refers to it whenever a version comes before its article.
CREATE INDEX evidence_carry_by_from ON evidence_carry (from_version);
CREATE INDEX evidence_carry_by_to ON evidence_carry (to_version);
CREATE TRIGGER evidence_carry_goes AFTER DELETE ON evidence BEGIN
  DELETE FROM evidence_carry WHERE evidence = old.n;
END;
`;

/** Near-duplicates, and evidence that is carried from one version of a text to the next. */
export function versions(db: WritableDb, told: Told): void {
  script(db, near);
  script(db, carry);
  rebuildSketches(db, told);
}
