import { comesIn, fails, story, type HostileCase } from './case.ts';

const columns = Array.from({ length: 100_000 }, (_, n) => `c${String(n)}`);

/** Tables and lists of records that are wide, ragged, deep, or do not end. */
export const tables: readonly HostileCase[] = [
  {
    name: 'wide.csv',
    make: `${columns.join(',')}\n${columns.join(',')}\n`,
    expected: { imported: 0, asked: 1 },
  },
  comesIn('wide with text.csv', `text,${columns.join(',')}\n"${story('a wide table')}",1\n`),
  fails(
    'unclosed.csv',
    `title,text\nA,"${story('an open quotation mark')}`,
    /opened and never closed/,
  ),
  {
    name: 'ragged.csv',
    make: `title,text\nA,"${story('few cells')}"\nB\n,,,,,\nC,"${story('many cells')}",1,2,3\n`,
    expected: { imported: 2, failed: [/row 3: There is no text/, /row 4: There is no text/] },
  },
  fails('header only.csv', 'title,text\n', /nothing in it/),
  comesIn('formula.csv', `title,text\n"=cmd|' /C calc'!A0","${story('a formula')}"\n`),
  fails('deep.json', '['.repeat(1_000_000), /not valid JSON/),
  fails(
    'deep objects.json',
    `${'{"text":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    /nested too deeply/,
  ),
  fails('cut.json', '{"articles": [{"title": "A", "text": "The min', /not valid JSON/),
  comesIn(
    'prototype.json',
    `{"__proto__": {"text": "x"}, "constructor": {"prototype": {}}, "text": ${JSON.stringify(story('prototypes'))}}`,
  ),
  {
    name: 'broken line.jsonl',
    make: `${JSON.stringify({ text: story('the first line') })}\n{"text": \n${JSON.stringify({ text: story('the third line') })}\n`,
    expected: { imported: 2, failed: [/Line 2 is not a JSON object/] },
  },
  comesIn('one number.json', '9'.repeat(1_000_000)),
];
