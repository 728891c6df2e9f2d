import type { WritableDb } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';

const columns = `
ALTER TABLE article ADD COLUMN status TEXT NOT NULL DEFAULT 'unread'
  CHECK (status IN ('unread', 'in work', 'done'));
-- A JSON array of strings, in the order in which they were put on.
ALTER TABLE article ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(tags) AND json_type(tags) = 'array');
`;

const index = `
-- Which articles have which tag; derived from article.tags by the triggers below.
CREATE TABLE article_tag (
  tag TEXT NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (tag, article)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER article_tag_of_new AFTER INSERT ON article WHEN new.tags <> '[]' BEGIN
  INSERT OR IGNORE INTO article_tag (tag, article) SELECT value, new.n FROM json_each(new.tags);
END;
CREATE TRIGGER article_tag_of_changed AFTER UPDATE OF tags ON article
  WHEN old.tags <> new.tags BEGIN
  DELETE FROM article_tag WHERE article = old.n
    AND tag IN (SELECT value FROM json_each(old.tags));
  INSERT OR IGNORE INTO article_tag (tag, article) SELECT value, new.n FROM json_each(new.tags);
END;
CREATE TRIGGER article_tag_of_deleted AFTER DELETE ON article WHEN old.tags <> '[]' BEGIN
  DELETE FROM article_tag WHERE article = old.n
    AND tag IN (SELECT value FROM json_each(old.tags));
END;
`;

/** Status and tags of articles. What has facts is in work; nobody knows what else was read. */
export function articleTable(db: WritableDb): void {
  script(db, columns);
  script(db, index);
  script(db, `UPDATE article SET status = 'in work' WHERE n IN (SELECT article FROM fact)`);
}
