import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import { headingOf, shorten, titleOf, titleOfPaste } from './title.ts';

describe('headingOf', () => {
  it.each([
    ['Ministers meet in Brussels\nThe ministers met.', 'Ministers meet in Brussels'],
    ['\n\n  Who pays?  \n\nNobody knows.', 'Who pays?'],
    ['UPDATE 1407 GMT:\nText', null],
    ['The ministers met on Friday.\nThey talked.', null],
    ['They met. They talked\nMore', null],
    ['date 2025-04-04 Ministers meet\nThe ministers met', null],
    ['A single line without anything after it', null],
    ['2025-04-04\nText', null],
    [`${'word '.repeat(40)}\nText`, null],
    ['', null],
  ])('of %j is %j', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  it('is shortened at a word', () => {
    const line = 'seven letters '.repeat(11).trim();
    const heading = headingOf(`${line}\nText`);
    expect(heading?.length).toBeLessThanOrEqual(121);
    expect(heading).toMatch(/^(?:seven letters ?)+(?:seven)?…$/);
  });
});

describe('shorten', () => {
  it('never cuts a grapheme and keeps to its length', () => {
    const pieces = fc.array(fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0301', '🇺🇦', ' ', 'word'), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const line = parts.join('');
        const short = shorten(line, 30);
        expect(short).not.toMatch(/\p{Surrogate}/u);
        if (line.length <= 30) {
          expect(short).toBe(line);
          return;
        }
        expect(short.length).toBeLessThanOrEqual(31);
        expect(short.endsWith('…')).toBe(true);
        const head = short.slice(0, -1);
        expect(line.startsWith(head)).toBe(true);
        expect(isGraphemeBoundary(line, head.length)).toBe(true);
      }),
    );
  });
});

describe('titles', () => {
  it('fall back on the file name, without its extension', () => {
    expect(titleOf('One sentence.', '002_report.final.txt')).toBe('002_report.final');
    expect(titleOf('One sentence.', '.txt')).toBe('.txt');
    expect(titleOf('One sentence.', 'two\nlines.txt')).toBe('two lines');
    expect(titleOf('A heading\nText.', 'x.txt')).toBe('A heading');
  });

  it('of pasted text are its opening words', () => {
    expect(titleOfPaste('The ministers met.')).toBe('The ministers met.');
    expect(titleOfPaste('word '.repeat(100))).toMatch(/^(?:word )+word…$/);
    expect(titleOfPaste('\u0001')).toBe('Untitled');
  });
});
