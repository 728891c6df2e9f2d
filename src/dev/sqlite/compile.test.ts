import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { inModules } from '../tools/paths.ts';
import { parseDefines } from './compile.ts';

test("reads better-sqlite3's own options for SQLite", () => {
  const defines = parseDefines(readFileSync(inModules('better-sqlite3/deps/defines.gypi'), 'utf8'));
  expect(defines).toContain('-DSQLITE_ENABLE_FTS5');
  expect(defines).toContain('-DSQLITE_THREADSAFE=2');
  expect(defines).toContain('-DSQLITE_DEFAULT_CACHE_SIZE=-16000');
  expect(defines.length).toBeGreaterThan(30);
});
