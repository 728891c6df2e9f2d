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

  it('leaves lists alone that are of no gifts', () => {
    const text = `What we know so far:

• 12 people died in Chad, where 40 trucks burned
• €4 million was stolen from a bank`;
    expect(shown(text)).toEqual([]);
  });
});
