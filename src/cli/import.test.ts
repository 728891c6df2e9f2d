import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../exporters/testing/projects.ts';
import { runGloss, runJson } from './testing/run-gloss.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'news', 'deep'), { recursive: true });
  const files: Readonly<Record<string, string | Buffer>> = {
    'news/b.txt': 'Second story.\n',
    'news/a.txt': ' date 2025-09-18 First story 👩🏽‍🚒.\r\nMore.\r\n',
    'news/deep/a.txt': 'Third story.\n',
    'news/deep/same.txt': 'Second story.\n',
    'news/empty.txt': '',
    'news/image.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'latin.txt': Buffer.from('Une journée à Besançon, où les élèves reçoivent.\n', 'latin1'),
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder.path, name), content);
});
afterEach(() => folder.remove());

test('makes the project, imports a folder, and reports duplicates and failures by path', async () => {
  const { code, answer, stderr } = await runJson(folder.path, 'import', 'p.gloss', 'news');
  expect(code).toBe(1);
  expect(answer.imported?.map(({ path }) => path)).toEqual(
    ['a.txt', 'b.txt', 'deep/a.txt'].map((name) => join('news', name)),
  );
  expect(answer.duplicates).toEqual([
    { path: join('news', 'deep', 'same.txt'), id: answer.imported?.[1]?.id, title: 'b' },
  ]);
  expect(answer.failed?.map(({ path, kind }) => [path, kind])).toEqual([
    [join('news', 'empty.txt'), 'empty'],
    [join('news', 'image.png'), 'unknown-format'],
  ]);
  expect(stderr).toContain('PNG');

  const { answer: listed } = await runJson(folder.path, 'list', 'p.gloss');
  expect(listed.articles).toMatchObject([
    { source_name: 'a.txt', published: '2025-09-18', facts: 0 },
    { source_name: 'b.txt', published: null },
    { source_name: 'a.txt' },
  ]);
  // CRLF became LF, nothing else changed.
  expect(listed.articles?.[0]?.length_utf16).toBe(
    ' date 2025-09-18 First story 👩🏽‍🚒.\nMore.\n'.length,
  );
});

test('an import is one step, and importing again adds nothing', async () => {
  await runJson(folder.path, 'import', 'p.gloss', 'news/a.txt', 'news/b.txt');
  const again = await runJson(folder.path, 'import', 'p.gloss', 'news/b.txt', 'news/a.txt');
  expect(again.code).toBe(0);
  expect(again.answer.imported).toEqual([]);
  expect(again.answer.duplicates?.map(({ path }) => path)).toEqual(['news/b.txt', 'news/a.txt']);
  const { answer } = await runJson(folder.path, 'history', 'p.gloss');
  expect(answer.total).toBe(1);
});

test('a mistyped path leaves no empty project behind', async () => {
  const { code, answer } = await runJson(folder.path, 'import', 'p.gloss', 'nwes');
  expect(code).toBe(1);
  expect(answer.failed).toEqual([
    { path: 'nwes', kind: 'not-found', message: 'nwes does not exist.' },
  ]);
  expect(existsSync(join(folder.path, 'p.gloss'))).toBe(false);
});

test('asks for the encoding that only a person can tell, and takes it', async () => {
  const asked = await runJson(folder.path, 'import', 'p.gloss', 'latin.txt');
  expect(asked.code).toBe(1);
  expect(asked.answer.failed).toMatchObject([{ path: 'latin.txt', kind: 'unknown-charset' }]);
  expect(asked.stderr).toContain('--charset windows-1252');
  const told = await runJson(
    folder.path,
    'import',
    'p.gloss',
    'latin.txt',
    '--charset',
    'windows-1252',
  );
  expect(told.code).toBe(0);
  const { answer: listed } = await runJson(folder.path, 'list', 'p.gloss');
  expect(listed.articles?.map(({ length_utf16: length }) => length)).toEqual([49]);
});

test('refuses a file that is no project, and leaves it alone', async () => {
  const { code, answer } = await runJson(folder.path, 'import', 'news/b.txt', 'news/a.txt');
  expect(code).toBe(1);
  expect(answer.error?.kind).toBe('not-a-project');
  expect(readdirSync(join(folder.path, 'news'))).toEqual([
    'a.txt',
    'b.txt',
    'deep',
    'empty.txt',
    'image.png',
  ]);
});

test('says that the folder of a new project is missing', async () => {
  const { code, answer } = await runJson(folder.path, 'import', 'nowhere/p.gloss', 'news/a.txt');
  expect(code).toBe(1);
  expect(answer.error?.kind).toBe('not-found');
});

test('under npm, paths start where the person stands', async () => {
  const env = { npm_lifecycle_event: 'gloss', INIT_CWD: join(folder.path, 'news') };
  const { code, stdout } = await runGloss('/', ['import', 'p.gloss', 'a.txt'], env);
  expect(code).toBe(0);
  expect(stdout).toBe('1 article imported\n');
  expect(existsSync(join(folder.path, 'news', 'p.gloss'))).toBe(true);
});

test('imports the sample, titles and dates included', async () => {
  const sample = fileURLToPath(new URL('../../resources/sample', import.meta.url));
  const paths = readdirSync(sample)
    .filter((name) => name !== 'sample.json')
    .map((name) => join(sample, name));
  const { code, answer } = await runJson(folder.path, 'import', 'p.gloss', ...paths);
  expect(code).toBe(0);
  expect(answer.imported).toHaveLength(paths.length);
});

test('imports folders of all formats, and says where in a file each article was', async () => {
  const at = (name: string): string => join(folder.path, name);
  mkdirSync(at('mixed/page_files'), { recursive: true });
  writeFileSync(at('mixed/page_files/style.css'), 'p {}');
  writeFileSync(at('mixed/page.html'), '<!doctype html><title>P</title><p>Page.');
  writeFileSync(at('mixed/a.rtf'), '{\\rtf1 Rich.}');
  writeFileSync(at('mixed/rows.csv'), 'What,Story\nA,Row one.\nB,Row two.\n');
  writeFileSync(at('mixed/rows.jsonl'), '{"story": "Line."}\n');
  writeFileSync(at('map.json'), '{"text": "story", "title": "What"}');
  writeFileSync(at('bad.json'), '{"title": "What"}');
  const { answer, code } = await runJson(folder.path, 'import', 'p.gloss', 'mixed');
  expect(code).toBe(0);
  expect(answer.imported?.map(({ path, title }) => [path, title])).toEqual([
    [join('mixed', 'a.rtf'), 'a'],
    [join('mixed', 'page.html'), 'P'],
    [`${join('mixed', 'rows.csv')}/row 2`, 'Row one.'],
    [`${join('mixed', 'rows.csv')}/row 3`, 'Row two.'],
    [`${join('mixed', 'rows.jsonl')}/line 1`, 'Line.'],
  ]);
  const mapped = await runJson(
    folder.path,
    'import',
    'q.gloss',
    'mixed/rows.csv',
    '--map',
    'map.json',
  );
  expect(mapped.answer.imported?.map(({ title }) => title)).toEqual(['A', 'B']);
  const wrong = await runJson(folder.path, 'import', 'r.gloss', 'mixed', '--map', 'bad.json');
  expect(wrong.code).toBe(1);
  expect(wrong.answer.error?.message).toMatch(/bad\.json is not one/);
  expect(existsSync(at('r.gloss'))).toBe(false);
});

const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
test('imports and lists both seeds', async ({ skip }) => {
  if (!existsSync(seeds)) skip('../shared/seeds is not beside this checkout');
  const { code, answer } = await runJson(folder.path, 'import', 'p.gloss', seeds);
  expect(code).toBe(0);
  expect(answer.imported?.map(({ path }) => path)).toEqual(
    readdirSync(seeds).map((name) => join(seeds, name)),
  );
  const { answer: listed } = await runJson(folder.path, 'list', 'p.gloss');
  expect(
    listed.articles?.map(({ published, length_utf16: length }) => [published, length]),
  ).toEqual([
    ['2025-04-04', 2019],
    [null, 7210],
  ]);
});
