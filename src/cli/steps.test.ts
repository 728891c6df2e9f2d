import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addStory, newProject, temporaryFolder } from '../exporters/testing/projects.ts';
import { readCsv } from '../exporters/testing/read-csv.ts';
import { connect } from '../store/sqlite/connect.ts';
import { runGloss, runJson } from './testing/run-gloss.ts';

let folder: ReturnType<typeof temporaryFolder>;
/** The story is one import, three facts made, three of them edited, and one part-of. */
const storySteps = 8;
beforeEach(() => {
  folder = temporaryFolder();
  const store = newProject(folder.path);
  addStory(store, 'announced');
  store.close();
});
afterEach(() => folder.remove());

function tamper(sql: string): void {
  const db = connect(join(folder.path, 'project.gloss'), 'write');
  db.exec(sql);
  db.close();
}

test('history tells the steps, the newest first', async () => {
  const { answer } = await runJson(folder.path, 'history', 'project.gloss');
  expect(answer).toMatchObject({ total: storySteps, undo: storySteps, redo: 0 });
  expect(answer.steps?.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  expect(answer.steps?.[0]).toMatchObject({ coder: 'Ada =1', state: 'done' });
  const limited = await runJson(folder.path, 'history', 'project.gloss', '--limit', '2');
  expect(limited.answer.steps).toEqual(answer.steps?.slice(0, 2));
});

test('undo and redo go through everything, over restarts', async () => {
  const first = await runJson(folder.path, 'undo', 'project.gloss', '3');
  expect(first.code).toBe(0);
  expect(first.answer.undone?.map(({ number }) => number)).toEqual([8, 7, 6]);
  expect(first.answer).toMatchObject({ undo: storySteps - 3, redo: 3 });

  const rest = await runJson(folder.path, 'undo', 'project.gloss', '100');
  expect(rest.code).toBe(1);
  expect(rest.stderr).toContain('Only 5 steps could be undone.');
  const { answer: empty } = await runJson(folder.path, 'list', 'project.gloss');
  expect(empty.articles).toEqual([]);

  const none = await runJson(folder.path, 'undo', 'project.gloss');
  expect(none).toMatchObject({ code: 1, answer: { undone: [], undo: 0, redo: storySteps } });
  expect(none.stderr).toContain('There is nothing to undo.');

  const back = await runJson(folder.path, 'redo', 'project.gloss', String(storySteps));
  expect(back.code).toBe(0);
  expect(back.answer.redone?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  await runGloss(folder.path, ['export', 'project.gloss', '--format', 'csv', '--out', 'out']);
  expect(readCsv(join(folder.path, 'out', 'facts.csv'))).toHaveLength(3);
});

test('verify finds nothing wrong in a sound project', async () => {
  const { code, answer } = await runJson(folder.path, 'verify', 'project.gloss');
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    ok: true,
    checked: { articles: 1, facts: 3, evidence: 9 },
    findings: [],
  });
});

test('verify finds a quote that is not in its text any more', async () => {
  tamper(
    `UPDATE evidence SET quote = replace(quote, '21', '12') WHERE quote LIKE '%€21 billion (%'`,
  );
  const { code, answer } = await runJson(folder.path, 'verify', 'project.gloss');
  expect(code).toBe(1);
  expect(answer.ok).toBe(false);
  expect(answer.findings).toHaveLength(1);
  expect(answer.findings?.[0]?.kind).toBe('quote');
});

test('verify finds a value that the codebook does not know', async () => {
  tamper(`UPDATE fact SET data = replace(data, '"committed"', '"comitted"')`);
  const { stdout, code } = await runGloss(folder.path, ['verify', 'project.gloss']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^value: .*comitted/m);
});

test('a project that is not there is said to be missing', async () => {
  const { code, answer } = await runJson(folder.path, 'list', 'nowhere.gloss');
  expect(code).toBe(1);
  expect(answer).toMatchObject({ error: { kind: 'not-found' } });
});
