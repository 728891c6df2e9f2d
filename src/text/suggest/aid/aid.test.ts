import { describe, expect, it } from 'vitest';
import { shownFacts, suggestionsOf } from '../testing/shown.ts';

/** Sentences with the gifts that they tell, each as `donor > recipient: what (measure, modality)`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Norway will give Moldova 300 million kroner for power lines, Prime Minister Ola Berg said on Friday.',
    ['Norway > Moldova: 300000000 NOK (announced, planned)'],
  ],
  [
    'Denmark pledged €40 million to Georgia on Tuesday.',
    ['Denmark > Georgia: 40000000 EUR (announced, planned)'],
  ],
  [
    'The Dutch government has approved a €200 million loan to Ukraine, half of it for gas.',
    ['Netherlands > Ukraine: 200000000 EUR (committed, planned)'],
  ],
  [
    'Canada and Japan will send Lebanon 4,000 tents and 20 generators next week.',
    [
      'Canada | Japan > Lebanon: 4000 tents (announced, planned)',
      'Canada | Japan > Lebanon: 20 generators (announced, planned)',
    ],
  ],
  [
    'Forty trucks were delivered to Kenya by Germany in January.',
    ['Germany > Kenya: 40 trucks (delivered, done)'],
  ],
  [
    'Sweden’s commitment of 2 billion kronor in military aid to Ukraine runs until 2028.',
    ['Sweden > Ukraine: 2000000000 SEK (committed, planned)'],
  ],
  [
    'Poland received $90 million in aid from the European Union.',
    ['European Union > Poland: 90000000 USD (announced, planned)'],
  ],
  ['France refused to send missiles to Armenia.', ['France > Armenia:  (refused, refused)']],
  [
    'Italy will not deliver the 12 howitzers it had promised to Ukraine.',
    ['Italy > Ukraine: 12 howitzers (refused, refused)'],
  ],
  [
    'Spain could lend Morocco €100 million if the parliament agrees.',
    ['Spain > Morocco: 100000000 EUR (announced, conditional)'],
  ],
  [
    'The World Bank approved a $250 million grant for Nepal.',
    ['World Bank > Nepal: 250000000 USD (committed, planned)'],
  ],
  [
    'Switzerland, which had hesitated for weeks, gave Sudan 12 million francs.',
    ['Switzerland > Sudan: 12000000 CHF (delivered, done)'],
  ],
  [
    'Aid worth $60 million was promised to Haiti by Brazil and Chile.',
    ['Brazil | Chile > Haiti: 60000000 USD (announced, planned)'],
  ],
  [
    '“We will send 500 generators to Ukraine,” Polish Prime Minister Jan Nowak said.',
    ['Poland > Ukraine: 500 generators (announced, planned)'],
  ],
  [
    'Greece has suspended deliveries of ammunition to Ukraine.',
    ['Greece > Ukraine:  (refused, refused)'],
  ],
  [
    'Turkey handed over two patrol boats to Somalia on Wednesday.',
    ['Turkey > Somalia: 2 patrol boats (delivered, done)'],
  ],
  [
    'The EU has allocated €3 million, Germany €1 million and South Korea $500,000 to Chad.',
    [
      'EU > Chad: 3000000 EUR (allocated, planned)',
      'Germany > Chad: 1000000 EUR (allocated, planned)',
      'South Korea > Chad: 500000 USD (allocated, planned)',
    ],
  ],
  // Trade, costs and appeals are no gifts.
  ['Volvo will invest $2 billion in a plant in Slovakia.', []],
  ['The central bank sold $300 million on Monday.', []],
  ['The oil company paid $400 million in dividends to its shareholders.', []],
  ['Ireland’s support for the refugees has cost €1.2 billion.', []],
  ['The company announced a $3 billion share buyback.', []],
  ['The mission needs $90 million to go on until May.', []],
  ['The lawyer would rather not discuss help of that kind in public.', []],
  // A question promises nothing.
  ['Will Austria give Moldova another €20 million?', []],
];

function shown(text: string): readonly string[] {
  const fields = ['donor', 'recipient', 'value', 'quantity', 'measure', 'modality'];
  return shownFacts(text, 'AID', fields).map((fact) => {
    const what = fact['value'] ?? fact['quantity'] ?? '';
    const told = `${fact['measure'] ?? '–'}, ${fact['modality'] ?? '–'}`;
    return `${fact['donor'] ?? '–'} > ${fact['recipient'] ?? '–'}: ${what} (${told})`;
  });
}

describe('aid', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it('tells parts from the whole', () => {
    const texts = [
      'Japan has provided more than $12 billion in assistance to Peru since 2022, including $4 billion this year.',
      'The United States will provide $1 billion to Peru: $700 million for clinics and $300 million for roads.',
      'Spain will lend Peru €90 million, of which €30 million is to come from Portugal.',
      'Chile announced $80 million in aid for Peru. About $50 million of the money is for schools.',
      'Chile announced $80 million in aid for Peru. The package includes 40 trucks.',
    ];
    for (const text of texts) {
      const [whole, ...parts] = suggestionsOf(text);
      expect(whole?.partOf, text).toBeNull();
      expect(parts.length, text).toBeGreaterThan(0);
      for (const part of parts) expect(part.partOf, text).toBe(whole?.key);
    }
  });

  it('gives a part the donor that it is from', () => {
    const text = 'Spain will lend Peru €90 million, of which €30 million is to come from Portugal.';
    expect(shownFacts(text, 'AID', ['donor']).map((fact) => fact['donor'])).toEqual([
      'Spain',
      'Portugal',
    ]);
  });

  it('keeps the printed conversion, and evidence for each cell', () => {
    const text = 'Norway will give Moldova 300 million kroner ($28 million) by June.';
    const [aid] = suggestionsOf(text);
    const value = aid?.cells.find(({ field }) => field === 'value');
    expect(value?.content).toMatchObject({
      value: { amount: '300000000', conversion: { amount: '28000000', currency: 'USD' } },
    });
    const words = value?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['300 million kroner ($28 million)']);
    for (const { evidence, reason } of aid?.cells ?? []) {
      expect(evidence.length).toBeLessThan(4);
      expect(reason).not.toBe('');
    }
  });

  it('keeps a capital that acts as it is printed, and names the state of a chamber', () => {
    const donor = (text: string): string | undefined =>
      shownFacts(text, 'AID', ['donor'])[0]?.['donor'];
    expect(donor('Lima will give Haiti 20 trucks. Peru has sent help before.')).toBe('Lima');
    expect(donor('WASHINGTON (AP) — The Senate approved $5 billion for Ukraine.')).toBe(
      'United States',
    );
  });
});
