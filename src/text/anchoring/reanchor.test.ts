import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../shared/domain/span.ts';
import { isGraphemeBoundary } from '../graphemes.ts';
import { textWithSpan } from '../testing/arbitraries.ts';
import { reanchor } from './reanchor.ts';

const before = `Harbour reopens

The ministry said 700 people were killed in the storm on Friday, and four boats were lost.
The harbour master wrote that ferries would sail again on Monday.
Nobody was found in the third village.
A closing line that is the same.`;
const after = `Harbour reopens again

The ministry said on Sunday that 1,700 people were killed in the storm on Friday, and fourteen boats were lost.
The harbour master wrote that the ferries might sail again on Tuesday.
A new line.
A closing line that is the same.`;

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** What became of some words of a text, and what stands there now. */
function became(old: string, fresh: string, words: string): string {
  const [found] = reanchor(old, fresh, [spanOf(old, words)]);
  if (found === undefined || found.span === null) return found?.outcome ?? '';
  return `${found.outcome}: ${fresh.slice(found.span.start, found.span.end)}`;
}

describe('reanchor', () => {
  it('finds quotes where they are, elsewhere, changed, or nowhere', () => {
    const expected = {
      'Harbour reopens': 'unmoved: Harbour reopens',
      'storm on Friday': 'moved: storm on Friday',
      'A closing line': 'moved: A closing line',
      'ferries would sail again on Monday': 'changed: the ferries might sail again on Tuesday',
      Monday: 'changed: Tuesday',
      'Nobody was found in the third village': 'orphaned',
    };
    for (const [words, outcome] of Object.entries(expected))
      expect(became(before, after, words)).toBe(outcome);
  });

  it('asks where the same letters have become a part of a longer word or number', () => {
    expect(became(before, after, '700 people were killed')).toBe(
      'changed: 1,700 people were killed',
    );
    expect(became(before, after, 'four boats')).toBe('changed: fourteen boats');
    expect(became('It cost 5 pounds.', 'It cost 5.5 pounds.', '5')).toBe('changed: 5.5');
    expect(became('a cafe x', 'a cafe\u0301 x', 'cafe')).toBe('changed: cafe\u0301');
  });

  it('follows paragraphs that change places', () => {
    const [a, b] = ['Boats left the harbour at dawn.', 'The mayor thanked those who stayed.'];
    expect(became(`${a}\n${b}`, `${b}\n${a}`, 'left the harbour')).toBe('moved: left the harbour');
    expect(became(`${a}\n${b}`, `${b}\n${a}`, 'thanked those')).toBe('moved: thanked those');
  });

  it('tells the same words in several places apart by what stands around them', () => {
    const old = 'First: four boats for the north.\nThen: four boats for the south.';
    const fresh = `Corrected. Then: four boats for the south.\nFirst: four boats for the north.`;
    const second = old.lastIndexOf('four boats');
    expect(reanchor(old, fresh, [{ start: second, end: second + 10 }])).toEqual([
      { outcome: 'moved', span: spanOf(fresh, 'four boats') },
    ]);
  });

  it('takes a repeated passage for the one that stands where it should', () => {
    const post = 'All ferries to the outer islands sail again at noon.';
    const old = `One\n${post}\nTwo\n${post}\nThree\n${post}\nFour`;
    const fresh = old.replace('One', 'One, and a line more').replace('Four', 'Five');
    const by = fresh.indexOf(post) - old.indexOf(post);
    for (let at = old.indexOf(post); at !== -1; at = old.indexOf(post, at + 1)) {
      const span = { start: at, end: at + post.length };
      const moved = { start: at + by, end: at + by + post.length };
      expect(reanchor(old, fresh, [span])).toEqual([{ outcome: 'moved', span: moved }]);
    }
  });

  it('finds what was wrapped into other lines', () => {
    const old = 'Norway will send four boats and a hundred tents to the islands this week.';
    expect(became(old, old.replaceAll(' ', '\n'), 'four boats and a hundred tents')).toBe(
      'changed: four\nboats\nand\na\nhundred\ntents',
    );
  });

  it('finds very long quotes by their ends', () => {
    const lines = Array.from(
      { length: 800 },
      (_, n) => `Line ${String(n)} tells of day ${String(n * 7)}.`,
    );
    const old = `Top\n${lines.join('\n')}\nBottom`;
    const fresh = `Top of it\n${lines.map((line, n) => (n % 50 === 7 ? `${line} More.` : line)).join('\n')}\nBottom`;
    const [found] = reanchor(old, fresh, [{ start: 4, end: old.length - 7 }]);
    expect(found).toEqual({ outcome: 'changed', span: { start: 10, end: fresh.length - 7 } });
  });
});

describe('laws of re-anchoring', () => {
  it('moves nothing in the same text', () => {
    assert(
      property(textWithSpan(), ({ text, start, end }) => {
        expect(reanchor(text, text, [{ start, end }])).toEqual([
          { outcome: 'unmoved', span: { start, end } },
        ]);
      }),
    );
  });

  it('moves a span by what is put in or taken out elsewhere, on lines of their own', () => {
    assert(
      property(textWithSpan(), string({ unit: 'binary' }), (bare, more) => {
        const { start, end } = bare;
        // Nothing may join with the span's ends: that is a change, which is asked about.
        const text = `|\n${bare.text}\n|`;
        const span = { start: start + 2, end: end + 2 };
        const inserted = `§${more}\n`;
        const by = inserted.length;
        const away = { start: span.start + by, end: span.end + by };
        const longer = `${inserted}${text}`;
        const [moved] = reanchor(text, longer, [span]);
        const [back] = reanchor(longer, text, [away]);
        expect([moved?.outcome, back?.outcome]).not.toContain('orphaned');
        const unmoved = [{ outcome: 'unmoved', span }];
        expect(reanchor(text, `${text}\n§${more}`, [span])).toEqual(unmoved);
        expect(reanchor(`${text}\n§${more}`, text, [span])).toEqual(unmoved);
        // What is put in may itself hold the words, so that their place is another as well.
        const quote = bare.text.slice(start, end);
        if (inserted.includes(quote)) return;
        expect(moved).toEqual({ outcome: 'moved', span: away });
        expect(back).toEqual({ outcome: 'moved', span });
      }),
    );
  });

  const pieces = constantFrom(
    'four boats ',
    'Norway gave ',
    '700',
    ',',
    '.',
    ' ',
    '\n',
    '😀',
    'e\u0301',
    'שלום',
    '\u{d800}',
    '\u{dc00}',
    '港口',
    '👩‍👩‍👧',
    'a'.repeat(40),
    'The harbour master wrote that ferries sail. ',
  );

  it('has the same quote where it says so, whole graphemes, and an answer for each span', () => {
    const text = array(pieces, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    assert(
      property(
        text,
        text,
        tuple(integer({ min: 0 }), integer({ min: 1, max: 60 })),
        (old, fresh, at) => {
          const start = at[0] % old.length;
          const span = { start, end: Math.min(old.length, start + at[1]) };
          const [found] = reanchor(old, fresh, [span]);
          if (found === undefined) throw new Error('No answer');
          if (found.outcome === 'orphaned') return;
          const { start: from, end: to } = found.span;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(fresh.length);
          if (found.outcome === 'changed') {
            expect(isGraphemeBoundary(fresh, from)).toBe(true);
            expect(isGraphemeBoundary(fresh, to)).toBe(true);
          } else expect(fresh.slice(from, to)).toBe(old.slice(span.start, span.end));
          if (found.outcome === 'unmoved') expect(from).toBe(span.start);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes to an end with enormous and monotonous texts', () => {
    const hostile = ['a', ' ', '0', '\n', '😀', '"(', 'ab'].map((unit) => unit.repeat(100_000));
    for (const old of hostile) {
      const spans = Array.from({ length: 200 }, (_, n) => ({
        start: n * 450,
        end: n * 450 + 2 + n * 40,
      }));
      for (const fresh of [`x${old.slice(0, 90_000)}y${old}`, old.slice(7, -7)])
        expect(reanchor(old, fresh, spans)).toHaveLength(200);
    }
  });
});
