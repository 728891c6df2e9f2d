import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { readLines } from '../document/lines.ts';
import { readWords } from '../modality/grammar/words.ts';
import { findNames } from '../names/find-names.ts';
import { readAlternation } from './alternation.ts';
import { readSources } from './according.ts';
import { readFrames } from './frames.ts';
import { markCandidates } from './mark-candidates.ts';
import { findMarked } from './quotation-marks.ts';
import { singleClosing } from './single-marks.ts';
import { counted } from './testing/counted.ts';
import { readUnits } from './units.ts';

const hostile =
  '“|"|” |“” |\' |‘a |’s |"a" |« |„ |said |he said that |, said he |told |told he |and |, who a |' +
  'according to |citing a |“a” said |Aa |1 |. |( |… |that |to say |says: ';
const pieces = hostile.split('|');

function unitsOf(text: string): ReturnType<typeof readUnits> {
  const document = readDocument(text);
  return readUnits(document, [], readWords(document), findMarked(text, document.lines), []);
}

describe('work', () => {
  it.each(pieces)(
    'on many of %j is cut into units of bounded size that hold each word once',
    (piece) => {
      const units = unitsOf(piece.repeat(4000));
      let last = -1;
      for (const { words } of units) {
        expect(words.length).toBeLessThanOrEqual(300);
        for (const { start } of words) {
          expect(start).toBeGreaterThan(last);
          last = start;
        }
      }
    },
  );

  it.each(pieces)('on a unit of many %j is bounded for each word', (piece) => {
    const [unit] = unitsOf(piece.repeat(4000));
    const { items, looks } = counted(unit?.words ?? []);
    readFrames(items, { nameEnd: () => null, quoteIsFinite: () => false });
    readSources(items);
    expect(looks()).toBeLessThan(2500 * (items.length + 1));
  });

  it.each([' ‘a', " 'a", "s' ", ' ‘a’', "a' ", " 'a s' b"])(
    'on single marks in %j looks at each a few times',
    (piece) => {
      const text = piece.repeat(3000);
      const [candidates = []] = markCandidates(text, readLines(text));
      const { items, looks } = counted(candidates);
      for (let index = 0; index < candidates.length; index += 1)
        if (candidates[index]?.canOpen === true) singleClosing(text, items, index);
      expect(looks()).toBeLessThanOrEqual(4 * candidates.length + 4);
    },
  );

  it.each(['You?\n', 'We have.\n', 'You?\nI am.\n', 'You?\nI am.\nThat is not true.\nIt is.\n'])(
    'on the lines of an interview of many %j looks at each a few times',
    (piece) => {
      for (const start of ['We asked Ada Holt.\n', 'Peter Ruiz: You?\nAda Holt: I am.\n']) {
        const document = readDocument(start + piece.repeat(1000));
        const { items, looks } = counted(document.lines);
        readAlternation({ ...document, lines: items }, [], findNames(document, []));
        expect(looks()).toBeLessThanOrEqual(6 * document.lines.length);
      }
    },
  );
});
