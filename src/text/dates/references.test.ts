import { describe, expect, it } from 'vitest';
import type { Section, SectionKind } from '../../shared/domain/understanding.ts';
import { readDocument } from '../document/document.ts';
import { findDates } from './find-dates.ts';

const first = 'UPDATE 2310 GMT: Talks ended on Wednesday.';
const post = 'They meet tomorrow. — A. Ruiz, April 8, 2025';
const second = `UPDATE 0712 GMT: A blast was heard today.\n${post}`;
const text = `${first}\n${second}\nOn Monday it rained.`;

function section(kind: SectionKind, words: string, more: Partial<Section>): Section {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    kind,
    start,
    end,
    bodyStart: start,
    level: 0,
    label: null,
    time: null,
    clock: null,
    day: null,
    ...more,
  };
}

const sections = [
  section('update', first, { time: '2025-04-10T23:10Z', day: '2025-04-10' }),
  section('update', second, { time: '2025-04-11T07:12Z' }),
  section('post', post, { level: 1, day: '2025-04-08' }),
];

describe('the day that words count from', () => {
  it('is that of the innermost section that has one, else of the article', () => {
    const found = findDates(readDocument(text), sections, '2025-04-12');
    expect(
      found.map(({ start, end, value }) => [text.slice(start, end), value.edtf, value.basis]),
    ).toEqual([
      ['Wednesday', '2025-04-09', 'relative to section'],
      ['today', '2025-04-11', 'relative to section'],
      ['tomorrow', '2025-04-09', 'relative to section'],
      ['April 8, 2025', '2025-04-08', 'explicit'],
      ['Monday', '2025-04-07', 'relative to article'],
    ]);
  });

  it('does not need the article where a section has its own', () => {
    const found = findDates(readDocument(text), sections, null);
    expect(found.map(({ value }) => value.edtf)).toEqual([
      '2025-04-09',
      '2025-04-11',
      '2025-04-09',
      '2025-04-08',
    ]);
  });

  it('is the article’s for a section of the same day without a clock', () => {
    const item = section('item', text, { day: '2025-04-11' });
    const [date] = findDates(readDocument(text), [item], '2025-04-11');
    expect(date?.value.basis).toBe('relative to article');
  });

  it('of a dateline is the article’s', () => {
    const line = 'KYIV, April 11 (Wire)';
    const dateline: Section = {
      ...section('dateline', first, {}),
      start: 0,
      end: line.length,
      day: '2025-04-11',
    };
    const [date] = findDates(readDocument(line), [dateline], '2025-04-12');
    expect(date?.value).toMatchObject({ edtf: '2025-04-11', basis: 'relative to article' });
  });

  it('counts from a date told before, and says that it is inferred', () => {
    const story = 'On 3 March 2023 he fled. Two days later he was caught.';
    const found = findDates(readDocument(story), [], '2025-04-11');
    expect(found.at(-1)?.value).toMatchObject({ edtf: '2023-03-05', basis: 'inferred' });
  });
});
