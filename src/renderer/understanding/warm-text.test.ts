import { describe, expect, it } from 'vitest';
import { understand } from '../../text/understand.ts';
import { warmText } from './warm-text.ts';

describe('the text that warms the reading worker up', () => {
  const read = understand(warmText, { published: '2025-04-11', entities: [] });

  it('has something for every reader', () => {
    const kinds = new Set(read.sections.map(({ kind }) => kind));
    for (const kind of ['heading', 'update', 'original', 'post', 'link'] as const)
      expect(kinds).toContain(kind);
    for (const found of [read.dates, read.money, read.quantities, read.names, read.quotes])
      expect(found.length).toBeGreaterThan(3);
    expect(read.money.some(({ conversion }) => conversion !== null)).toBe(true);
    expect(read.quotes.some(({ direct }) => !direct)).toBe(true);
    expect(read.attributions.length).toBeGreaterThan(0);
    expect(read.dateClues.length).toBeGreaterThan(0);
    expect(read.clauses.length).toBeGreaterThan(10);
  });
});
