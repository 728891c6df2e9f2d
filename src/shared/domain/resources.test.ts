import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { metadataSchema } from './article.ts';
import { codebookSchema, type Codebook, fieldsOf } from './codebook.ts';

const resources = new URL('../../../resources/', import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, resources), 'utf8'));
}

describe.each(readdirSync(new URL('codebooks/', resources)))('codebook %s', (file) => {
  const book: Codebook = codebookSchema.parse(readJson(`codebooks/${file}`));

  test('defines every fact type, field and code in sentences', () => {
    const definitions = [
      book,
      ...book.common,
      ...book.factTypes,
      ...book.factTypes.flatMap((type) => type.fields),
      ...book.lists.flatMap((list) => list.codes),
    ];
    for (const { definition } of definitions) expect(definition).toMatch(/^[A-Z].+\.$/s);
  });

  test('shows a readable number of columns on every tab', () => {
    for (const type of book.factTypes) {
      const shown = fieldsOf(book, type.key).filter((field) => field.shown);
      expect(shown.length, type.key).toBeGreaterThanOrEqual(8);
      expect(shown.length, type.key).toBeLessThanOrEqual(12);
    }
  });

  test('uses every code list, and only colours of its own', () => {
    const fields = [...book.common, ...book.factTypes.flatMap((type) => type.fields)];
    const used = new Set(fields.map((field) => field.list));
    expect(book.lists.map((list) => list.key).filter((key) => !used.has(key))).toEqual([]);
    const colors = book.factTypes.map((type) => type.color);
    expect(new Set(colors).size).toBe(colors.length);
  });
});

test('the sample lists its files, each with metadata that the store accepts', () => {
  const sampleSchema = z.object({
    articles: z.array(metadataSchema.extend({ file: z.string() }).strict()).min(5),
  });
  const { articles } = sampleSchema.parse(readJson('sample/sample.json'));
  const files = readdirSync(new URL('sample/', resources)).filter((file) => file !== 'sample.json');
  expect(articles.map((article) => article.file).toSorted()).toEqual(files.toSorted());
});

test('no sentence of the seeds is in the sample', ({ skip }) => {
  const seeds = new URL('../shared/seeds/', new URL('../', resources));
  let names: string[] = [];
  try {
    names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  } catch {
    skip('../shared/seeds is not beside this checkout');
  }
  const sentences = names
    .flatMap((name) => readFileSync(new URL(name, seeds), 'utf8').split(/[.!?\n]+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 25);
  const sample = readdirSync(new URL('sample/', resources))
    .map((file) => readFileSync(new URL(`sample/${file}`, resources), 'utf8'))
    .join('\n');
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((sentence) => sample.includes(sentence))).toEqual([]);
});
