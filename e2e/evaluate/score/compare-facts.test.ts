import { describe, expect, it } from 'vitest';
import type { Item } from '../items/item.ts';
import { wrongFields } from './compare-facts.ts';
import { matchItems } from './match.ts';
import { namingOf } from './naming.ts';

const text = 'Norway and Sweden gave Moldova 30 trucks and €5 million. The talks are on Friday.';
const naming = namingOf({ name: 'sample', text, published: null, items: [] });

function fact(keys: Readonly<Record<string, string>>, start = 0, end = 55): Item {
  return { kind: 'fact', start, end, keys };
}

function wrong(gold: Record<string, string>, found: Record<string, string>): readonly string[] {
  return wrongFields(fact(gold), fact(found), naming);
}

describe('wrongFields', () => {
  const aid = { type: 'AID', donor: 'Norway | Sweden', value: '5000000 EUR', recipient: 'Moldova' };

  it('asks for type, actor and value, and for nothing else', () => {
    expect(wrong(aid, { ...aid, recipient: 'Spain', item: 'truck' })).toEqual([]);
    expect(wrong(aid, { ...aid, type: 'STATEMENT' })).toEqual(['type']);
    expect(wrong(aid, { ...aid, value: '5000000 USD' })).toEqual(['value']);
    expect(wrong(aid, { type: 'AID', donor: 'Sweden | Norway' })).toEqual(['value']);
  });

  it('asks for all names, and no others', () => {
    expect(wrong(aid, { ...aid, donor: 'Norway' })).toEqual(['donor']);
    expect(wrong(aid, { ...aid, donor: 'Norway | Sweden | Spain' })).toEqual(['donor']);
  });

  it.each([
    ['30 trucks', '30', []],
    ['at least thirty', 'at least 30 trucks', []],
    ['30', 'at least 30 trucks', []],
    ['30', 'at least 31 trucks', ['quantity']],
    ['at least 30', '30', ['quantity']],
    ['30 trucks', 'about 31', ['quantity']],
    ['10 to 12', '10–12 trucks', []],
    ['dozens', 'hundreds', ['quantity']],
  ])('compares the counts %j and %j', (gold, found, expected) => {
    const counted = { type: 'AID', quantity: gold };
    expect(wrong(counted, { ...counted, quantity: found })).toEqual(expected);
  });

  it.each([
    ['4/5 EUR', '4/5 EUR', []],
    ['4/5 EUR', '5 EUR', ['value']],
  ])('compares the money %j and %j', (value, found, expected) => {
    expect(wrong({ type: 'AID', value }, { type: 'AID', value: found })).toEqual(expected);
  });

  it('takes the first actor that the gold has', () => {
    const strike = { type: 'ATTACK', place: 'Odesa', killed: 'five people' };
    expect(wrong(strike, { ...strike, attacker: 'Russia' })).toEqual([]);
    expect(wrong(strike, { ...strike, place: 'Port | Odesa' })).toEqual([]);
    expect(wrong({ ...strike, place: 'Odesa | Ukraine' }, strike)).toEqual([]);
    expect(wrong(strike, { ...strike, place: 'Port' })).toEqual(['place']);
    expect(wrong({ ...strike, attacker: 'Russia' }, strike)).toEqual(['attacker']);
  });

  it.each([
    ['We will pay, ⋯ We must.', '“We will pay,” and more', []],
    ['We will pay', 'will pay', []],
    ['We will pay', 'We will not', ['said']],
    ['We will pay', '', ['said']],
  ])('compares the words %j and %j', (said, found, expected) => {
    const statement = { type: 'STATEMENT', speaker: 'John Healey' };
    const given = { ...statement, speaker: 'Healey', said: found };
    expect(wrong({ ...statement, said }, given)).toEqual(expected);
  });
});

describe('facts', () => {
  it('are matched by any overlap, but never with another type', () => {
    const gold = [fact({ type: 'AID', donor: 'Norway' })];
    const counts = (found: Item): number[] => {
      const { pairs, missed, surplus } = matchItems(gold, [found], naming);
      return [pairs.length, missed.length, surplus.length];
    };
    expect(counts(fact({ type: 'AID', donor: 'Norway' }, 54, 80))).toEqual([1, 0, 0]);
    expect(counts(fact({ type: 'AID', donor: 'Norway' }, 55, 80))).toEqual([0, 1, 1]);
    expect(counts(fact({ type: 'STATEMENT' }))).toEqual([0, 1, 1]);
  });

  it('of one sentence are each given the one that has their value', () => {
    const values = ['5000000 EUR', '4000000 EUR'].map((value) => fact({ type: 'AID', value }));
    const { pairs } = matchItems(values, values.toReversed(), naming);
    expect(pairs.map((pair) => pair.wrong)).toEqual([[], []]);
  });
});
