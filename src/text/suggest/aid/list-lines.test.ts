import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '../testing/shown.ts';

describe('lists of any length', () => {
  it('reads every line of a long list, each once', () => {
    const lines = Array.from({ length: 400 }, (_, at) => `Germany: EUR ${at + 1} million`);
    const text = `Pledges announced in Rome:\n${lines.join('\n')}`;
    const found = suggestionsOf(text).filter(({ factType }) => factType === 'AID');
    expect(found).toHaveLength(lines.length);
  });

  it.each([
    'the ministry said the country said ',
    'both countries and its army and its navy gave ',
    '\n• : $1 (',
    '\nNorway (NOK 1m) (',
    'from Qatar and $1 million from Qatar, ',
    '’s package is worth $1 ',
  ])('comes to an end with %j many times over', (piece) => {
    const [one, two] = [60, 120].map((times) => suggestionsOf(piece.repeat(times)).length);
    expect(two).toBeLessThanOrEqual(2 * (one ?? 0) + 120);
  });
});
