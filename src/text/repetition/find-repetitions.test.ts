import { existsSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { findRepetitions } from './find-repetitions.ts';

const seed = new URL('../../../../shared/seeds/002_96197dfe2c7f7f66.txt', import.meta.url);

/** Each repetition as its words, behind "same" or "near". */
function shown(text: string): readonly (readonly string[])[] {
  return findRepetitions(readDocument(text)).map(({ spans, verbatim }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end));
    return [verbatim ? 'same' : 'near'].concat(words);
  });
}

const storm = 'The storm has cut off eleven villages in the north of the island.';
const boats = 'Fishing boats bring bread and water to those who stayed there.';

describe('findRepetitions', () => {
  it('finds a passage that stands twice', () => {
    expect(shown(`${storm} Nobody was hurt.\n\n${boats}\n${storm}`)).toEqual([
      ['same', storm, storm],
    ]);
  });

  it('takes sentences and lines that repeat together as one passage', () => {
    const passage = `${storm}\n${boats}`;
    expect(shown(`A\n${passage}\nB came between.\n${passage}\nC`)).toEqual([
      ['same', passage, passage],
    ]);
  });

  it('does not ask for the same white space and case', () => {
    const loud = storm.toUpperCase().replaceAll(' ', '  ');
    expect(shown(`${storm}\n${loud}`)).toEqual([['same', storm, loud]]);
  });

  it('finds what is nearly the same', () => {
    const edited = storm.replace('eleven', 'twelve');
    expect(shown(`${storm}\nA pause.\n${edited}`)).toEqual([['near', storm, edited]]);
    const other = 'The storm has reached the capital and all its schools are closed today.';
    expect(shown(`${storm}\n${other}`)).toEqual([]);
  });

  it('leaves short sentences alone', () => {
    expect(shown('He declined to comment. Then: He declined to comment.')).toEqual([]);
    expect(shown('UPDATE\nOne\nUPDATE\nTwo\nUPDATE')).toEqual([]);
  });

  it('finds the same line any number of times as one repetition', () => {
    const [found, ...more] = findRepetitions(readDocument(`${storm}\n`.repeat(10_000)));
    expect(found?.spans).toHaveLength(10_000);
    expect(more).toEqual([]);
  });

  it('gives spans in order that do not overlap, each with its like, whatever the text', () => {
    const pieces = constantFrom(storm, boats, storm.slice(0, 50), '\n', ' ', '😀', 'ש', '\u{d800}');
    assert(
      property(array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const spans = findRepetitions(readDocument(text)).flatMap((repetition) => {
          expect(repetition.spans.length).toBeGreaterThan(1);
          return repetition.spans;
        });
        const ordered = spans.toSorted((a, b) => a.start - b.start);
        for (const [at, span] of ordered.entries())
          expect(span.start).toBeGreaterThanOrEqual(ordered[at - 1]?.end ?? 0);
      }),
    );
  });

  it.skipIf(!existsSync(seed))('finds the post that the live blog among the seeds repeats', () => {
    const text = readFileSync(seed, 'utf8');
    const repetitions = findRepetitions(readDocument(text));
    expect(repetitions).toHaveLength(1);
    expect(repetitions[0]?.verbatim).toBe(true);
    const [first = '', second] = shown(text)[0]?.slice(1) ?? [];
    expect(second).toBe(first);
    expect(first.split('\n')).toHaveLength(2);
    expect(first.startsWith('I’m grateful')).toBe(true);
    expect(first.endsWith('April 11, 2025')).toBe(true);
  });
});
