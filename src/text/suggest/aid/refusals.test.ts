import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

const fields = ['donor', 'value', 'quantity', 'measure'];

function shown(text: string): readonly string[] {
  return shownFacts(text, 'AID', fields).map((fact) =>
    fields.flatMap((field) => fact[field] ?? []).join(' · '),
  );
}

/** What is not given, gifts without a giver, and what looks like a gift and is none. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Norway pledged €2 million. Sweden announced nothing.',
    ['Norway · 2000000 EUR · announced', 'Sweden · refused'],
  ],
  [
    'Norway gave Chad €2 million. Sweden has not pledged anything.',
    ['Norway · 2000000 EUR · delivered', 'Sweden · refused'],
  ],
  [
    'Norway gave Chad €2 million. Sweden turned down a similar request.',
    ['Norway · 2000000 EUR · delivered', 'Sweden · refused'],
  ],
  ['Belgium ruled out giving up its F-16 fighters.', ['Belgium · refused']],
  [
    'Britain will suspend its £14 million training programme.',
    ['Britain · 14000000 GBP · refused'],
  ],
  [
    'Hungary will not take part in a €6 billion loan guarantee for Ukraine.',
    ['Hungary · 6000000000 EUR · refused'],
  ],
  ['Hungary will not take part in the summit.', []],
  // Sums of what several give: whoever counts them gives nothing.
  [
    'Norway’s minister Ola Berg has put the total of the pledges at €3 billion.',
    ['3000000000 EUR · announced'],
  ],
  ['The conference closed with pledges of €2 billion.', ['2000000000 EUR · announced']],
  // A sum that a giver and a verb far from it make a gift.
  [
    'The Norwegian government decided on a new contribution of €12 million to Chad.',
    ['Norway · 12000000 EUR · announced'],
  ],
  ['Japan has supported the schools of Chad with €3 million.', ['Japan · 3000000 EUR · delivered']],
  [
    'The bank welcomed a guarantee from Norway worth €150 million.',
    ['Norway · 150000000 EUR · announced'],
  ],
  ['Spain’s contribution, €6 million this year, was late.', ['Spain · 6000000 EUR · announced']],
  [
    'Qatar has promised the Lebanese army $60 million for salaries.',
    ['Qatar · 60000000 USD · announced'],
  ],
  // Sums and goods that go on with the gift told of before, or do not.
  [
    'Ireland gave Chad €4 million. In addition, 240 tonnes of emergency stocks left Shannon for Chad on Monday.',
    ['Ireland · 4000000 EUR · delivered', 'Ireland · 240 tonnes of emergency stocks · announced'],
  ],
  [
    'Ireland will give Chad €40 million. The clinic has received $38 million so far.',
    ['Ireland · 40000000 EUR · announced'],
  ],
  [
    'EU support to Moldova has amounted to €240 million since 2021.',
    ['EU · 240000000 EUR · announced'],
  ],
  [
    'Moldova would add MDL 150 million from its own budget.',
    ['Moldova · 150000000 MDL · announced'],
  ],
  // Conditions of something else, questions, trade, tolls.
  ['Chad will refuse unless Norway releases $3 million in grants.', []],
  ['Asked whether Norway would send Chad missiles, she smiled.', []],
  ['Chile approved a $12 billion sale of Harpoon missiles.', []],
  ['The army gave a toll of 17 dead.', []],
];

describe('refusals and sums without a giver', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
