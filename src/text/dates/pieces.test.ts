import { array, assert, constantFrom, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardText } from '../testing/arbitraries.ts';
import { cutPieces } from './pieces.ts';

function cut(text: string): readonly { readonly raw: string; readonly word: string }[] {
  const pieces: { raw: string; word: string }[] = [];
  cutPieces(text, (start, end, word) => {
    pieces.push({ raw: text.slice(start, end), word });
  });
  return pieces;
}

const pattern = /\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;

describe('cutPieces', () => {
  it('cuts as the pattern of cells does, whatever the text', () => {
    const parts = constantFrom(
      'a',
      'É',
      'é',
      '1',
      '٣',
      ' ',
      '\u00a0',
      '\n',
      '–',
      '—',
      '’',
      '😀',
      '𝒜',
      '\ud800',
      'ש',
    );
    assert(
      property(
        oneof(
          array(parts, { maxLength: 30 }).map((all) => all.join('')),
          awkwardText(40),
        ),
        (text) => {
          expect(cut(text).map(({ raw }) => raw)).toEqual(text.match(pattern) ?? []);
        },
      ),
    );
  });

  it('gives words in lower case, and dashes as one', () => {
    expect(cut('May–June — 11').map(({ word }) => word)).toEqual(['may', '-', 'june', '—', '11']);
  });
});
