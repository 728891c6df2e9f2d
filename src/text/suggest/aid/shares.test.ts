import { describe, expect, it } from 'vitest';
import { shownFacts, suggestionsOf } from '../testing/shown.ts';

/** Texts about one gift, with how it is shared out or made up, each as `donor: amount`; `+` for parts. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Norway will give Chad €25 million. The largest share, €11 million, goes to the sick. UNHCR will ' +
      'receive €5 million for stoves. The remaining €1 million is channelled through Save the Children.',
    [
      'Norway: 25000000 EUR',
      '+ Norway: 11000000 EUR',
      '+ Norway: 5000000 EUR',
      '+ Norway: 1000000 EUR',
    ],
  ],
  [
    'Spain will give Chad €40 million. A further €14 million will support clinics, and the rest will pay for wells.',
    ['Spain: 40000000 EUR', '+ Spain: 14000000 EUR'],
  ],
  [
    'The government will put £165m into the yard: a loan of £130m and a further £35m in grants.',
    [
      'United Kingdom: 165000000 GBP',
      '+ United Kingdom: 130000000 GBP',
      '+ United Kingdom: 35000000 GBP',
    ],
  ],
  // Sums that add up to what was told before.
  [
    'Japan approved $840 million in aid for Peru and Chile. A committee cleared $390 million for Peru and ' +
      '$450 million for Chile.',
    ['Japan: 840000000 USD', '+ Japan: 390000000 USD', '+ Japan: 450000000 USD'],
  ],
  // Those who get it without a name.
  [
    'Japan approved $84 million in relief for Peru. The families of the dead will receive $4,000 each.',
    ['Japan: 84000000 USD', '+ Japan: 4000 USD'],
  ],
  [
    'Finland granted €9 million for this winter.\n\n• Somalia: €4 million to the World Food Programme\n' +
      '• Yemen: €5 million to UNICEF for vaccines',
    ['Finland: 9000000 EUR', '+ Finland: 4000000 EUR', '+ Finland: 5000000 EUR'],
  ],
  [
    'The World Bank will lend Chad $1.2bn. The World Bank says the first $250m will be paid out next week.',
    ['World Bank: 1200000000 USD', '+ World Bank: 250000000 USD'],
  ],
  // More of the same.
  [
    'Japan will give Chad $40 million. A second tranche, worth $10 million, will follow in May.',
    ['Japan: 40000000 USD', 'Japan: 10000000 USD'],
  ],
  [
    'Ireland will give Chad €4 million. The first flight, carrying 900 tents and 600 blankets, landed on Sunday.',
    ['Ireland: 4000000 EUR', 'Ireland: 900 tents', 'Ireland: 600 blankets'],
  ],
  [
    'A Turkish ship carrying 1,200 tonnes of flour docked in Port Sudan.',
    ['Turkey: 1200 tonnes of flour'],
  ],
  // Money and goods are two gifts, goods and what they are worth one.
  [
    'Bhutan is giving Rs 1 crore and 200 tonnes of rice.',
    ['Bhutan: 10000000 INR', 'Bhutan: 200 tonnes of rice'],
  ],
  [
    'Spain sent 18 transformers and 6,000 sleeping bags, worth €3 million in all, to Chad.',
    ['Spain: 18 transformers, 3000000 EUR'],
  ],
  [
    'Spain would hand over 200 rifles and 18 jammers, together worth about $1.2 million.',
    ['Spain: 200 rifles, 1200000 USD'],
  ],
  [
    'Estonia approved a package worth €38 million ($43 million) for Chad, comprising 10,000 shells and two boats.',
    ['Estonia: 10000 shells, 38000000 EUR'],
  ],
  [
    'Sweden will give Chad ten howitzers. The package, worth 3.2 billion kronor, also includes spare parts.',
    ['Sweden: 10 howitzers, 3200000000 SEK'],
  ],
  [
    'Australia will train 600 soldiers. The programme costs at least A$75 million.',
    ['Australia: 600 soldiers, 75000000 AUD'],
  ],
];

function shown(text: string): readonly string[] {
  const parts = suggestionsOf(text).filter(({ factType }) => factType === 'AID');
  return shownFacts(text, 'AID', ['donor', 'value', 'quantity']).map(
    ({ donor, value, quantity }, at) => {
      const mark = parts[at]?.partOf === null ? '' : '+ ';
      return `${mark}${donor ?? '–'}: ${[quantity, value].filter((one) => one !== undefined).join(', ')}`;
    },
  );
}

describe('how gifts are shared out and made up', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it('tells through whom a gift goes and what it contains, with the words', () => {
    const text =
      'Japan will give Chad $40 million through the World Food Programme, including $4 million for seeds.';
    const [aid] = suggestionsOf(text);
    const cell = (field: string): readonly string[] | undefined =>
      aid?.cells
        .find((one) => one.field === field)
        ?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(cell('intermediary')).toEqual(['World Food Programme']);
    expect(cell('value_includes')).toEqual(['including $4 million for seeds']);
  });

  it('takes what a statement tells of a gift for the gift, not for a statement', () => {
    const text =
      'Sweden will give Chad ten howitzers. Defence Minister Karin Lund said the package was worth €9 million.';
    expect(suggestionsOf(text).map(({ factType }) => factType)).toEqual(['AID']);
  });
});
