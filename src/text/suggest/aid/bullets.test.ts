import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

const fields = ['donor', 'recipient', 'value', 'quantity'];

function shown(text: string): readonly string[] {
  return shownFacts(text, 'AID', fields).map((fact) =>
    fields.flatMap((field) => fact[field] ?? []).join(' · '),
  );
}

describe('lists of gifts', () => {
  it('shares a sum out over lines that begin with sums', () => {
    const text = `Ireland announced €40 million for Africa today. The funding is made up of:

• €18 million for Sudan, of which €6 million goes to clinics;
• up to €12 million for Ethiopia and €6 million for Somalia, which are dry; and
• €4 million for roads, to be released only if the crossing stays open.`;
    expect(shown(text)).toEqual([
      'Ireland · Africa · 40000000 EUR',
      'Ireland · Sudan · 18000000 EUR',
      'Ireland · Africa · 6000000 EUR',
      'Ireland · Ethiopia · 12000000 EUR',
      'Ireland · Somalia · 6000000 EUR',
      'Ireland · Africa · 4000000 EUR',
    ]);
  });

  it('takes the labels of a list of deliveries for those who gave', () => {
    const text = `Deliveries that were confirmed by the end of March:

• Germany: 4 Skyward launchers, handed over in June 2025
• Poland: 36 generators
• Estonia: nothing yet`;
    expect(shown(text)).toEqual(['Germany · 4 Skyward launchers', 'Poland · 36 generators']);
  });

  it('reads lines of labels without bullets, whatever parts label and amount', () => {
    const text = `Main pledges announced in Rome today:
European Union: EUR 3.5 million
Norway – 200 million kroner
Saudi Arabia: USD 15 million and 60 trucks
France: 3,000 tonnes of wheat (in kind)
Japan, $15 million
Private donors: USD 900,000
United Kingdom £12m`;
    expect(shown(text)).toEqual([
      'European Union · 3500000 EUR',
      'Norway · 200000000 NOK',
      'Saudi Arabia · 15000000 USD',
      'Saudi Arabia · 60 trucks',
      'France · 3000 tonnes of wheat',
      'Japan · 15000000 USD',
      'Private donors · 900000 USD',
      'United Kingdom · 12000000 GBP',
    ]);
  });

  it('takes what a titled package contains for its owner’s', () => {
    const text = `Sweden's 19th support package to Ukraine

The Government has today decided on a package of military support. It is worth SEK 8.7 billion.

The package contains

• 18 Archer artillery systems with spare parts
• 40,000 shells of 155 mm calibre
• 3 coastal radars and 1 command post
• medical supplies worth SEK 45 million
• training for 40 crews`;
    expect(shown(text).map((line) => line.replace(' · Ukraine', ''))).toEqual([
      'Sweden · 8700000000 SEK',
      'Sweden · 18 Archer artillery systems',
      'Sweden · 40000 shells',
      'Sweden · 3 coastal radars',
      'Sweden · 1 command post',
      'Sweden · 45000000 SEK',
      'Sweden · 40 crews',
    ]);
  });

  it('takes a list under a verb of giving for its subject’s', () => {
    const text = `Germany has supplied the following since January:
* 3 IRIS-T launchers
* 60,000 rounds
* 20 buses (€3 million)`;
    expect(shown(text)).toEqual([
      'Germany · 3 IRIS-T launchers',
      'Germany · 60000 rounds',
      'Germany · 3000000 EUR · 20 buses',
    ]);
  });

  it.each([
    'Top earners of the season:\nReal Madrid: €90 million\nBayern Munich: €80 million',
    'Damage by region:\nKharkiv: $12 billion\nDonetsk: $16 billion',
    'Contracts awarded this week:\n• Rheinmetall: €300 million for trucks\n• Saab: SEK 2 billion for radars',
    'Population:\nKenya: 55 million\nUganda: 49 million',
  ])('leaves %j alone', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('leaves lists alone that are of no gifts', () => {
    const text = `What we know so far:

• 12 people died in Chad, where 40 trucks burned
• €4 million was stolen from a bank`;
    expect(shown(text)).toEqual([]);
  });
});
