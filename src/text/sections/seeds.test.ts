import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '../canonical.ts';
import { dateClues } from './date-clues.ts';
import { readSections } from './read-sections.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) process.stderr.write('The seed articles are not here: tests on them are left out.\n');

function seed(prefix: string): string {
  const name = readdirSync(folder).find((entry) => entry.startsWith(prefix)) ?? '';
  return canonicalise(readFileSync(new URL(name, folder), 'utf8')).text;
}

describe.skipIf(!isThere)('the seed live blog', () => {
  const text = isThere ? seed('002') : '';
  const sections = isThere ? readSections(text, '2025-04-11') : [];

  it('has its caption, its link, six updates and the original entry', () => {
    expect(sections.filter(({ level }) => level === 0).map(({ kind }) => kind)).toEqual([
      'caption',
      'link',
      ...Array<string>(6).fill('update'),
      'original',
    ]);
  });

  it('has a time for every update', () => {
    const updates = sections.filter(({ kind }) => kind === 'update');
    for (const { label, clock, time } of updates) {
      const digits = /^UPDATE (\d\d)(\d\d) GMT$/.exec(label ?? '');
      expect(clock).toBe(`${digits?.[1] ?? ''}${digits?.[2] ?? ''} GMT`);
      expect(time).toBe(`2025-04-11T${digits?.[1] ?? ''}:${digits?.[2] ?? ''}Z`);
    }
    expect(sections.at(-2)?.label).toBe('ORIGINAL ENTRY');
  });

  it('has three block quotes and a post that stands twice', () => {
    const inner = sections.filter(({ level }) => level === 1);
    expect(inner.map(({ kind }) => kind)).toEqual(['quote', 'post', 'post', 'quote', 'quote']);
    const posts = inner.filter(({ kind }) => kind === 'post');
    const [first, second] = posts.map(({ start, end }) => text.slice(start, end));
    expect(first).toBe(second);
    expect(first?.split('\n')).toHaveLength(2);
    expect(posts.map(({ day }) => day)).toEqual(['2025-04-11', '2025-04-11']);
    const quotes = inner.filter(({ kind }) => kind === 'quote');
    expect(quotes.map(({ start, end }) => text.slice(start, end).split('\n').length)).toEqual([
      2, 2, 2,
    ]);
  });

  it('tells its date by its post alone', () => {
    const clues = dateClues(text);
    expect(clues).toHaveLength(1);
    expect(clues[0]).toMatchObject({ day: '2025-04-11', reason: 'dated post' });
    expect(text.slice(clues[0]?.start, clues[0]?.end)).toBe('April 11, 2025');
  });

  it('gives no times where the day is not known', () => {
    for (const { kind, time, day } of readSections(text, null)) {
      expect(time).toBeNull();
      expect(day).toBe(kind === 'post' ? '2025-04-11' : null);
    }
  });
});

describe.skipIf(!isThere)('the seed digest', () => {
  const text = isThere ? seed('000') : '';

  it('has ten items, the first with the date as its label', () => {
    const sections = readSections(text, '2025-04-04');
    expect(sections.map(({ kind, level }) => [kind, level])).toEqual(
      Array.from({ length: 10 }, () => ['item', 0]),
    );
    expect(sections[0]).toMatchObject({ start: 1, label: 'date 2025-04-04', day: '2025-04-04' });
    expect(sections[1]).toMatchObject({ label: null, day: null });
  });

  it('tells its date at its start', () => {
    expect(dateClues(text)).toEqual([
      { day: '2025-04-04', reason: 'leading date', start: 1, end: 16 },
    ]);
  });
});
