import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../gold-format/read-gold.ts';
import { itemKinds, type Item, type ItemKind } from '../items/item.ts';
import { matchItems } from './match.ts';
import { namingOf } from './naming.ts';
import { scoreArticle, sumScores } from './score.ts';
import { figuresOf, tallyOf, type Tally } from './tally.ts';

const text = 'John Healey of the UK said “We will pay” and Healey left London.';

function item(kind: ItemKind, words: string, keys: Readonly<Record<string, string>>): Item {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length, keys };
}

const naming = namingOf({
  name: 'sample',
  text,
  published: null,
  items: [
    { ...item('entity', 'John Healey', { kind: 'person', name: 'John Healey' }), line: 1 },
    { ...item('entity', 'UK', { kind: 'place', name: 'UK' }), line: 2 },
    { ...item('entity', 'London', { kind: 'place', name: 'UK' }), line: 3 },
  ],
});

function tally(gold: readonly Item[], found: readonly Item[]): Tally {
  return tallyOf(matchItems(gold, found, naming));
}

describe('matchItems', () => {
  const money = { amount: '5', currency: 'EUR' };
  const gold = [item('money', 'UK', money)];

  it('counts the span and the values', () => {
    expect(tally(gold, gold)).toEqual({ gold: 1, found: 1, right: 1, spans: 1, overlaps: 1 });
    const other = [item('money', 'UK', { ...money, amount: '6' })];
    expect(tally(gold, other)).toMatchObject({ right: 0, spans: 1, overlaps: 1 });
    const longer = [item('money', 'the UK', money)];
    expect(tally(gold, longer)).toMatchObject({ right: 0, spans: 0, overlaps: 1 });
    const elsewhere = [item('money', 'pay', money)];
    expect(tally(gold, elsewhere)).toMatchObject({ right: 0, spans: 0, overlaps: 0 });
  });

  it('takes a missing qualifier for exact', () => {
    expect(tally(gold, [item('money', 'UK', { ...money, qualifier: 'exact' })]).right).toBe(1);
    expect(tally(gold, [item('money', 'UK', { ...money, qualifier: 'about' })]).right).toBe(0);
  });

  it('lets an item be found once: a second find is a false one', () => {
    const twice = [...gold, item('money', 'UK', money)];
    expect(tally(gold, twice)).toMatchObject({ gold: 1, found: 2, right: 1 });
    expect(tally(twice, gold)).toMatchObject({ gold: 2, found: 1, right: 1 });
  });

  it('prefers the right partner to the one that comes first', () => {
    const [wrong, right] = [
      item('section', 'UK', { kind: 'quote' }),
      item('section', 'UK', { kind: 'post' }),
    ];
    const found = [right, item('section', 'the UK', { kind: 'body' }), wrong];
    expect(tally([wrong, right], found)).toMatchObject({ right: 2, overlaps: 2 });
  });

  it.each([
    ['the same moment in another zone', { time: '2026-01-01T13:00+01:00' }, 1],
    ['another moment', { time: '2026-01-01T13:00Z' }, 0],
    ['no moment', {}, 0],
  ])('compares times: %s', (_name, time, right) => {
    const update = { kind: 'update', label: 'UPDATE 1200 GMT' };
    const wanted = [item('section', 'UK', { ...update, time: '2026-01-01T12:00Z' })];
    expect(tally(wanted, [item('section', 'UK', { ...update, ...time })]).right).toBe(right);
  });

  it('asks for the label of an update, and not for that of a heading', () => {
    const found = (kind: string): Item[] => [item('section', 'UK', { kind, label: 'UK' })];
    expect(tally([item('section', 'UK', { kind: 'heading' })], found('heading')).right).toBe(1);
    expect(tally([item('section', 'UK', { kind: 'update' })], found('update')).right).toBe(0);
  });

  it.each([
    ['Healey|John Healey', 'he|John Healey', 1],
    ['John Healey', 'Healey|Healey', 1],
    ['the UK|UK', 'London|London', 1],
    ['officials', 'American officials', 1],
    ['officials', 'The officials’', 1],
    ['officials', 'officials of the UK', 0],
    ['John Healey', 'UK', 0],
  ])('takes the speakers %j and %j for the same: %d', (wanted, given, right) => {
    const quote = (speaker: string): Item[] => [item('quote', 'We', { direct: 'yes', speaker })];
    expect(tally(quote(wanted), quote(given)).right).toBe(right);
    expect(tally(quote(given), quote(wanted)).right).toBe(right);
  });

  it('never counts more right than there are on either side', () => {
    const words = constantFrom('John', 'John Healey', 'Healey', 'UK', 'We will pay', 'pay', 'will');
    const items = array(record({ words, kind: constantFrom('person', 'place') }), { maxLength: 8 });
    assert(
      property(items, items, (a, b) => {
        const [wanted = [], given = []] = [a, b].map((list) =>
          list.map(({ words: each, kind }) => item('entity', each, { kind })),
        );
        const counts = tally(wanted, given);
        expect(counts).toMatchObject({ gold: wanted.length, found: given.length });
        expect(counts.right).toBeLessThanOrEqual(counts.spans);
        expect(counts.spans).toBeLessThanOrEqual(counts.overlaps);
        expect(counts.overlaps).toBeLessThanOrEqual(Math.min(wanted.length, given.length));
        expect(tally(wanted, wanted).right).toBe(wanted.length);
      }),
    );
  });
});

describe('figures', () => {
  it('are precision, recall and F1, and none where nothing is', () => {
    const counts = { gold: 8, found: 4, right: 3, spans: 3, overlaps: 4 };
    expect(figuresOf(counts, counts.right)).toEqual({ precision: 0.75, recall: 0.375, f1: 0.5 });
    const none = { gold: 0, found: 0, right: 0, spans: 0, overlaps: 0 };
    expect(figuresOf(none, 0)).toEqual({ precision: null, recall: null, f1: null });
  });

  it('add up over articles, for the kinds that were looked for', () => {
    const money = { ...item('money', 'UK', { amount: '5', currency: 'EUR' }), line: 1 };
    const article: GoldArticle = { name: 'sample', text, published: null, items: [money] };
    const sums = sumScores([
      scoreArticle(article, { money: [money] }),
      scoreArticle(article, { money: [] }),
    ]);
    expect(sums).toEqual({ money: { gold: 2, found: 1, right: 1, spans: 1, overlaps: 1 } });
    expect(itemKinds.filter((kind) => kind in sums)).toEqual(['money']);
  });
});
