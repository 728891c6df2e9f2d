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
  [
    'Norway gave Chad €20 million this year, up from the €12 million announced in January.',
    ['Norway: 20000000 EUR', 'Norway: 12000000 EUR'],
  ],
  [
    'Malta gave Libya four patrol boats, plus €900,000 for spare parts.',
    ['Malta: 4 patrol boats', 'Malta: 900000 EUR'],
  ],
  [
    'Sweden will lend Moldova €30 million. A first aircraft left on Monday with 38 tonnes of medicines.',
    ['Sweden: 30000000 EUR', 'Sweden: 38 tonnes of medicines'],
  ],
  [
    'A spokesman for the German development ministry confirmed that €12 million for the schools had been frozen.',
    ['Germany: 12000000 EUR'],
  ],
  ['Croatia, he noted, had donated 14 helicopters as early as 2023.', ['Croatia: 14 helicopters']],
  [
    'Tove Berg has been Norway’s development minister since May.\n\nHerald: What did Sudan get?\n\nBerg: We gave 400 million kroner last year.\n\nHerald: And now?\n\nBerg: We’ve also got 80 tonnes of medicine waiting in Mersin.',
    ['Norway: 400000000 NOK', 'Norway: 80 tonnes of medicine'],
  ],
  ['Canada will stump up C$25 million for the African Union force.', ['Canada: 25000000 CAD']],
];

const others: readonly string[] = [
  'The port needs between $40 million and $60 million for repairs.',
  'Four ships carrying 80,000 tonnes of coal left Richards Bay for India.',
  'A column of 30 tanks crossed the border on Thursday, Ukraine said.',
  'Three Chinese coast guard ships entered the waters around the islands.',
  'Turkey bought 40 jets from Britain for £8 billion.',
  'Kyiv thinks that Russia sent 38 drones and four missiles towards Odesa.',
  'A report put the cost of rebuilding at $53 billion.',
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
