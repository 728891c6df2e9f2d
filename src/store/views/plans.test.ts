import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyMetadata } from '../../shared/domain/article.ts';
import { codebookSchema } from '../../shared/domain/codebook.ts';
import { all, identifier, sql } from '../sqlite/sql.ts';
import { createStore, openStore } from '../store.ts';
import { viewsOf } from './view-sql.ts';

const book = codebookSchema.parse({
  key: 'tiny',
  name: 'Tiny',
  version: '1',
  lists: [],
  common: [],
  factTypes: [
    {
      key: 'AID',
      label: 'Aid',
      letter: 'a',
      color: 'blue',
      fields: [{ key: 'donor', label: 'Donor', type: 'entity' }],
    },
  ],
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-plans-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// A project is opened and closed while it is small, then grows to any size: no plan may depend on
// what it was then.
test('every view reads one table in order and looks the others up, in an old project too', () => {
  const path = join(folder, 'project.gloss');
  const young = createStore(path, book, { coder: 'Ada' });
  const text = 'Norvalia gives.';
  const { value } = young.handlers['article.add']({
    articles: [
      {
        text,
        metadata: emptyMetadata,
        sourceName: 'a.txt',
        mediaType: 'text/plain',
        original: Buffer.from(text),
      },
    ],
  });
  const articleId = value.imported[0]?.id ?? '';
  young.handlers['fact.create']({ articleId, factType: 'AID', spans: [{ start: 0, end: 8 }] });
  young.close();

  const store = openStore(path, { coder: 'Ada' });
  for (const { name } of viewsOf(book)) {
    const plan = all<{ parent: number; detail: string }>(
      store.db,
      sql`EXPLAIN QUERY PLAN SELECT * FROM ${identifier(name)}`,
    );
    const [first = '', ...others] = plan
      .filter(({ parent }) => parent === 0)
      .map(({ detail }) => detail);
    expect(first, name).toMatch(/^(SCAN|SEARCH) [afe]\b/);
    expect(
      others.filter((detail) => /^SCAN |TEMP B-TREE/.test(detail)),
      name,
    ).toEqual([]);
  }
  store.close();
});
