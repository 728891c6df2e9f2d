import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { applicationId } from '../../shared/domain/project.ts';
import { configure } from '../sqlite/connect.ts';
import { writableHandle } from '../sqlite/handles.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

function empty(): Database.Database {
  const raw = new Database(':memory:');
  configure(raw);
  return raw;
}

const upTo10 = migrations.filter(({ version }) => version <= 10);

it('makes a project of an empty database', () => {
  const raw = empty();
  migrate(writableHandle(raw), upTo10);
  expect(raw.pragma('user_version', { simple: true })).toBe(10);
  expect(raw.pragma('application_id', { simple: true })).toBe(applicationId);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
});

it('holds rows of every kind and refuses what cannot be', () => {
  const raw = empty();
  migrate(writableHandle(raw), upTo10);
  const hash = 'a'.repeat(64);
  raw.exec(`BEGIN;
    INSERT INTO text VALUES (1, '${hash}', 4, 'Text');
    INSERT INTO original VALUES (1, '${hash}', x'00');
    INSERT INTO article_version VALUES (1, 'v1', 1, 1, 1, 1, 'a.txt', 'text/plain', 't');
    INSERT INTO article VALUES (1, 'a1', 1, NULL, NULL, NULL, NULL, NULL, NULL, 'ann', 't');
    INSERT INTO entity VALUES (1, 'e1', 'Norway', 'norway', 'place', 't');
    INSERT INTO fact VALUES (1, 'f1', 1, 'X', '{"giver":{"value":[{"entity":"e1","printed":null}]}}',
      NULL, NULL, 'ann', 't', 't');
    INSERT INTO evidence VALUES (1, 'p1', 1, NULL, 1, 0, 4, 0, 4, 'Text', '', '');
    COMMIT`);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  expect(raw.prepare('SELECT entity, fact FROM mention').all()).toEqual([{ entity: 1, fact: 1 }]);
  const found = raw.prepare("SELECT rowid FROM quote_index WHERE quote_index MATCH 'text'");
  expect(found.pluck().all()).toEqual([1]);
  for (const wrong of [
    "UPDATE fact SET data = '{'",
    'UPDATE fact SET part_of = 1',
    'UPDATE fact SET article = 2',
    'UPDATE evidence SET end_utf16 = 0',
    "UPDATE evidence SET quote = ''",
    "INSERT INTO text VALUES (2, 'short', 1, 'x')",
    'DELETE FROM article',
  ])
    expect(() => raw.exec(wrong)).toThrow();
});

it('plans the hot queries on indexes', () => {
  const raw = empty();
  migrate(writableHandle(raw), upTo10);
  const plan = (sql: string): string =>
    raw
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail)
      .join('; ');
  expect(plan('SELECT n FROM fact INDEXED BY fact_in_order ORDER BY n')).toContain(
    'USING COVERING INDEX fact_in_order',
  );
  expect(plan('SELECT n FROM fact WHERE article = 1 ORDER BY n')).toContain(
    'USING COVERING INDEX fact_by_article',
  );
  expect(plan("SELECT n FROM fact WHERE fact_type = 'X' ORDER BY n")).toContain(
    'USING COVERING INDEX fact_by_type',
  );
  expect(plan('SELECT n FROM evidence WHERE version = 1')).toContain('evidence_by_version');
});
