import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

/** Names that stand with amounts, without a verb of their own: `donor: amount`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Australia and New Zealand have pledged A$40 million and NZ$12 million respectively to rebuild Tonga’s main port.',
    ['Australia: 40000000 AUD', 'New Zealand: 12000000 NZD'],
  ],
  [
    'The largest donors were the United States ($240m), the European Commission (€95m) and Norway (NOK 200m).',
    ['United States: 240000000 USD', 'European Commission: 95000000 EUR', 'Norway: 200000000 NOK'],
  ],
  [
    'The hospital was built with $5 million from Qatar and $3 million from Kuwait.',
    ['Qatar: 5000000 USD', 'Kuwait: 3000000 USD'],
  ],
  [
    'Ukraine will get €1.1bn from Berlin and £600m from London.',
    ['Berlin: 1100000000 EUR', 'London: 600000000 GBP'],
  ],
  [
    'Among the pledges were 100 generators from Poland, 60 pumps from Slovakia and €4 million from Austria.',
    ['Poland: 100 generators', 'Slovakia: 60 pumps', 'Austria: 4000000 EUR'],
  ],
  [
    'Prague’s ammunition initiative has received €500 million from Canada, Norway and the Netherlands.',
    ['Canada | Norway | Netherlands: 500000000 EUR'],
  ],
  [
    'The US gave most, with $310 million, followed by Germany with €140 million.',
    ['US: 310000000 USD', 'Germany: 140000000 EUR'],
  ],
  ['Japan gave the generators, Korea the pumps and Canada €3 million.', ['Canada: 3000000 EUR']],
  [
    'Finland sent 200 tents, and Austria and Slovenia 12 pumps.',
    ['Finland: 200 tents', 'Austria | Slovenia: 12 pumps'],
  ],
  [
    'Paris delivered 22 armoured lorries to Chad; Ankara followed with nine drones.',
    ['Paris: 22 armoured lorries', 'Ankara: 9 drones'],
  ],
  // None of these gives.
  ['The company raised $50 million from investors in Qatar and $20 million from Japan.', []],
  ['Smugglers were caught with $3 million from Colombia.', []],
  ['Remittances from Germany ($2 billion) and Poland ($1.5 billion) fell.', []],
  [
    'The largest economies are Germany ($4.5 trillion), Japan ($4.2 trillion) and India ($3.9 trillion).',
    [],
  ],
  ['Russia imported $4 million of shells from North Korea.', []],
  ['France won 16 medals, Japan 12 and Canada nine.', []],
];

function shown(text: string): readonly string[] {
  return shownFacts(text, 'AID', ['donor', 'value', 'quantity']).map(
    ({ donor, value, quantity }) => `${donor ?? '–'}: ${value ?? quantity ?? ''}`,
  );
}

describe('names with amounts', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
