import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finding } from '../../shared/domain/project.ts';
import { createStore, openStore } from '../store.ts';
import { testCodebook } from '../testing/codebook.ts';
import { addFact, editCell, importText } from '../testing/project.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';

let folder: TempFolder;
let path = '';

beforeEach(() => {
  folder = tempFolder();
  path = folder.file('p.gloss');
  const store = createStore(path, testCodebook, { coder: 'ann' });
  const articleId = importText(store, '🙂 Norway gave boats');
  const fact = addFact(store, articleId, 'GIFT', [{ start: 3, end: 9 }]);
  editCell(store, fact.id, 'giver', 'Norway', [{ start: 3, end: 9 }]);
  editCell(store, fact.id, 'measure', 'given');
  store.close();
});

afterEach(() => folder.remove());

/** What verify finds after another program has changed the file. */
function findingsAfter(sql: string): readonly Finding[] {
  const raw = new Database(path);
  raw.pragma('foreign_keys = OFF');
  raw.exec(sql);
  raw.close();
  const store = openStore(path, { coder: 'ann' });
  const { findings, ok } = store.handlers['project.verify']({});
  expect(ok).toBe(findings.length === 0);
  store.close();
  return findings;
}

it('finds nothing in a project that only Gloss has written, and says what it looked at', () => {
  const store = openStore(path, { coder: 'ann' });
  expect(store.handlers['project.verify']({})).toEqual({
    ok: true,
    checked: { articles: 1, facts: 1, evidence: 2, values: 2 },
    findings: [],
  });
  store.close();
});

const openOriginals = 'DROP TRIGGER original_is_final; UPDATE original';

it.each([
  ['quote', "UPDATE evidence SET quote = 'Sweden'", /“Norway” there, not “Sweden”/],
  ['quote', 'UPDATE evidence SET start_cp = start_cp - 1', /code points/],
  ['quote', 'UPDATE evidence SET end_utf16 = 900, end_cp = 800', /outside the text/],
  ['quote', "UPDATE evidence SET suffix = 'other'", /around the quote/],
  ['text', "DROP TRIGGER text_is_final; UPDATE text SET body = 'Forged text here, 19'", /SHA-256/],
  ['text', `${openOriginals} SET form = 'bytes', text = NULL, bytes = x'00'`, /SHA-256/],
  ['text', `${openOriginals} SET form = 'deflate', text = NULL, bytes = x'00'`, /be unpacked/],
  [
    'value',
    `UPDATE fact SET data = '{"measure":{"value":["stolen"]}}'`,
    /“stolen” is not in its list/,
  ],
  ['value', `UPDATE fact SET data = '{"pieces":{"value":"four"}}'`, /Not a valid integer/],
  ['value', `UPDATE fact SET data = '{"nothing":{"value":1}}'`, /no such field/],
  ['value', `UPDATE fact SET fact_type = 'NONE'`, /no fact type NONE/],
  ['value', 'DELETE FROM entity', /entity that is not in the project/],
  ['reference', 'UPDATE fact SET article = 77', /not there/],
  ['reference', 'DELETE FROM mention', /index of mentions/],
  ['reference', 'INSERT INTO mention VALUES (1, 9)', /index of mentions/],
  [
    'integrity',
    "INSERT INTO quote_index (quote_index, rowid, quote) VALUES ('delete', 1, 'Norway')",
    /search index/,
  ],
] as const)('finds a wrong %s after %s', (kind, sql, message) => {
  const findings = findingsAfter(sql);
  const found = findings.filter((finding) => finding.kind === kind);
  expect(found.map((finding) => finding.message).join('\n')).toMatch(message);
});

it('reports cells that hold no value', () => {
  const store = openStore(path, { coder: 'ann' });
  const articleId = store.handlers['article.list']({ offset: 0, limit: 1, search: '' }).rows[0]?.id;
  editCell(store, addFact(store, articleId ?? '').id, 'pieces', 'a few');
  expect(store.handlers['project.verify']({}).findings).toMatchObject([
    { kind: 'value', where: 'fact 2, pieces' },
  ]);
  store.close();
});
