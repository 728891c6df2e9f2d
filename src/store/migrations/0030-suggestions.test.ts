import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { configure } from '../sqlite/connect.ts';
import { writableHandle } from '../sqlite/handles.ts';
import { fillVersion10 } from '../testing/version-10.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

it('makes room for decisions in a project with facts, and refuses what is none', () => {
  const raw = new Database(':memory:');
  configure(raw);
  const db = writableHandle(raw);
  fillVersion10(db, ['France gave tents.', 'Another text.'], 'France gave tents');
  const upTo = (last: number): void =>
    migrate(
      db,
      migrations.filter(({ version }) => version <= last),
    );
  upTo(20);
  const facts = raw.prepare('SELECT * FROM fact').all();
  upTo(30);
  expect(raw.pragma('user_version', { simple: true })).toBe(30);
  expect(raw.prepare('SELECT * FROM fact').all()).toEqual(facts);
  const add = (n: number, key: string, decision: string, fact: string | null): void => {
    raw
      .prepare(
        `INSERT INTO suggestion_decision VALUES
          (?, ?, 1, 1, ?, 'GIFT', 0, 6, ?, ?, NULL, 'ann', '2025-04-12T08:00:00.000Z')`,
      )
      .run(n, `d${String(n)}`, key, decision, fact);
  };
  add(1, 'GIFT:0-6', 'accepted', 'f1');
  add(2, 'GIFT:7-9', 'rejected', null);
  expect(() => add(3, 'GIFT:0-6', 'rejected', null)).toThrow(/UNIQUE/);
  expect(() => add(3, 'GIFT:1-2', 'accepted', null)).toThrow(/CHECK/);
  expect(() => add(3, 'GIFT:1-2', 'later', null)).toThrow(/CHECK/);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
});
