import Database from 'better-sqlite3';
import { createStore } from '../../../src/store/store.ts';
import { newsCodebook } from './projects.ts';

/** So many short articles with metadata, by bare statements; nothing of it is in the history. */
const fill = (articles: number): string => `BEGIN;
  WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < ${articles})
    INSERT INTO text (n, sha256, length, body) SELECT n, printf('%064x', n), 30,
      printf('Report %08d from the coast', n) FROM count;
  INSERT INTO original (n, sha256, bytes) SELECT n, sha256, x'00' FROM text;
  INSERT INTO article_version
      (n, id, article, number, text, original, source_name, media_type, created_at)
    SELECT n, printf('019a0000-0000-7000-9000-%012x', n), n, 1, n, n,
      printf('report-%d.txt', n), 'text/plain', '2025-06-01T00:00:00.000Z' FROM text;
  INSERT INTO article
      (n, id, version, title, outlet, published, language, tags, status, coder, imported_at)
    SELECT n, printf('019a0000-0000-7000-8000-%012x', n), n,
      printf('Report %d', n * 7919 % 100003), 'Daily ' || (n % 40),
      printf('2025-%02d-%02d', n % 12 + 1, n % 28 + 1), 'en',
      CASE n % 3 WHEN 0 THEN '["Aid","Sea"]' ELSE '[]' END,
      CASE n % 4 WHEN 0 THEN 'done' ELSE 'unread' END, 'seed', '2025-06-01T00:00:00.000Z'
    FROM text;
  COMMIT`;

/** Makes a project with so many articles. */
export function seedArticleRows(path: string, articles: number): void {
  createStore(path, newsCodebook(), { coder: 'seed' }).close();
  const raw = new Database(path);
  raw.exec(fill(articles));
  raw.close();
}
