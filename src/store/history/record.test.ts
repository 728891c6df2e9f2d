import { expect, it } from 'vitest';
import { connectionOf } from '../sqlite/handles.ts';
import { addFact, importText, testStore } from '../testing/project.ts';
import { trackedTables } from './tables.ts';

it('refuses to write a tracked table outside a command', () => {
  const store = testStore();
  addFact(store, importText(store, 'Text'), 'GIFT', [{ start: 0, end: 4 }]);
  const { raw } = connectionOf(store.db);
  for (const statement of [
    "UPDATE fact SET coder = 'x'",
    'DELETE FROM evidence',
    "INSERT INTO event (id, label, label_key, created_at) VALUES ('e', 'l', 'l', 't')",
    "UPDATE codebook SET name = 'x'",
  ])
    expect(() => raw.exec(statement)).toThrow(/outside a command/);
  expect(store.handlers['project.verify']({}).ok).toBe(true);
});

it('covers every table but contents, logs and what is derived', () => {
  const store = testStore();
  const contents = ['text', 'original', 'meta', 'column_map'];
  const derived = ['mention', 'section', 'passage', 'text_sketch', 'article_tag'];
  const logs = ['step', 'change', 'import_batch', 'import_step', 'import_item'];
  const tables = connectionOf(store.db)
    .raw.prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_index%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
  expect(tables.toSorted()).toEqual(
    [...trackedTables, ...contents, ...derived, ...logs].toSorted(),
  );
});

it('closes the tables again after a command that failed', () => {
  const store = testStore();
  const articleId = importText(store, 'Text');
  const spans = [{ start: 0, end: 400 }];
  expect(() => store.handlers['fact.create']({ articleId, factType: 'GIFT', spans })).toThrow();
  const { raw } = connectionOf(store.db);
  expect(() => raw.exec('DELETE FROM article')).toThrow(/outside a command/);
  expect(addFact(store, articleId).n).toBe(1);
});

it('logs text as text, whatever function has made it', () => {
  const store = testStore();
  addFact(store, importText(store, 'Text'));
  const { raw } = connectionOf(store.db);
  raw.exec(`UPDATE recording SET mode = 'command', step = 2;
    UPDATE fact SET data = json_set(data, '$.note', json('{"value":"x"}'));
    UPDATE recording SET mode = 'idle'`);
  const after = raw.prepare<[], string>('SELECT after FROM change ORDER BY n DESC LIMIT 1').pluck();
  expect(JSON.parse(after.get() ?? '')).toMatchObject({ data: '{"note":{"value":"x"}}' });
});
