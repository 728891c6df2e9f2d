import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../shared/domain/fact.ts';
import type { Section } from '../../../shared/domain/understanding.ts';
import { sectionLine } from './section-line.ts';

const text = 'UPDATE 0700 GMT:\nThe  ferry left.';
const section: Section = {
  start: 0,
  end: text.length,
  kind: 'update',
  label: 'UPDATE 0700 GMT',
  bodyStart: 17,
  level: 0,
  time: null,
  clock: '07:00 GMT',
  day: null,
};
const mark = (start: number, factId: string): Mark => ({
  evidenceId: factId + String(start),
  factId,
  factType: 'AID',
  field: null,
  start,
  end: start + 2,
});

describe('sectionLine', () => {
  it('tells time, first words and the facts within', () => {
    const marks = [mark(20, 'a'), mark(24, 'a'), mark(26, 'b'), mark(99, 'c')];
    expect(sectionLine(section, text, marks)).toEqual({
      kind: 'Update',
      clock: '07:00 GMT',
      words: 'The ferry left.',
      facts: '2 facts',
      level: 0,
    });
  });

  it('falls back to the label where nothing follows it', () => {
    const { words, facts } = sectionLine({ ...section, end: 17 }, text, []);
    expect([words, facts]).toEqual(['UPDATE 0700 GMT', '']);
  });
});
