import { describe, expect, it } from 'vitest';
import { repeatedNotes } from './repeated-notes.ts';

describe('repeatedNotes', () => {
  it('counts the places of a passage, and names the articles that have it too', () => {
    const spans = [
      { start: 5, end: 70 },
      { start: 90, end: 155 },
    ];
    const other = {
      articleId: 'x',
      title: 'Ferry hit',
      start: 0,
      end: 65,
      facts: 2,
      verbatim: true,
    } as const;
    const notes = repeatedNotes(
      [{ spans, verbatim: true }],
      [{ start: 200, end: 265, others: [other], total: 3 }],
    );
    expect(notes.map(({ at, text }) => [at, text])).toEqual([
      [5, '1 of 2'],
      [90, '2 of 2'],
      [200, 'also in 3'],
    ]);
    expect(notes[2]?.title).toContain('Ferry hit (2 facts)');
  });
});
