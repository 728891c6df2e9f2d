import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../testing/shown.ts';

/** Texts with the gifts that they tell, each as `donor: amount`. */
const gifts: readonly (readonly [string, readonly string[]])[] = [
  [
    'Sweden announced in March that it would give Ukraine 16 patrol boats. The first six left Gothenburg last week.',
    ['Sweden: 16 patrol boats', 'Sweden: 6'],
  ],
  ['In 2016 Japan promised the hospital 40 beds. Twelve arrived.', ['Japan: 40 beds', 'Japan: 12']],
  [
    'Trucks carrying 600 tonnes of flour from Jordan entered northern Gaza on Monday, the Jordanian army said.',
    ['Jordan: 600 tonnes of flour'],
  ],
  [
    'Denmark ordered 200 vehicles for Ukraine on Wednesday in a deal worth 5.6 billion Danish crowns.',
    ['Denmark: 5600000000 DKK 200 vehicles'],
  ],
  ['Germany’s share of the fund is €1.1 billion.', ['Germany: 1100000000 EUR']],
  ['Britain’s offer of £30 million for Sudan came with conditions.', ['Britain: 30000000 GBP']],
  [
    'Belgium’s €1 billion in military aid for Ukraine was approved on Friday.',
    ['Belgium: 1000000000 EUR'],
  ],
  ['Somalia is to get eight Turkish helicopters.', ['Turkey: 8 Turkish helicopters']],
  [
    'Kyiv has received 22 of the 31 Leopard tanks that Spain and Greece promised.',
    ['Spain | Greece: 22 Leopard tanks'],
  ],
  [
    'He thanked Belgium for the 12 transformers that arrived last week.',
    ['Belgium: 12 transformers'],
  ],
  [
    'Lithuania will give Ukraine €35 million this year. Another 20 million in loans is planned for 2027.',
    ['Lithuania: 35000000 EUR', 'Lithuania: 20000000 EUR'],
  ],
  ['Canada will stump up C$25 million for the African Union force.', ['Canada: 25000000 CAD']],
];

const others: readonly string[] = [
  'The port needs between $40 million and $60 million for repairs.',
  'Four ships carrying 80,000 tonnes of coal left Richards Bay for India.',
  'A column of 30 tanks crossed the border on Thursday, Ukraine said.',
  'Overnight Russia sent 138 drones at us.',
  'The army bought 200 trucks for its own brigades.',
  'Norway gave Chad €40 million. The war has cost Chad €3 million.',
];

function shown(text: string): readonly string[] {
  return shownFacts(text, 'AID', ['donor', 'value', 'quantity']).map(
    ({ donor = '–', value, quantity }) =>
      [`${donor}:`, value, quantity].filter((part) => part !== undefined).join(' '),
  );
}

describe('amounts that the second look takes for gifts', () => {
  it.each(gifts)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each(others)('finds none of its own in: %s', (text) => {
    expect(shown(text).filter((fact) => !fact.startsWith('Norway: 40'))).toEqual([]);
  });
});
