import { array, assert, constantFrom, oneof, property, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardText, wellFormedText } from '../testing/arbitraries.ts';
import { parseDay } from '../values/dates/calendar.ts';
import { dateClues } from './date-clues.ts';
import { readSections } from './read-sections.ts';

const sentence = 'The minister said on Friday that three more boats would sail from Bergen.';

/** Lines that the readers know, in any order, with awkward ones between them. */
function newsText(): Arbitrary<string> {
  const known = constantFrom(
    'UPDATE 1407 GMT:',
    'UPDATE 1407 GMT: The boats are here.',
    '12:07 BST',
    '9.05am',
    '23:50 GMT',
    'Updated 3:15 p.m. ET',
    '2025-04-11T14:07Z The boats are here.',
    'Friday, April 11',
    'ORIGINAL ENTRY: The boats are here.',
    'Boats on the wayposted at 14:07 BST',
    'BRUSSELS, April 11 (Reuters) — The boats are here.',
    'date 2025-04-04 The boats are here.',
    'April 11, 2025: The boats are here.',
    'Boats on the way',
    '# Boats on the way',
    'Tina Holt (L) in Bergen (File)',
    'READ MORE: Boats on the way',
    'She said:',
    'We will sail, and we will be there in time.',
    '> We will sail.',
    '1/ We will sail.',
    '2/ We will be there.',
    'Our thanks to Norway — Tina Holt (@tholt) April 11, 2025',
    '— Tina Holt (@tholt) April 11, 2025',
    '@tholt',
    '2:07 PM · Apr 11, 2025',
    'By Jane Doe',
    '• Three boats sailed from Bergen on Friday, the ministry of defence said.',
    sentence,
    '',
    '   ',
  );
  const line = oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: awkwardText(5) });
  return array(line, { maxLength: 24 }).map((lines) => lines.join('\n'));
}

const texts = oneof(newsText(), awkwardText(), wellFormedText(200));

describe('sections of any text', () => {
  it('lie in each other or apart', () => {
    assert(
      property(texts, (text) => {
        const sections = readSections(text, '2025-04-11');
        for (const [index, section] of sections.entries()) {
          const { start, end, level } = section;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const other of sections.slice(index + 1)) {
            const isApart = other.start >= end;
            const isInner = other.end <= end;
            expect(isApart || isInner).toBe(true);
            if (isInner && !isApart) expect(other.level).toBeGreaterThan(level);
          }
          const outer = sections.filter(
            (other) => other !== section && other.start <= start && other.end >= end,
          );
          expect(level).toBe(outer.length);
        }
      }),
    );
  });

  it('hold every word on level 0', () => {
    assert(
      property(texts, (text) => {
        let rest = '';
        let at = 0;
        for (const { start, end, level } of readSections(text, null)) {
          if (level > 0) continue;
          rest += text.slice(at, start);
          at = end;
        }
        rest += text.slice(at);
        // What parts a dateline from its report belongs to neither.
        expect(rest.replace(/[\s—–:.-]|--/g, '')).toBe('');
      }),
    );
  });

  it('begin and end with their words, and hold their labels', () => {
    assert(
      property(texts, (text) => {
        for (const { start, end, label, bodyStart, clock } of readSections(text, '2025-04-11')) {
          const words = text.slice(start, end);
          expect(words).toBe(words.trim());
          if (label !== null) expect(words).toContain(label);
          if (clock !== null) expect(words).toContain(clock);
          expect(bodyStart).toBeGreaterThanOrEqual(start);
          expect(bodyStart).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  it('have times and days of the calendar', () => {
    assert(
      property(texts, (text) => {
        for (const { time, day, clock } of readSections(text, '2025-04-11')) {
          if (day !== null) expect(parseDay(day)).not.toBeNull();
          if (time === null) continue;
          expect(clock).not.toBeNull();
          expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
          expect(Number.isNaN(Date.parse(time))).toBe(false);
        }
      }),
      { examples: [['@tholt\n2025-04-11T14:07Z The boats are here.']] },
    );
  });

  it('are the same wherever the text stands', () => {
    assert(
      property(newsText(), (text) => {
        const moved = readSections(`\n\n  ${text}`, '2025-04-11');
        const own = readSections(text, '2025-04-11');
        expect(moved.map(({ start, end }) => [start - 4, end - 4])).toEqual(
          own.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });
});

describe('date clues of any text', () => {
  it('are days of the calendar that the text prints', () => {
    assert(
      property(texts, (text) => {
        for (const { day, start, end } of dateClues(text)) {
          expect(parseDay(day)).not.toBeNull();
          expect(text.slice(start, end)).toMatch(/\d/);
        }
      }),
    );
  });
});
