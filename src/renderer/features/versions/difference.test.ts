import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceCount, differenceOf, type Row } from './difference.ts';

/** One of the two texts, put together from the rows. */
function side(rows: readonly Row[], without: 'added' | 'removed'): string {
  return rows
    .flatMap((row) =>
      row.kind === 'same'
        ? [row.text]
        : row.parts.filter((p) => p.kind !== without).map((p) => p.text),
    )
    .join('');
}

const filler = Array.from({ length: 40 }, (_, n) => `Line ${String(n)} is the same in both texts.`);

describe('differenceOf', () => {
  it('tells which words are others', () => {
    const rows = differenceOf('Four boats left on Monday.', 'Five boats left on Tuesday.');
    expect(rows).toEqual([
      {
        kind: 'changed',
        parts: [
          { kind: 'removed', text: 'Four' },
          { kind: 'added', text: 'Five' },
          { kind: 'same', text: ' boats left on ' },
          { kind: 'removed', text: 'Monday' },
          { kind: 'added', text: 'Tuesday' },
          { kind: 'same', text: '.' },
        ],
      },
    ]);
  });

  it('keeps long stretches that are the same apart, with some of them around each difference', () => {
    const old = `A first line.\n${filler.join('\n')}\nA last line.`;
    const rows = differenceOf(old, old.replace('first', 'new').replace('last', 'final'));
    expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'same', 'changed']);
    expect(differenceCount(rows)).toBe(2);
    const [first] = rows;
    expect(first?.kind === 'changed' ? first.parts.at(-1)?.text : '').toMatch(/^ line\..*\n$/s);
  });

  it('has no differences for the same text', () => {
    expect(differenceOf('One text.', 'One text.')).toEqual([{ kind: 'same', text: 'One text.' }]);
    expect(differenceCount(differenceOf('', ''))).toBe(0);
  });

  it('gives both texts back, whatever they are', () => {
    const text = array(
      constantFrom(
        'boats ',
        '700',
        ',',
        '\n',
        ' ',
        '😀',
        'e\u0301',
        'שלום ',
        '\u{d800}',
        filler.join('\n'),
      ),
      { maxLength: 30 },
    ).map((parts) => parts.join(''));
    assert(
      property(text, text, (before, after) => {
        const rows = differenceOf(before, after);
        expect(side(rows, 'added')).toBe(before);
        expect(side(rows, 'removed')).toBe(after);
      }),
    );
  });
});
