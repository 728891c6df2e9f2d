import { script } from '../sqlite/sql.ts';
import type { WritableDb } from '../sqlite/handles.ts';

const contents = `
-- Imported bytes and texts: named by their SHA-256, written once, outside the history. An import
-- that is undone leaves them, so that redo finds them.
CREATE TABLE text (
  n INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  length INTEGER NOT NULL CHECK (length > 0), -- in UTF-16 code units
  body TEXT NOT NULL
) STRICT;
CREATE TABLE original (
  n INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER text_is_final BEFORE UPDATE ON text
  BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END;
CREATE TRIGGER text_stays BEFORE DELETE ON text
  BEGIN SELECT RAISE(ABORT, 'the text of an article is never deleted'); END;
CREATE TRIGGER original_is_final BEFORE UPDATE ON original
  BEGIN SELECT RAISE(ABORT, 'an original never changes'); END;
CREATE TRIGGER original_stays BEFORE DELETE ON original
  BEGIN SELECT RAISE(ABORT, 'an original is never deleted'); END;
`;

const articles = `
CREATE TABLE article (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL REFERENCES article_version (n) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  outlet TEXT,
  author TEXT,
  url TEXT,
  published TEXT,
  language TEXT,
  coder TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_in_order ON article (n);
CREATE TABLE article_version (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (n) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number > 0),
  text INTEGER NOT NULL REFERENCES text (n),
  original INTEGER NOT NULL REFERENCES original (n),
  source_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (article, number)
) STRICT;
CREATE INDEX article_version_by_text ON article_version (text);
`;

const facts = `
CREATE TABLE event (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL CHECK (label <> ''),
  label_key TEXT NOT NULL, -- folded, for finding it
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_label ON event (label_key);
CREATE TABLE fact (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (n) DEFERRABLE INITIALLY DEFERRED,
  fact_type TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)), -- cells by field key
  event INTEGER REFERENCES event (n) DEFERRABLE INITIALLY DEFERRED,
  part_of INTEGER REFERENCES fact (n) DEFERRABLE INITIALLY DEFERRED CHECK (part_of <> n),
  coder TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX fact_in_order ON fact (n);
CREATE INDEX fact_by_article ON fact (article);
CREATE INDEX fact_by_type ON fact (fact_type);
CREATE INDEX fact_by_event ON fact (event) WHERE event IS NOT NULL;
CREATE INDEX fact_by_whole ON fact (part_of) WHERE part_of IS NOT NULL;
CREATE TABLE evidence (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  fact INTEGER NOT NULL REFERENCES fact (n) DEFERRABLE INITIALLY DEFERRED,
  field TEXT, -- null: the fact as a whole
  version INTEGER NOT NULL REFERENCES article_version (n) DEFERRABLE INITIALLY DEFERRED,
  start_utf16 INTEGER NOT NULL CHECK (start_utf16 >= 0),
  end_utf16 INTEGER NOT NULL CHECK (end_utf16 > start_utf16),
  start_cp INTEGER NOT NULL CHECK (start_cp BETWEEN 0 AND start_utf16),
  end_cp INTEGER NOT NULL CHECK (end_cp > start_cp AND end_cp <= end_utf16),
  quote TEXT NOT NULL CHECK (quote <> ''),
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_fact ON evidence (fact, field, start_utf16);
CREATE INDEX evidence_by_version ON evidence (version);
`;

const entities = `
CREATE TABLE entity (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL, -- folded, for finding it
  kind TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX entity_by_name ON entity (name_key);
CREATE TABLE alias (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  entity INTEGER NOT NULL REFERENCES entity (n) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL
) STRICT;
CREATE INDEX alias_by_name ON alias (name_key);
CREATE INDEX alias_by_entity ON alias (entity);

-- Which facts mention which entity; derived from fact.data by the triggers below.
CREATE TABLE mention (
  entity INTEGER NOT NULL,
  fact INTEGER NOT NULL,
  PRIMARY KEY (entity, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_fact ON mention (fact);
CREATE TRIGGER mention_of_new AFTER INSERT ON fact WHEN instr(new.data, '"entity":') BEGIN
  INSERT OR IGNORE INTO mention (entity, fact)
    SELECT e.n, new.n FROM json_each(new.data) AS cell, json_each(cell.value, '$.value') AS part
    JOIN entity AS e ON e.id = json_extract(part.value, '$.entity')
    WHERE json_type(cell.value, '$.value') = 'array' AND part.type = 'object';
END;
CREATE TRIGGER mention_of_changed AFTER UPDATE OF data ON fact
  WHEN instr(old.data, '"entity":') OR instr(new.data, '"entity":') BEGIN
  DELETE FROM mention WHERE fact = old.n;
  INSERT OR IGNORE INTO mention (entity, fact)
    SELECT e.n, new.n FROM json_each(new.data) AS cell, json_each(cell.value, '$.value') AS part
    JOIN entity AS e ON e.id = json_extract(part.value, '$.entity')
    WHERE json_type(cell.value, '$.value') = 'array' AND part.type = 'object';
END;
CREATE TRIGGER mention_of_deleted AFTER DELETE ON fact WHEN instr(old.data, '"entity":') BEGIN
  DELETE FROM mention WHERE fact = old.n;
END;
`;

const codebook = `
CREATE TABLE codebook (
  n INTEGER PRIMARY KEY CHECK (n = 1),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;
CREATE TABLE codebook_list (
  n INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL
) STRICT;
CREATE TABLE codebook_code (
  n INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  definition TEXT NOT NULL,
  UNIQUE (list, key)
) STRICT;
CREATE TABLE codebook_type (
  n INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  letter TEXT NOT NULL,
  color TEXT NOT NULL,
  plover TEXT,
  definition TEXT NOT NULL
) STRICT;
CREATE TABLE codebook_field (
  n INTEGER PRIMARY KEY,
  type TEXT NOT NULL, -- a fact type's key, or '' for the fields that every fact has
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  value_type TEXT NOT NULL,
  definition TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  multiple INTEGER NOT NULL CHECK (multiple IN (0, 1)),
  list TEXT,
  entity_kind TEXT NOT NULL,
  UNIQUE (type, key)
) STRICT;
`;

const history = `
CREATE TABLE step (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  coder TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
  depth INTEGER NOT NULL CHECK (depth > 0), -- how many steps there were to undo after it
  changes INTEGER NOT NULL CHECK (changes > 0)
) STRICT;
CREATE INDEX step_by_state ON step (state, n);
CREATE TABLE change (
  n INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step (n) DEFERRABLE INITIALLY DEFERRED,
  "table" TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT, -- the row as a JSON object; null: it was not there
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_by_step ON change (step);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

const search = `
CREATE VIEW article_content (n, title, text) AS
  SELECT a.n, a.title, t.body FROM article AS a
  JOIN article_version AS v ON v.n = a.version JOIN text AS t ON t.n = v.text;
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, text, content = 'article_content', content_rowid = 'n',
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_index_new AFTER INSERT ON article BEGIN
  INSERT INTO article_index (rowid, title, text)
    SELECT new.n, new.title, t.body FROM article_version AS v JOIN text AS t ON t.n = v.text
    WHERE v.n = new.version;
END;
CREATE TRIGGER article_index_changed AFTER UPDATE OF title, version ON article
  WHEN old.title IS NOT new.title OR old.version IS NOT new.version BEGIN
  INSERT INTO article_index (article_index, rowid, title, text)
    SELECT 'delete', old.n, old.title, t.body FROM article_version AS v JOIN text AS t ON t.n = v.text
    WHERE v.n = old.version;
  INSERT INTO article_index (rowid, title, text)
    SELECT new.n, new.title, t.body FROM article_version AS v JOIN text AS t ON t.n = v.text
    WHERE v.n = new.version;
END;
CREATE TRIGGER article_index_deleted AFTER DELETE ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, text)
    SELECT 'delete', old.n, old.title, t.body FROM article_version AS v JOIN text AS t ON t.n = v.text
    WHERE v.n = old.version;
END;
CREATE VIRTUAL TABLE quote_index USING fts5 (
  quote, content = 'evidence', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER quote_index_new AFTER INSERT ON evidence BEGIN
  INSERT INTO quote_index (rowid, quote) VALUES (new.n, new.quote);
END;
CREATE TRIGGER quote_index_changed AFTER UPDATE OF quote ON evidence
  WHEN old.quote IS NOT new.quote BEGIN
  INSERT INTO quote_index (quote_index, rowid, quote) VALUES ('delete', old.n, old.quote);
  INSERT INTO quote_index (rowid, quote) VALUES (new.n, new.quote);
END;
CREATE TRIGGER quote_index_deleted AFTER DELETE ON evidence BEGIN
  INSERT INTO quote_index (quote_index, rowid, quote) VALUES ('delete', old.n, old.quote);
END;
`;

/** The first schema: contents, articles, facts, entities, codebook, history, search. */
export function first(db: WritableDb): void {
  for (const part of [contents, articles, facts, entities, codebook, history, search])
    script(db, part);
}
