import { describe, expect, it } from 'vitest';
import { sampleMark } from '../testing/mark-samples.ts';
import { fieldKeyAsWords, noteMarks, type MarkNames } from './mark-notes.ts';

const names: MarkNames = {
  types: new Map([['AID', { key: 'AID', label: 'Aid', letter: 'a', color: 'blue' }]]),
  factLabel: (factId) => `Fact ${factId}`,
  fieldLabel: (_type, field) => fieldKeyAsWords(field),
};

describe('noteMarks', () => {
  it('says each fact once, with the fields that the place is evidence for', () => {
    const notes = noteMarks(
      [
        sampleMark({ start: 2, end: 4, factId: '1', field: 'aid_type' }),
        sampleMark({ start: 1, end: 5, factId: '1', field: 'value' }),
        sampleMark({ start: 0, end: 9, factId: '1' }),
        sampleMark({ start: 0, end: 9, factId: '2', factType: 'GONE' }),
      ],
      names,
    );
    expect(notes).toEqual([
      {
        factId: '1',
        fact: 'Fact 1',
        type: 'Aid',
        letter: 'A',
        color: 'blue',
        fields: ['Aid type', 'Value'],
      },
      { factId: '2', fact: 'Fact 2', type: 'GONE', letter: '?', color: 'grey', fields: [] },
    ]);
  });
});
