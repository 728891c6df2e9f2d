import { describe, expect, it } from 'vitest';
import { shownFacts, suggestionsOf } from '../testing/shown.ts';

/** Texts with the recipient of each gift in order; `-` where none is told. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // Of the gift told before, and of the one behind.
  [
    'Norway will give Chad €20 million. Denmark added €5 million. Spain is sending 40 tents.',
    ['Chad', 'Chad', 'Chad'],
  ],
  ['Spain will send 40 tents. Norway will give Chad €20 million.', ['Chad', 'Chad']],
  // Beside the amount, without "to".
  ['Norway will fund 40 schools in Chad with €3 million.', ['Chad']],
  ['The Cabinet approved a €40 million package for cyclone-hit Madagascar.', ['Madagascar']],
  ['Norway pledged €40 million at a conference on Chad.', ['Chad']],
  // Nobody gives to himself, nor to where he says it.
  ['Norway gave Chad €20 million. Chad will give €1 million itself.', ['Chad', '-']],
  ['Norway will send 40 tents, its minister said in Lisbon.', ['-']],
  ['Norway has sent 40 tents, according to the Foreign Ministry.', ['-']],
  // An agency gets its share alone.
  ['Norway gave €4 million to UNICEF. Spain sent 40 tents.', ['UNICEF', '-']],
];

describe('the recipients that a sentence leaves to what stands around it', () => {
  it.each(cases.map(([text, wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    const found = shownFacts(text, 'AID', ['recipient']);
    expect(found.map(({ recipient }) => recipient ?? '-')).toEqual(wanted);
  });

  it('shows where each was taken from', () => {
    const text = 'Norway will give Chad €20 million. Denmark added €5 million.';
    const [, second] = suggestionsOf(text);
    const cell = second?.cells.find(({ field }) => field === 'recipient');
    expect(cell?.reason).toBe('Of the help told beside it');
    expect(cell?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Chad']);
  });
});

describe('how a part is meant', () => {
  it.each([
    ['Norway pledged €20 million, of which €5 million is a loan.', ['planned', 'planned']],
    ['Norway pledged €20 million, of which €5 million has been paid.', ['planned', 'done']],
    ['Norway gave Chad €20 million, including €5 million for wells.', ['done', 'done']],
  ])('%s', (text, wanted) => {
    expect(shownFacts(text, 'AID', ['modality']).map(({ modality }) => modality)).toEqual(wanted);
  });
});
