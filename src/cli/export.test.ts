import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addStory, newProject, storyText, temporaryFolder } from '../exporters/testing/projects.ts';
import { readCsv } from '../exporters/testing/read-csv.ts';
import { runGloss, runHere, runJson } from './testing/run-gloss.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  const store = newProject(folder.path);
  addStory(store);
  store.close();
});
afterEach(() => folder.remove());

/** Reads every CSV file as a stranger would, and slices the text by code points. */
const proof = String.raw`
import csv, glob, json, os, re, sys
folder, text_file, guarded = sys.argv[1], sys.argv[2], sys.argv[3] == "guarded"
with open(text_file, encoding="utf-8", newline="") as file:
    text = file.read()
with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as file:
    package = json.load(file)
plain = lambda cell: cell[1:] if guarded and re.match("'+[=+\\-@＝＋－＠\t\r\n]", cell) else cell
rows = 0
for resource in package["resources"]:
    path = os.path.join(folder, resource["path"])
    assert os.path.getsize(path) == resource["bytes"], path
    encoding = "utf-8-sig" if package["gloss"]["byteOrderMark"] else "utf-8"
    with open(path, encoding=encoding, newline="") as file:
        reader = csv.DictReader(file, delimiter=resource["dialect"]["delimiter"], strict=True)
        assert reader.fieldnames == [field["name"] for field in resource["schema"]["fields"]], path
        for row in reader:
            assert None not in row and None not in row.values(), path
            start, end = ("quote_start", "quote_end") if "quote_start" in row else ("start", "end")
            if row.get(start):
                assert text[int(row[start]):int(row[end])] == plain(row["quote"]), row
                rows += 1
print(rows)
`;
const python = spawnSync('python3', ['--version']).status === 0;

test.for([
  { preset: 'exact', options: [], guarded: 'plain' },
  { preset: 'excel', options: ['--delimiter', ';'], guarded: 'guarded' },
])('Python finds every quote at its offsets: $preset', async (given, { skip }) => {
  if (!python) skip('python3 is not installed; src/exporters proves the same with csv-parse');
  const { preset, options, guarded } = given;
  const args = ['project.gloss', '--format', 'csv', '--out', 'out', '--preset', preset];
  expect((await runGloss(folder.path, ['export', ...args, ...options])).code).toBe(0);
  writeFileSync(join(folder.path, 'proof.py'), proof);
  writeFileSync(join(folder.path, 'text.txt'), storyText);
  const { stdout, stderr } = spawnSync('python3', ['proof.py', 'out', 'text.txt', guarded], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  expect(stderr).toBe('');
  expect(Number(stdout)).toBe(3 + 3 + 9);
});

test('answers what it wrote', async () => {
  const { code, answer } = await runJson(
    folder.path,
    'export',
    'project.gloss',
    '--format',
    'csv',
    '--out',
    'new/out',
  );
  expect(code).toBe(0);
  const out = join(folder.path, 'new', 'out');
  expect(answer.files?.map(({ path }) => path).toSorted()).toEqual(
    readdirSync(out).map((name) => join(out, name)),
  );
  for (const { path, rows, bytes } of answer.files ?? []) {
    expect(readFileSync(path)).toHaveLength(bytes);
    if (path.endsWith('.csv')) expect(readCsv(path)).toHaveLength(rows);
  }
});

test('exports a project that is open elsewhere, as it was committed', async () => {
  mkdirSync(join(folder.path, 'open'));
  const store = newProject(join(folder.path, 'open'));
  addStory(store);
  try {
    const args = ['export', store.path, '--format', 'csv', '--out', 'out'];
    const { code, stderr } = await runGloss(folder.path, args);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(readCsv(join(folder.path, 'out', 'facts.csv'))).toHaveLength(3);
    const listed = await runGloss(folder.path, ['list', store.path]);
    expect(listed.code).toBe(1);
    expect(listed.stderr).toContain('is open in Gloss or in another command');
  } finally {
    store.close();
  }
});

test.each([
  [['--format', 'csv'], 'Where to?'],
  [['--out', 'out'], 'Which format?'],
  [['--format', 'xml', '--out', 'out'], 'no format "xml"'],
  [['--format', 'csv', '--out', 'out', '--preset', 'word'], 'The preset is'],
  [['--format', 'csv', '--out', 'out', '--delimiter', ';'], 'The exact preset has commas'],
  [['--format', 'csv', '--out', 'out', '--bom'], '--bom'],
  [['--format', 'csv', '--out', 'out', 'more'], 'one argument too many'],
])('refuses %j with its usage', async (options, message) => {
  const project = join(folder.path, 'project.gloss');
  const { code, stdout, stderr } = await runHere(['export', project, ...options]);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: gloss export PROJECT');
});

test('says where it cannot write', async () => {
  writeFileSync(join(folder.path, 'out'), 'a file');
  const { code, answer } = await runJson(
    folder.path,
    'export',
    'project.gloss',
    '--format',
    'csv',
    '--out',
    'out',
  );
  expect(code).toBe(1);
  expect(answer.error).toMatchObject({ kind: 'exists', hint: 'Choose a folder.' });
  expect(readFileSync(join(folder.path, 'out'), 'utf8')).toBe('a file');
});
