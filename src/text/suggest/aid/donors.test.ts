import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

/** Sentences with who gives how much, by every kind of words for the giver: `donor: amount`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // Bodies of a state, with its name or without.
  ['The British government announced a £40m package for Gaza.', ['United Kingdom: 40000000 GBP']],
  [
    'Canada’s foreign ministry said it would provide C$25 million to Lebanon.',
    ['Canada: 25000000 CAD'],
  ],
  [
    'The Treasury confirmed that it would lend Kenya £120 million.',
    ['United Kingdom: 120000000 GBP'],
  ],
  ['The government will give farmers in Assam 600 crore rupees.', ['India: 6000000000 INR']],
  ['The state of Kerala has sanctioned Rs 75 crore for the victims.', ['Kerala: 750000000 INR']],
  [
    'The Peruvian army is ready. The army has distributed 12,000 food packets.',
    ['Peru: 12000 food packets'],
  ],
  [
    'LIMA, March 9 (Reuters) - The government set aside $4 million for wells.',
    ['Peru: 4000000 USD'],
  ],
  [
    'The Trump administration froze $400 million in grants to a college.',
    ['Trump administration: 400000000 USD'],
  ],
  // Ministers give for their country, if the text or the currency tells it.
  [
    '“Today I can announce a further £25 million for Chad,” the foreign secretary, Helen Marsh, told MPs.',
    ['United Kingdom: 25000000 GBP'],
  ],
  ['Norwegian Prime Minister Ola Berg pledged €3 million to Chad.', ['Norway: 3000000 EUR']],
  [
    'Ingrid Solheim, Norway’s foreign minister, promises NOK 7bn in grants.',
    ['Norway: 7000000000 NOK'],
  ],
  ['Germany will add €900m, the minister announced.', ['Germany: 900000000 EUR']],
  // Groups that a description repeats.
  [
    'EU leaders met in Lisbon. The bloc agreed to lend Chad €90 million over two years.',
    ['EU: 90000000 EUR'],
  ],
  [
    'NATO ministers met in Lisbon. The alliance will supply Kyiv with 40,000 shells.',
    ['NATO: 40000 shells'],
  ],
  [
    'The Asian Development Bank is worried. The bank approved a $70 million loan for Nepal.',
    ['Asian Development Bank: 70000000 USD'],
  ],
  // Companies, funds and people.
  ['Microsoft will donate $5 million to relief efforts in Morocco.', ['Microsoft: 5000000 USD']],
  ['Unicef has already handed out 1,200 water filters.', ['Unicef: 1200 water filters']],
  ['Toyota is giving 200 pickup trucks to the Red Crescent.', ['Toyota: 200 pickup trucks']],
  [
    'The World Bank’s board on Friday signed off on $500 million in budget support for Jordan.',
    ['World Bank: 500000000 USD'],
  ],
  // Whom a pronoun repeats.
  [
    'The charity runs two clinics in Goma. It delivered 3,000 food parcels to families on Friday.',
    ['charity: 3000 food parcels'],
  ],
  ['Italy’s government says it will send 200 generators to Chad.', ['Italy: 200 generators']],
  [
    'It is the third package for Chad as Washington makes up for months in which it gave only $1 million.',
    ['Washington: 1000000 USD'],
  ],
  // Passives, with the giver behind "by", named as the source, or nowhere.
  ['Chad was given 12 trucks by France last year.', ['France: 12 trucks']],
  [
    'Sixty ambulances are to be donated to Chad, the Dutch embassy said.',
    ['Netherlands: 60 ambulances'],
  ],
  [
    'More than $2 billion has been pledged for Sudan at a conference in Paris.',
    ['–: 2000000000 USD'],
  ],
  ['Each flood-affected family will be given Rs 10,000, the mayor said.', ['–: 10000 INR']],
  // Where the money comes from.
  [
    'The rescue costs £2bn, of which £500m would come from the National Wealth Fund.',
    ['National Wealth Fund: 500000000 GBP'],
  ],
  ['Denmark’s contribution amounts to DKK 560 million.', ['Denmark: 560000000 DKK']],
  [
    'The contribution of Denmark to the fund will rise from €8 million to €10 million.',
    ['Denmark: 10000000 EUR'],
  ],
  [
    'It comes on top of £30 million ($39 million) pledged by the United Kingdom.',
    ['United Kingdom: 30000000 GBP'],
  ],
  // None of these gives.
  ['They agreed to buy 13 frigates together, for roughly £10 billion.', []],
  ['The US spends about $900 billion a year on defence.', []],
  ['The city offered a reward of $50,000 for information.', []],
  ['The minister said the government had spent barely a third of the Rs 2,800 crore.', []],
  ['Spain has sold Peru weapons that it has not delivered, including $8 billion for jets.', []],
  ['A third of the revenue, €3 million, came from China.', []],
  ['Washington had announced new rules on just one other occasion this year.', []],
];

function shown(text: string): readonly string[] {
  return shownFacts(text, 'AID', ['donor', 'value', 'quantity']).map(
    ({ donor, value, quantity }) => `${donor ?? '–'}: ${value ?? quantity ?? ''}`,
  );
}

describe('who gives', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
