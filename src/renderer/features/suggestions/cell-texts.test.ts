import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codebookSchema } from '../../../shared/domain/codebook.ts';
import type { Suggestion } from '../../../shared/domain/suggestion.ts';
import { cellTexts } from './cell-texts.ts';

const file = new URL('../../../../resources/codebooks/news.json', import.meta.url);
const book = codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const suggestion: Suggestion = {
  key: 'AID:10-20',
  factType: 'AID',
  anchor: { start: 10, end: 20 },
  spans: [{ start: 0, end: 30 }],
  partOf: null,
  repeats: [],
  cells: [
    {
      field: 'value',
      content: {
        value: {
          amount: '450000000',
          currency: 'GBP',
          qualifier: 'exact',
          low: null,
          high: null,
          conversion: null,
        },
      },
      evidence: [{ start: 10, end: 20 }],
      reason: '',
    },
    {
      field: 'donor',
      content: { names: [{ name: 'Norway', printed: 'Norwya', isNear: true }] },
      evidence: [{ start: 0, end: 6 }],
      reason: 'subject of “will provide”',
    },
    { field: 'gone', content: { value: 'x' }, evidence: [], reason: '' },
  ],
};

describe('cellTexts', () => {
  it('shows cells in the order of the columns, with why, and leaves unknown fields out', () => {
    expect(
      cellTexts(book, suggestion).map(({ field, text, reason }) => [field, text, reason]),
    ).toEqual([
      ['donor', 'Norway', 'subject of “will provide”. “Norwya” becomes another name of Norway'],
      ['value', '£450 million', ''],
    ]);
  });
});
