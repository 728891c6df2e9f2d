import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../exporters/testing/projects.ts';
import { runGloss, runHere } from './testing/run-gloss.ts';
import { misplaced, type Understood } from './testing/understood.ts';

/** Letters beyond the first plane stand before every item, so that code units would be wrong. */
const story = [
  '👩🏽‍🚒🇳🇴 UPDATE 1407 GMT is how it looks, 𝔫𝔬𝔱 what it is.',
  '',
  'UPDATE 0821 GMT:',
  'On Thursday 🚢 Norvalia pledged more than €21 billion ($23.87 billion) up to 2029, with 24 of 39 drones.',
  '',
  '🕊 “We will not wait,” said Defense Minister Ada Lind 🕊 in Brussels.',
].join('\n');

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder.path, 'story.txt'), story);
});
afterEach(() => folder.remove());

interface Told {
  readonly code: number | null;
  readonly stderr: string;
  readonly read: Understood;
}

async function readJson(file: string, ...options: readonly string[]): Promise<Told> {
  const args = ['understand', join(folder.path, file), ...options, '--json'];
  const { code, stdout, stderr } = await runHere(args);
  expect(stdout).toMatch(/^\{.*\}\n$/);
  // What the command prints is held against this shape by the tests below.
  return { code, stderr, read: JSON.parse(stdout) as Understood };
}

test('prints the arrays of the design with their keys, in code points', async () => {
  const { code, stderr, read } = await readJson('story.txt', '--date', '2025-04-11');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(misplaced(story, read)).toEqual([]);
  expect(read.date).toEqual({ value: '2025-04-11', source: 'option', evidence: null });
  const start = Array.from(story.slice(0, story.indexOf('€21 billion'))).length;
  expect(read.money).toMatchObject([
    {
      start,
      end: start + 11,
      text: '€21 billion',
      amount: '21000000000',
      currency: 'EUR',
      qualifier: 'more than',
      low: null,
      high: null,
      conversion: { text: '$23.87 billion', amount: '23870000000', currency: 'USD' },
    },
  ]);
  expect(read.sections.find(({ label }) => label === 'UPDATE 0821 GMT')).toMatchObject({
    kind: 'update',
    time: '2025-04-11T08:21Z',
  });
  expect(read.dates).toMatchObject([
    {
      text: 'Thursday',
      edtf: '2025-04-10',
      earliest: '2025-04-10',
      latest: '2025-04-10',
      precision: 'day',
      basis: 'relative to section',
    },
    {
      text: 'up to 2029',
      edtf: '../2029',
      earliest: null,
      latest: '2029-12-31',
      precision: 'open',
    },
  ]);
  expect(read.quantities).toMatchObject([
    {
      text: '24 of 39',
      best: 24,
      low: null,
      high: null,
      unit: 'drones',
      qualifier: 'exact',
      of: 39,
    },
  ]);
  expect(read.quotes).toMatchObject([
    {
      text: 'We will not wait,',
      direct: true,
      speaker: { text: 'Ada Lind', name: 'Ada Lind' },
      verb: { text: 'said' },
    },
  ]);
  expect(read.entities.find(({ text }) => text === 'Ada Lind')).toMatchObject({
    kind: 'person',
    name: 'Ada Lind',
    near: false,
  });
});

test('says on standard error where the date comes from that nobody gave', async () => {
  writeFileSync(join(folder.path, 'glued.txt'), `date 2025-04-11 Norvalia helps.\n\n${story}`);
  const dated = await readJson('glued.txt');
  expect(dated.code).toBe(0);
  expect(dated.read.date).toMatchObject({
    value: '2025-04-11',
    source: 'text',
    evidence: { start: 0, end: 15, text: 'date 2025-04-11', day: '2025-04-11' },
  });
  expect(dated.stderr).toContain('taken from the text: 2025-04-11');
  expect(dated.read.dates.find(({ text }) => text === 'Thursday')?.edtf).toBe('2025-04-10');

  const undated = await readJson('story.txt');
  expect(undated.read.date).toEqual({ value: null, source: null, evidence: null });
  expect(undated.stderr).toContain('Nothing tells the article’s date');
  expect(undated.read.sections.map(({ time }) => time)).not.toContain('2025-04-11T08:21Z');
  expect(undated.read.dates.find(({ text }) => text === 'Thursday')).toBeUndefined();
});

test('reads what the importers read: web pages with their date, marked and chosen encodings', async () => {
  const page = `<!doctype html><html><head><title>Aid</title><script>let €9 = 1;</script>
<meta property="article:published_time" content="2025-04-11T10:00:00Z"></head>
<body><p>🚢 Norvalia gave &euro;5 million on&nbsp;Thursday.</p></body></html>`;
  writeFileSync(join(folder.path, 'page.html'), page);
  const { read, stderr } = await readJson('page.html', '--with-text');
  expect(read.date).toEqual({ value: '2025-04-11T10:00:00Z', source: 'page', evidence: null });
  expect(stderr).toContain('the page’s own: 2025-04-11T10:00:00Z');
  expect(read.content).toBe('🚢 Norvalia gave €5 million on\u00A0Thursday.');
  expect(misplaced(read.content ?? '', read)).toEqual([]);
  expect(read.money).toMatchObject([{ text: '€5 million', amount: '5000000' }]);
  expect(read.dates).toMatchObject([{ text: 'Thursday', edtf: '2025-04-10' }]);

  writeFileSync(
    join(folder.path, 'marked.txt'),
    Buffer.from(`\uFEFF${story}`.replaceAll('\n', '\r\n'), 'utf16le'),
  );
  const marked = await readJson('marked.txt');
  const plain = await readJson('story.txt');
  expect(marked.read).toEqual(plain.read);

  writeFileSync(
    join(folder.path, 'latin.txt'),
    Buffer.from('Le 5 mai à Besançon: £5 million.\n', 'latin1'),
  );
  const refused = await runHere(['understand', join(folder.path, 'latin.txt'), '--json']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ error: { kind: 'unknown-charset' } });
  expect(refused.stderr).toContain('--charset windows-1252');
  const chosen = await readJson('latin.txt', '--charset', 'windows-1252', '--with-text');
  expect(chosen.read.content).toContain('Besançon');
  expect(chosen.read.money).toMatchObject([{ text: '£5 million' }]);
});

test('prints a listing for people, without what a terminal would obey', async () => {
  writeFileSync(
    join(folder.path, 'coloured.txt'),
    `${story}\nA \u001B[31mred\u001B[0m “\u202Eword and more\u0007 words,” said Ada Lind.`,
  );
  const args = ['understand', 'coloured.txt', '--date', '2025-04-11'];
  const { code, stdout, stderr } = await runGloss(folder.path, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('more than €21 billion ($23.87 billion)');
  expect(stdout).toMatch(/^ {2}\S+ {2,}Thursday {2,}2025-04-10 {2,}day, relative to section$/m);
  expect(stdout).toMatch(/^ {2}person {2,}Ada Lind {2,}\d+-\d+, \d+-\d+$/m);
  expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
});

test.each([
  [[], 'Understand what?'],
  [['story.txt', 'more'], 'one argument too many'],
  [['story.txt', '--date', 'yesterday'], '"yesterday" is no day'],
  [['story.txt', '--date', '2025-02-30'], '"2025-02-30" is no day'],
  [['story.txt', '--dates', '2025-02-03'], '--dates'],
])('refuses %j with its usage', async (args, message) => {
  const { code, stdout, stderr } = await runHere(['understand', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: gloss understand FILE');
});

test.each([
  ['nowhere.txt', null, 'unreadable-file'],
  ['empty.txt', '', 'empty'],
  ['image.png', '\x89PNG\r\n\x1a\n\0', 'unknown-format'],
])('says what is wrong with %s', async (name, content, kind) => {
  if (content !== null) writeFileSync(join(folder.path, name), content, 'latin1');
  const { code, stdout, stderr } = await runHere(['understand', join(folder.path, name), '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { kind } });
  expect(stderr).toContain(name);
});

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const areThere = existsSync(seeds);
if (!areThere)
  process.stderr.write('The seed articles are not here: tests on them are left out.\n');

describe.skipIf(!areThere)('the seed live blog', () => {
  const name = areThere ? (readdirSync(seeds).find((entry) => entry.startsWith('002')) ?? '') : '';

  test.each([['--date', '2025-04-11'], []])('is read whole with %j %j', async (...options) => {
    const { stdout } = await runHere(['understand', join(seeds, name), ...options, '--json']);
    const read = JSON.parse(stdout) as Understood;
    expect(misplaced(readFileSync(join(seeds, name), 'utf8'), read)).toEqual([]);
    expect(read.money).toHaveLength(9);
    expect(read.money.filter(({ conversion }) => conversion !== null)).toHaveLength(5);
    const updates = read.sections.filter(({ kind }) => kind === 'update');
    expect(updates).toHaveLength(6);
    for (const { label, time } of updates) {
      const [, hour = '', minute = ''] = /(\d\d)(\d\d) GMT/.exec(label ?? '') ?? [];
      expect(time).toBe(`2025-04-11T${hour}:${minute}Z`);
    }
    expect(read.date.value).toBe('2025-04-11');
    expect(read.dates.map(({ text }) => text).filter((words) => /1\/2|month/.test(words))).toEqual(
      [],
    );
  });
});
