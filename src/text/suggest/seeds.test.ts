import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../shared/domain/suggestion.ts';
import { shownCell, suggestionsOf } from './testing/shown.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const blog = new URL('002_96197dfe2c7f7f66.txt', folder);
const isThere = existsSync(blog);
const text = isThere ? readFileSync(blog, 'utf8') : '';
const suggestions = isThere ? suggestionsOf(text, '2025-04-11') : [];

function find(factType: string, field: string, value: string): Suggestion {
  const found = suggestions.find(
    (one) => one.factType === factType && shownCell(one, field) === value,
  );
  if (found === undefined) throw new Error(`No ${factType} with ${field} ${value}`);
  return found;
}

describe.skipIf(!isThere)('the live blog among the seeds (../shared/seeds)', () => {
  it('takes £4.5 bn from the UK as a part of the €21 bn', () => {
    const whole = find('AID', 'value', '21000000000 EUR');
    const part = find('AID', 'value', '4500000000 GBP');
    expect(part.partOf).toBe(whole.key);
    expect(whole.partOf).toBeNull();
    expect(shownCell(part, 'donor')).toBe('UK');
  });

  it('reads Germany’s €11 bn up to 2029', () => {
    const aid = find('AID', 'value', '11000000000 EUR');
    expect(shownCell(aid, 'donor')).toBe('Germany');
    expect(shownCell(aid, 'recipient')).toBe('Ukraine');
    expect(shownCell(aid, 'period')).toBe('../2029');
  });

  it('reads the £450 m twice, with the two conversions, and £350 m as a part', () => {
    const both = suggestions.filter((one) => shownCell(one, 'value') === '450000000 GBP');
    const amounts = both.map(({ cells }) => {
      const value = cells.find(({ field }) => field === 'value')?.content;
      return JSON.stringify(value).match(/"5\d{8}"/)?.[0];
    });
    expect(amounts).toEqual(['"589000000"', '"580000000"']);
    const part = find('AID', 'value', '350000000 GBP');
    expect(part.partOf).toBe(both[1]?.key);
  });

  it('takes “would rather not discuss” for no pledge', () => {
    const at = text.indexOf('would rather not discuss');
    const held = suggestions.filter(({ spans }) =>
      spans.some(({ start, end }) => start <= at && end > at),
    );
    expect(held.map(({ factType }) => factType)).toEqual(['STATEMENT']);
  });

  it('counts the dead of the country, and those of the regions as parts', () => {
    const whole = find('ATTACK', 'killed', '2 civilians');
    expect(shownCell(whole, 'injured')).toBe('32');
    expect(shownCell(whole, 'attacker')).toBe('Russia');
    expect(shownCell(whole, 'occurred_on')).toBe('2025-04-10/2025-04-11');
    const parts = suggestions.filter(({ partOf }) => partOf === whole.key);
    expect(parts.map((part) => shownCell(part, 'injured'))).toEqual(['22', '5']);
    const drones = find('ATTACK', 'intercepted', '24 drones');
    expect(shownCell(drones, 'launched')).toBe('39 drones');
  });

  it('takes six countries’ troops as conditional, with their source', () => {
    const six = find('DEPLOYMENT', 'sender_count', '6 countries');
    expect(shownCell(six, 'modality')).toBe('conditional');
    expect(shownCell(six, 'destination')).toBe('Ukraine');
    expect(shownCell(six, 'reported_by')).toBe('European officials');
    const fifteen = find('DEPLOYMENT', 'sender_count', '15 nations');
    expect(shownCell(fifteen, 'reported_by')).toBe('Bloomberg');
  });

  it('links the post that stands twice', () => {
    const posts = suggestions.filter((one) => shownCell(one, 'speech_form') === 'post');
    expect(posts).toHaveLength(2);
    expect(posts[0]?.repeats).toContain(posts[1]?.key);
  });
});
