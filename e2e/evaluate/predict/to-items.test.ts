import { describe, expect, it } from 'vitest';
import type { SuggestedCell, Suggestion } from '../../../src/shared/domain/suggestion.ts';
import { matchItems } from '../score/match.ts';
import { namingOf } from '../score/naming.ts';
import { factItem } from './to-items.ts';

function cell(field: string, content: SuggestedCell['content']): SuggestedCell {
  return { field, content, evidence: [], reason: '' };
}

const money = { currency: 'EUR', qualifier: 'exact', conversion: null } as const;

const suggestion: Suggestion = {
  key: 'AID:10-12',
  factType: 'AID',
  anchor: { start: 10, end: 12 },
  spans: [
    { start: 0, end: 5 },
    { start: 8, end: 20 },
  ],
  cells: [
    cell('donor', {
      names: ['Norway', 'Sweden'].map((name) => ({ name, printed: null, isNear: false })),
    }),
    cell('value', { value: { ...money, amount: '5', low: null, high: null } }),
    cell('quantity', {
      value: { best: 4, low: 4, high: null, unit: 'ships', qualifier: 'at least', of: null },
    }),
    cell('measure', { value: ['announced'] }),
    cell('condition', { value: 'if it can' }),
    cell('period', {
      value: {
        edtf: '../2029',
        earliest: null,
        latest: '2029-12-31',
        precision: 'open',
        basis: 'explicit',
      },
    }),
  ],
  partOf: null,
  repeats: [],
};

describe('factItem', () => {
  it('gives the passage that holds the anchor, and the cells as the gold writes them', () => {
    expect(factItem(suggestion)).toEqual({
      kind: 'fact',
      start: 8,
      end: 20,
      keys: {
        type: 'AID',
        donor: 'Norway | Sweden',
        value: '5 EUR',
        quantity: 'at least 4 ships',
        measure: 'announced',
        condition: 'if it can',
        period: '../2029',
      },
    });
  });

  it('writes a range of money so that the scorer reads it', () => {
    const value = { ...money, amount: null, low: '4', high: '5' };
    const item = factItem({ ...suggestion, cells: [cell('value', { value })] });
    const naming = namingOf({ name: 'sample', text: '', published: null, items: [] });
    const gold = { ...item, keys: { type: 'AID', value: '4/5 EUR' } };
    expect(matchItems([gold], [item], naming).pairs[0]?.wrong).toEqual([]);
  });

  it('falls back to the anchor where no passage holds it', () => {
    expect(factItem({ ...suggestion, spans: [{ start: 0, end: 5 }] })).toMatchObject({
      start: 10,
      end: 12,
    });
  });
});
