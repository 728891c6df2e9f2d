import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, fieldsOf, type Codebook } from '../../shared/domain/codebook.ts';
import { suggestionSchema, type Suggestion } from '../../shared/domain/suggestion.ts';
import { codedSchemas } from '../../shared/domain/values.ts';
import { readDocument } from '../document/document.ts';
import { understand } from '../understand.ts';
import { suggestFacts } from './suggest-facts.ts';
import { newsCodebook } from './testing/news-codebook.ts';
import { suggestionsOf } from './testing/shown.ts';

/** Checks one suggestion against its text and the codebook. */
function checkSuggestion(text: string, suggestion: Suggestion, book: Codebook): void {
  expect(suggestionSchema.safeParse(suggestion).error?.message).toBeUndefined();
  const { anchor, factType, spans, cells } = suggestion;
  expect(suggestion.key).toBe(`${factType}:${anchor.start}-${anchor.end}`);
  const evidence = cells.flatMap((cell) => cell.evidence);
  for (const span of [anchor, ...spans, ...evidence]) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(Object.keys(span).toSorted()).toEqual(['end', 'start']);
  }
  const fields = fieldsOf(book, factType);
  expect(new Set(cells.map(({ field }) => field)).size).toBe(cells.length);
  for (const { field: key, content } of cells) {
    const field = fields.find((candidate) => candidate.key === key);
    if (field === undefined) throw new Error(`${factType} has no ${key}`);
    if ('names' in content) {
      expect(field.type).toBe('entity');
      expect(field.multiple || content.names.length === 1).toBe(true);
      continue;
    }
    const checked = codedSchemas[field.type].safeParse(content.value);
    expect(checked.error?.message, `${factType}.${key}`).toBeUndefined();
    if (field.type !== 'code') continue;
    const codes = codesOf(book, field).map((code) => code.key);
    expect(codes).toEqual(expect.arrayContaining(codedSchemas.code.parse(content.value)));
  }
}

function checkAll(text: string, suggestions: readonly Suggestion[], book = newsCodebook): void {
  const keys = new Set(suggestions.map(({ key }) => key));
  expect(keys.size).toBe(suggestions.length);
  for (const [at, suggestion] of suggestions.entries()) {
    checkSuggestion(text, suggestion, book);
    expect(suggestion.partOf === null || keys.has(suggestion.partOf)).toBe(true);
    expect(suggestion.partOf).not.toBe(suggestion.key);
    for (const other of suggestion.repeats) expect(keys.has(other)).toBe(true);
    expect(suggestion.anchor.start).toBeGreaterThanOrEqual(suggestions[at - 1]?.anchor.start ?? 0);
  }
}

const gold = new URL('../../../e2e/evaluate/gold/tune/', import.meta.url);
const seeds = new URL('../../../../shared/seeds/', import.meta.url);

function textsIn(folder: URL): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
}

const news =
  'Norway will give Moldova €5 million, minister Ola Berg said on Friday.|Two people were killed ' +
  'in a Russian attack on Sumy.|“We will come,” he said.|Chile sent 40 soldiers to Haiti.|Talks ' +
  'between Peru and Chile ended in Lima.|UPDATE 1407 GMT:|- 40 tents|Of the €5 million, €2 million ' +
  'is for food.|It includes 30 trucks.|She denied it.|They|,|and|€3 million|to Moldova|\n|\n\n|.|“|”|:|(|)';

describe('suggestFacts', () => {
  it.each([...textsIn(gold), ...textsIn(seeds)])('holds to the codebook in %s', (_, text) => {
    const suggestions = suggestionsOf(text);
    expect(suggestions.length).toBeGreaterThan(0);
    checkAll(text, suggestions);
  });

  it('holds to its laws whatever the text', () => {
    const pieces = constantFrom(...news.split('|'), '😀', 'ש', '\u{301}', '\u{d800}');
    assert(
      property(array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join(' ');
        checkAll(text, suggestionsOf(text));
      }),
      { numRuns: 60 },
    );
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), (text) => {
        checkAll(text, suggestionsOf(text));
      }),
    );
    expect(suggestionsOf('')).toEqual([]);
  });

  it('gives only the types and fields that the codebook has', () => {
    const aid = newsCodebook.factTypes.find(({ key }) => key === 'AID');
    if (aid === undefined) throw new Error('No AID in the codebook');
    const fields = aid.fields.filter(({ key }) => key === 'donor' || key === 'value');
    const plain = [];
    for (const field of fields) plain.push({ ...field, multiple: false });
    const book = { ...newsCodebook, common: [], factTypes: [{ ...aid, fields: plain }] };
    const text =
      'Chile and Peru will give Haiti €5 million. Two soldiers were killed by shells in Sumy.';
    const understanding = understand(text, { published: null, entities: [] });
    const suggestions = suggestFacts(readDocument(text), understanding, book);
    checkAll(text, suggestions, book);
    expect(suggestions.map(({ factType }) => factType)).toEqual(['AID']);
    expect(suggestions[0]?.cells.map(({ field }) => field)).toEqual(['donor', 'value']);
    expect(suggestions[0]?.cells[0]?.content).toMatchObject({ names: [{ name: 'Chile' }] });
  });

  it('leaves a field of another type alone', () => {
    const factTypes = newsCodebook.factTypes.map((type) => {
      const fields = type.fields.filter(({ key }) => key !== 'value');
      const value = type.fields.find(({ key }) => key === 'value');
      if (value !== undefined) fields.push({ ...value, type: 'integer' });
      return { ...type, fields };
    });
    const book = { ...newsCodebook, factTypes };
    const text = 'Norway will give Moldova €5 million.';
    const understanding = understand(text, { published: null, entities: [] });
    const [aid] = suggestFacts(readDocument(text), understanding, book);
    expect(aid?.cells.some(({ field }) => field === 'value')).toBe(false);
  });

  it('takes the names that the project knows', () => {
    const text = 'Norwey will give Moldova €5 million.';
    const id = '0190a0a0-0000-7000-8000-000000000001';
    const entities = [{ id, name: 'Kingdom of Norway', kind: 'place', aliases: ['Norwey'] }];
    const understanding = understand(text, { published: null, entities });
    const [aid] = suggestFacts(readDocument(text), understanding, newsCodebook);
    const donor = aid?.cells.find(({ field }) => field === 'donor');
    expect(donor?.content).toMatchObject({
      names: [{ name: 'Kingdom of Norway', printed: 'Norwey' }],
    });
  });

  it('links what stands in repeated passages', () => {
    const passage = 'Norway will give Moldova €5 million for its schools, Ola Berg said.';
    const [first, second] = suggestionsOf(`${passage}\n\nIt rained.\n\n${passage}`);
    expect(first?.repeats).toEqual([second?.key]);
    expect(second?.repeats).toEqual([first?.key]);
  });

  it('finds no fact in headings and captions', () => {
    const text =
      'Norway to give Moldova €5 million\n\nMinister Ola Berg (L) at a meeting in Oslo (File)\n\nIt rained in Oslo.';
    expect(suggestionsOf(text)).toEqual([]);
  });
});
