import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

describe('aid told by thanks', () => {
  it.each([
    ['Chad thanked Norway for its pledge of €5 million.', ['Norway: 5000000 EUR']],
    [
      '“We are grateful to Norway for €5 million in new aid to Chad,” said Ali Musa.',
      ['Norway: 5000000 EUR'],
    ],
    [
      'Chad expressed gratitude to the people of Norway, and to Minister Berg above all, for today’s announcement of €5 million in aid.',
      ['Norway: 5000000 EUR'],
    ],
    ['Thanks to Norway for the show, which cost €5 million.', []],
    ['Thanks to the rain, farmers saved €5 million.', []],
  ])('%s', (text, wanted) => {
    const found = shownFacts(text, 'AID', ['donor', 'value']);
    expect(found.map(({ donor, value }) => `${donor ?? '-'}: ${value ?? '-'}`)).toEqual(wanted);
  });
});
