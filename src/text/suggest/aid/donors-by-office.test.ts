import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

/** Givers that the text names by an office, a body, a number or "we": `donor: amount`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // The state of an official in the same sentence, before it or around the name.
  [
    'Lithuania’s defence minister Rasa Venckutė said the ministry would hand over 30 armoured carriers to Ukraine.',
    ['Lithuania: 30 armoured carriers'],
  ],
  [
    'Ambassador Julie Brandt of the Netherlands said that her government would give Lebanon another €22 million.',
    ['Netherlands: 22000000 EUR'],
  ],
  [
    'Canada’s international development minister, Paul Tremblay, announced €45 million in new funding for Haiti.',
    ['Canada: 45000000 EUR'],
  ],
  [
    'Lithuania’s president, Ieva Mazeika, told the Dispatch her country had already handed over 24 armored vehicles.',
    ['Lithuania: 24 armored vehicles'],
  ],
  [
    'The defence ministry in Vilnius is worried. The ministry gave Ukraine €8 million.',
    ['Lithuania: 8000000 EUR'],
  ],
  [
    'In Seoul, the defence ministry said it would lend Poland 24 howitzers.',
    ['South Korea: 24 howitzers'],
  ],
  ['His Cypriot colleague promised Chad €1 million.', ['Cyprus: 1000000 EUR']],
  [
    'The most came from Germany. Its chancellor, Matthis Holt, announced €2bn for air defence in Chad.',
    ['Germany: 2000000000 EUR'],
  ],
  // Parliaments by their own names.
  ['The Bundestag approved €3 billion in military aid for Ukraine.', ['Germany: 3000000000 EUR']],
  // As many as were named before.
  [
    'The Netherlands and Belgium agreed a joint plan on Monday. Both countries will give Chad €40 million.',
    ['Netherlands | Belgium: 40000000 EUR'],
  ],
  [
    'Qatar, Oman and Turkey signed the accord. All three will send Syria 600 tents.',
    ['Qatar | Oman | Turkey: 600 tents'],
  ],
  // The state that a heading, a title or an item's first word names.
  [
    'Lithuania. The government approved €12 million for rebuilding schools in Ukraine.',
    ['Lithuania: 12000000 EUR'],
  ],
  [
    'NICOSIA, 3 March 2026\n\nThe Council of Ministers today decided to grant €750,000 to the victims of floods in Libya.',
    ['Cyprus: 750000 EUR'],
  ],
  // Authors and those who speak for a body.
  [
    'What we did\n\nLantern Relief came first. This is what we at Lantern Relief saw. We gave 900 tents to families in Chad.',
    ['Lantern Relief: 900 tents'],
  ],
  [
    '“We will send 300 tents to Chad,” said Ada Holt, director of the Alder Foundation.',
    ['Alder Foundation: 300 tents'],
  ],
];

function shown(text: string): readonly string[] {
  return shownFacts(text, 'AID', ['donor', 'value', 'quantity']).map(
    ({ donor, value, quantity }) => `${donor ?? '–'}: ${value ?? quantity ?? ''}`,
  );
}

describe('givers by their office', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});
