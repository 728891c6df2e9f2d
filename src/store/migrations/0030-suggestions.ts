import type { WritableDb } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';

const decision = `
-- What was decided about suggestions, so that they do not come back. The suggestions themselves
-- are read from the text each time, and kept nowhere.
CREATE TABLE suggestion_decision (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (n) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL REFERENCES article_version (n) DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  fact_type TEXT NOT NULL,
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0), -- the anchor, in the version's text
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
  fact_id TEXT, -- the fact that it became, which may have been deleted since
  whole_key TEXT, -- the key of the suggestion that it is part of
  coder TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  CHECK ((decision = 'accepted') = (fact_id IS NOT NULL)),
  UNIQUE (version, key, fact_type)
) STRICT;
CREATE INDEX suggestion_decision_by_article ON suggestion_decision (article);
CREATE INDEX suggestion_decision_by_whole ON suggestion_decision (version, whole_key)
  WHERE whole_key IS NOT NULL;
`;

/** Decisions about suggestions. */
export function suggestions(db: WritableDb): void {
  script(db, decision);
}
