import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';
import { firstStartingFrom, itemAt, itemsWithin, lastStartingBy } from './find.ts';

const sentences = (text: string): string[] =>
  readDocument(text).sentences.map((span) => text.slice(span.start, span.end));

describe('readDocument', () => {
  it('cuts sentences at their stops, with the closing quotation mark', () => {
    expect(sentences('“We will go.” She left. Why? No answer came…')).toEqual([
      '“We will go.”',
      'She left.',
      'Why?',
      'No answer came…',
    ]);
  });

  it('does not cut at abbreviations, initials and numbers', () => {
    const text =
      'Gen. J. R. Ortiz of the U.S. Navy met Dr. Bell on Apr. 3 at 4.5 km/h. They spoke.';
    expect(sentences(text)).toEqual([
      'Gen. J. R. Ortiz of the U.S. Navy met Dr. Bell on Apr. 3 at 4.5 km/h.',
      'They spoke.',
    ]);
    expect(sentences('There he sat. It was Sat. Nov. 1 then.')).toHaveLength(2);
    expect(sentences('He wrote on X. She replied.')).toHaveLength(2);
    expect(sentences('Prices rose 4.5 percent. In 2026 they fell.')).toHaveLength(2);
  });

  it('ends a sentence with its line', () => {
    expect(sentences('A heading\n\n  The text, and so on  \nLast.')).toEqual([
      'A heading',
      'The text, and so on',
      'Last.',
    ]);
  });

  it('gives sentences that tile the lines but for white space, whatever the text', () => {
    const pieces = constantFrom('a', 'A', '. ', '.', '!', '”', ' ', '\n', '1', '😀', 'é', 'ש');
    assert(
      property(array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const document = readDocument(text);
        let covered = '';
        for (const sentence of document.sentences) {
          expect(sentence.end).toBeGreaterThan(sentence.start);
          covered += text.slice(sentence.start, sentence.end);
        }
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('find', () => {
  const items = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ];
  it('finds by offset', () => {
    expect([1, 2, 5, 6, 99].map((at) => lastStartingBy(items, at))).toEqual([-1, 0, 0, 1, 1]);
    expect([0, 2, 3, 7].map((at) => firstStartingFrom(items, at))).toEqual([0, 0, 1, 2]);
    expect(itemAt(items, 3)).toBe(items[0]);
    expect(itemAt(items, 4)).toBeNull();
    expect(itemsWithin(items, { start: 0, end: 8 })).toEqual([items[0]]);
  });
});
