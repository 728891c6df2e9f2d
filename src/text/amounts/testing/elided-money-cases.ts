import type { Case } from './money-cases.ts';

/** Amounts that leave their currency to one beside them, and numbers that only stand near one. */
export const elidedMoney: readonly Case[] = [
  [
    'Turnover rose to €402 million, up from 314 million a year earlier.',
    '€402 million = 402000000 EUR',
    '314 million = 314000000 EUR',
  ],
  [
    'The grant will grow from €2.1bn to 2.4bn.',
    '€2.1bn = 2100000000 EUR',
    '2.4bn = 2400000000 EUR',
  ],
  [
    'Norway gave us €3 million. France had promised us 12 million and Spain paid its 7.5 million.',
    '€3 million = 3000000 EUR',
    '12 million = 12000000 EUR',
    '7.5 million = 7500000 EUR',
  ],
  ['It is worth 300 million vatu.', '300 million vatu = 300000000 VUV'],
  [
    'Of the $500 million, 120 million has been spent.',
    '$500 million = 500000000 USD',
    '120 million = 120000000 USD',
  ],
  [
    'Aid fell to 1.2 billion euros, against about 1.9 billion in 2024.',
    '1.2 billion euros = 1200000000 EUR',
    '1.9 billion = 1900000000 EUR, about',
  ],
  [
    'It made 60 million crowns in Norway, above the 38 million to 40 million that was expected.',
    '60 million crowns = 60000000 NOK',
    '38 million to 40 million = 38000000..40000000 NOK',
  ],
  [
    'Germany gave €300 million, France 200 million and Italy 90 million.',
    '€300 million = 300000000 EUR',
    '200 million = 200000000 EUR',
    '90 million = 90000000 EUR',
  ],
  [
    'France gave 200 million and Germany €300 million.',
    '200 million = 200000000 EUR',
    '€300 million = 300000000 EUR',
  ],
  [
    'The ceiling went from 1.9 billion to €2.4 billion.',
    '1.9 billion = 1900000000 EUR',
    '€2.4 billion = 2400000000 EUR',
  ],
  [
    'Only €3 billion of the 12 billion has been paid.',
    '€3 billion = 3000000000 EUR',
    '12 billion = 12000000000 EUR',
  ],
  ['Crude rose to $84.30 a barrel from 82.10.', '$84.30 = 84.3 USD', '82.10 = 82.1 USD'],
  [
    'London gave £40 million. Of that, 15 million is for Sudan.',
    '£40 million = 40000000 GBP',
    '15 million = 15000000 GBP',
  ],
  [
    'London gave £40 million. Another 15 million will follow.',
    '£40 million = 40000000 GBP',
    '15 million = 15000000 GBP',
  ],
  [
    'The bank will guarantee £40 million. The state adds 15 million in grants.',
    '£40 million = 40000000 GBP',
    '15 million = 15000000 GBP',
  ],
  [
    'The fund holds €2 million. A flat now costs more than 52,000.',
    '€2 million = 2000000 EUR',
    '52,000 = 52000 EUR, more than',
  ],
  [
    'Denmark gave 4 million crowns. What Stockholm calls a 2 billion crown deal with the Swedish navy is off.',
    '4 million crowns = 4000000 DKK',
    '2 billion crown = 2000000000 SEK',
  ],
  ['Some 400 million people live on $2 a day.', '$2 = 2 USD'],
  ['Poland, a nation of 38 million, gave €2 billion.', '€2 billion = 2000000000 EUR'],
  ['It paid $40 million for 2 million doses.', '$40 million = 40000000 USD'],
  [
    'Revenue reached $2 billion and users 40 million, up from 35 million.',
    '$2 billion = 2000000000 USD',
  ],
  ['It paid $40 million. Its users number 2 million.', '$40 million = 40000000 USD'],
  ['Shares fell to $12 from 3 percent growth.', '$12 = 12 USD'],
  ['It paid $40 million in 2024, up 12% from 2023.', '$40 million = 40000000 USD'],
  ['It paid $40 million to 300.', '$40 million = 40000000 USD'],
  ['It paid $40 million.\n\nSome 30 million voted.', '$40 million = 40000000 USD'],
  [
    'It sold 90,000 shells for 12 billion yen ($8 million). Another 150,000 will follow.',
    '12 billion yen = 12000000000 JPY; $8 million = 8000000 USD',
  ],
  ['It cost $5. It left from gate 7.', '$5 = 5 USD'],
];
