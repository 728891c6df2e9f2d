import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { findNames } from './find-names.ts';
import { Resolver } from './resolve.ts';
import { Scan } from './scan.ts';
import { sceneOf, type Scene } from './scene.ts';
import { unmarked } from './testing/marked.ts';
import { moreNews } from './testing/more-news.ts';
import { worldNews } from './testing/world-news.ts';

const pieces = constantFrom(
  ...'Boris Pistorius Kyiv NATO the of and von der Ministry Defence President U.S. Mr. UK’s Trump’s said in ( ) , . “ ” : \n # @ - F-16 al-Assad 2 93rd Brigade Sea Will May O’Brien Jr. 😀 ש é ́'.split(
    ' ',
  ),
);

/** Checks what holds of the names of every text. */
function checkLaws(text: string): void {
  let reached = 0;
  for (const { start, end, name, office } of findNames(readDocument(text), [])) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    reached = end;
    const slice = text.slice(start, end);
    expect(slice).toBe(slice.trim());
    expect(slice).not.toContain('\n');
    expect(name).not.toBe('');
    // Some names have a possessive of their own: McDonald’s.
    if (/['’]s$/.test(slice)) expect(slice).toMatch(/^(?:Mc|Moody|Lloyd|Sainsbury)/);
    if (office !== null) expect(office.end).toBeGreaterThan(office.start);
  }
}

describe('the laws of names', () => {
  it('hold for texts of names, titles and marks', () => {
    assert(
      property(array(pieces, { maxLength: 40 }), (parts) => {
        checkLaws(parts.join(' '));
        checkLaws(parts.join(''));
      }),
      { numRuns: 300 },
    );
  });

  it('hold for awkward texts, and for news cut anywhere', () => {
    assert(property(awkwardText(), checkLaws));
    const news = unmarked([...worldNews, ...moreNews].join('\n'));
    assert(
      property(integer({ min: 0, max: news.length }), integer({ min: 0, max: 400 }), (from, size) =>
        checkLaws(news.slice(from, from + size)),
      ),
    );
  });

  it('give the same names when the paragraphs below them change', () => {
    const text = unmarked(worldNews[0] ?? '');
    const alone = findNames(readDocument(text), []).length;
    const more = findNames(readDocument(`${text}\n\nnothing more was said.`), []).length;
    expect(more).toBe(alone);
  });
});

/** How often the readers look at a word of the text. */
function looks(text: string): number {
  let count = 0;
  const scene = sceneOf(readDocument(text), []);
  const counting: Scene = {
    ...scene,
    hitAt(at) {
      count += 1;
      return scene.hitAt(at);
    },
    runEnd(at) {
      count += 1;
      return scene.runEnd(at);
    },
    styleAt(at) {
      count += 1;
      return scene.styleAt(at);
    },
  };
  new Resolver(counting, []).resolve(new Scan(counting, 'body').run());
  new Scan(counting, 'headings').run();
  return count + scene.words.length;
}

describe('the work of finding names', () => {
  it.each([
    'A',
    'Boris ',
    'Boris von ',
    'Ministry of ',
    'Ministry of Health and ',
    'General Secretary of State for ',
    'Prime ',
    'The U.S. ',
    'X. ',
    'F-16-',
    'O’',
    'Ab’s ',
    '(IMF) ',
    'Kyiv, ',
    '“Kyiv” ',
    'New York ',
    'People’s Party ',
    'Korvin and Velmora ',
    '9',
    '...',
    '[[((',
    '   ',
    '\n',
    '😀',
  ])('grows no faster than the text: %j', (piece) => {
    const small = looks(piece.repeat(2000));
    const large = looks(piece.repeat(8000));
    expect(large).toBeLessThanOrEqual(small * 4.4 + 100);
  });

  it('does not grow with the project’s names that begin alike', () => {
    const entities = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      name: `Council of Town ${String(index)}`,
      kind: 'organisation',
      aliases: [`Council ${String(index)}`],
    }));
    const found = findNames(readDocument('The Council of Town 9999 met. '.repeat(500)), entities);
    expect(found).toHaveLength(500);
    expect(found[0]?.entity).toBe('9999');
  });
});
